/**
 * What assistive technology gets to hear, from the browser's own accessibility tree, closed shadow roots included.
 * Chromium gives the whole tree. Firefox answers questions about roles and names, but does not enter shadow roots by itself:
 * it is asked inside each of ours.
 */
import type { Page } from 'puppeteer-core';
import { type BrowserName, bidi } from './browsers';

export interface Heard {
  readonly role: string;
  /** The whole name as computed by the browser; left out where any will do. */
  readonly name?: string;
}

/** Whether the tree now has something with this role and name. */
export function inAccessibilityTree(page: Page, browser: BrowserName, what: Heard): Promise<boolean> {
  return browser === 'chromium' ? inChromium(page, what) : inFirefox(page, what);
}

async function inChromium(page: Page, { role, name }: Heard): Promise<boolean> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.some(
      (node) =>
        !node.ignored && node.role?.value === role && (name === undefined || String(node.name?.value).trim() === name),
    );
  } finally {
    await session.detach();
  }
}

interface Serialised {
  readonly value?: {
    readonly children?: readonly Serialised[];
    readonly shadowRoot?: { readonly sharedId: string } | null;
  };
}

async function inFirefox(page: Page, { role, name }: Heard): Promise<boolean> {
  const { context, send } = bidi(page);
  const tree = (await send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
  })) as { readonly result?: Serialised };
  const roots = (tree.result?.value?.children ?? []).flatMap(({ value }) => value?.shadowRoot ?? []);
  for (const startNodes of [undefined, ...roots.map(({ sharedId }) => [{ sharedId }])]) {
    const { nodes } = (await send('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value: { role, ...(name === undefined ? {} : { name }) } },
      ...(startNodes === undefined ? {} : { startNodes }),
    })) as { readonly nodes: readonly unknown[] };
    if (nodes.length > 0) return true;
  }
  return false;
}

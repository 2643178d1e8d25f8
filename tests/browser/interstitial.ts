/**
 * Sees what the person sees in the interstitial. Its shadow root is closed, for pages and tests alike, so the tests ask
 * the browser's own debugger: Chromium through the pierced DOM, Firefox by serialising with all shadow trees.
 */
import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { bidi } from './browsers';

export interface Dialog {
  /** Whole text, blocks separated by spaces. */
  readonly text: string;
  /** What has the focus inside: its text. */
  readonly focused: string | null;
  /** With their middle in CSS pixels, for the mouse. */
  readonly buttons: readonly {
    readonly text: string;
    readonly disabled: boolean;
    readonly x: number;
    readonly y: number;
  }[];
}

export interface Shown {
  /** The open modal dialog, if there is one. */
  readonly dialog: Dialog | null;
  /** Text of cards that ask for nothing (`role="status"`): a notice, "Silakan ulangi", "Dibatalkan". */
  readonly status: string | null;
  /** The ribbon of a demonstration, and the middle of its button in CSS pixels. */
  readonly ribbon: { readonly text: string; readonly x: number; readonly y: number } | null;
}

/** Runs inside each closed root that hangs on `html` or `body`. Written as text: it crosses a debugger. */
const readRoot = `(root) => {
  const words = (node) => {
    const parts = [];
    const walk = (at) => {
      for (const child of at.childNodes) {
        if (child.nodeType === 3) parts.push(child.data.trim());
        else if (child.nodeType === 1 && child.localName !== 'style') walk(child);
      }
    };
    walk(node);
    // Dates keep together by a space that does not break.
    return parts.filter(Boolean).join(' ').replaceAll('\\u00a0', ' ');
  };
  const dialog = root.querySelector('dialog[open]');
  const status = [...root.querySelectorAll('[role=status]')].map(words).filter(Boolean).join(' ');
  const ribbon = root.host.isConnected ? root.querySelector('section.ribbon') : null;
  const end = ribbon && ribbon.querySelector('button').getBoundingClientRect();
  return JSON.stringify({
    ribbon: ribbon && { text: words(ribbon), x: end.x + end.width / 2, y: end.y + end.height / 2 },
    dialog: dialog && {
      text: words(dialog),
      focused: root.activeElement ? words(root.activeElement) : null,
      buttons: [...dialog.querySelectorAll('button')].map((b) => {
        const { x, y, width, height } = b.getBoundingClientRect();
        const disabled = b.disabled || b.getAttribute('aria-disabled') === 'true';
        return { text: words(b), disabled, x: x + width / 2, y: y + height / 2 };
      }),
    },
    status: status || null,
  });
}`;

export type Reader = () => Promise<Shown>;

/** A reader for one page. Make one per page: it keeps a debugger session. */
export async function interstitialReader(page: Page, browser: 'chromium' | 'firefox'): Promise<Reader> {
  if (browser === 'firefox') return () => readFirefox(page, page.mainFrame());
  const session = await page.createCDPSession();
  return () => readChromium(session);
}

/** A reader for a frame of another site inside a page. */
export function frameReader(page: Page, frame: Frame, browser: 'chromium' | 'firefox'): Reader {
  if (browser === 'firefox') return () => readFirefox(page, frame);
  // A frame of another site is a process of its own; the driver keeps its session, with no public name.
  const { client } = frame as unknown as { readonly client: CDPSession };
  return () => readChromium(client);
}

function merge(parts: readonly string[]): Shown {
  const shown = parts.map((part) => JSON.parse(part) as Shown);
  return {
    dialog: shown.find(({ dialog }) => dialog !== null)?.dialog ?? null,
    status: shown.find(({ status }) => status !== null)?.status ?? null,
    ribbon: shown.find(({ ribbon }) => ribbon !== null)?.ribbon ?? null,
  };
}

interface PiercedNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly PiercedNode[];
  readonly shadowRoots?: readonly (PiercedNode & { readonly shadowRootType: string })[];
}

async function readChromium(session: CDPSession): Promise<Shown> {
  const { root } = (await session.send('DOM.getDocument', { depth: 3, pierce: true })) as { root: PiercedNode };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const near = [...(html?.children ?? []), ...(html?.children ?? []).flatMap(({ children }) => children ?? [])];
  const closed = near.flatMap(({ shadowRoots }) => shadowRoots ?? []).filter((at) => at.shadowRootType === 'closed');
  const parts: string[] = [];
  for (const { backendNodeId } of closed) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId === undefined) continue;
    const { result } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${readRoot})(this); }`,
      objectId: object.objectId,
      returnByValue: true,
    });
    if (typeof result.value === 'string') parts.push(result.value);
  }
  return merge(parts);
}

interface SerialisedNode {
  readonly value?: {
    readonly children?: readonly SerialisedNode[];
    readonly shadowRoot?: { readonly sharedId: string; readonly value: { readonly mode: string } } | null;
  };
}

async function readFirefox(page: Page, frame: Frame): Promise<Shown> {
  const { send } = bidi(page);
  const target = { context: (frame as unknown as { readonly _id: string })._id };
  const tree = (await send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
  })) as { result?: SerialisedNode };
  const first = tree.result?.value?.children ?? [];
  const near = [...first, ...first.flatMap((child) => child.value?.children ?? [])];
  const parts: string[] = [];
  for (const node of near) {
    const root = node.value?.shadowRoot;
    if (root?.value.mode !== 'closed') continue;
    const read = (await send('script.callFunction', {
      functionDeclaration: readRoot,
      arguments: [{ sharedId: root.sharedId }],
      target,
      awaitPromise: false,
    })) as { result?: { value?: unknown } };
    if (typeof read.result?.value === 'string') parts.push(read.result.value);
  }
  return merge(parts);
}

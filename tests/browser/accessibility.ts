/**
 * What assistive technology gets to hear, from the browser's own accessibility tree, closed shadow roots included.
 * Chromium gives it through its debugger, Firefox through its accessibility service, asked in the browser's own window.
 */
import type { Page } from 'puppeteer-core';
import { type BrowserName, inFirefoxItself } from './browsers';

/** One node as a screen reader meets it. */
export interface Heard {
  /** As ARIA names roles. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Everything else is out of reach while this is open. */
  readonly modal: boolean;
}

/** Every node of the page that is not ignored, in reading order. */
export function accessibilityTree(page: Page, browser: BrowserName): Promise<readonly Heard[]> {
  return browser === 'chromium' ? inChromium(page) : inFirefox(page);
}

async function inChromium(page: Page): Promise<readonly Heard[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        description: String(node.description?.value ?? '').trim(),
        modal: node.properties?.some(({ name, value }) => name === 'modal' && value.value === true) ?? false,
      }));
  } finally {
    await session.detach();
  }
}

/** Firefox's own words for roles that ARIA calls otherwise; a role that an author gave stands in `xml-roles`. */
const roles = `({ pushbutton: 'button', 'text leaf': 'StaticText', statusbar: 'status' })`;

/** The service begins to build trees when it is first asked, so the first answer may be empty: ask until it says what you wait for. */
async function inFirefox(page: Page): Promise<readonly Heard[]> {
  const tree = await inFirefoxItself(
    page,
    `(() => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const roles = ${roles};
      const heard = [];
      const attribute = (node, name) => {
        try { return node.attributes.getStringProperty(name); } catch { return ''; }
      };
      const walk = (node) => {
        const state = {}, more = {};
        node.getState(state, more);
        const own = service.getStringRole(node.role);
        heard.push({
          role: attribute(node, 'xml-roles').split(' ')[0] || roles[own] || own,
          name: (node.name ?? '').trim(),
          description: (node.description ?? '').trim(),
          modal: (more.value & Ci.nsIAccessibleStates.EXT_STATE_MODAL) !== 0,
        });
        for (let at = 0; at < node.childCount; at += 1) walk(node.getChildAt(at));
      };
      const shown = window.gBrowser.selectedBrowser;
      const top = service.getAccessibleFor(shown);
      if (top) walk(top);
      return JSON.stringify(heard);
    })()`,
  );
  return JSON.parse(String(tree)) as Heard[];
}

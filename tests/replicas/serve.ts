/** Answers requests for the sites' real hosts with the replicas. */
import type { SiteId } from '../../src/rulebook/words';
import { bundleReplica } from './build';
import { plainPage } from './facebook/plain';
import { firstScript } from './kit/first';
import { plainAct } from './kit/wire';

export interface Answer {
  readonly status: number;
  readonly contentType?: string;
  readonly headers?: Record<string, string>;
  readonly body: string;
}

const hosts: readonly (readonly [RegExp, SiteId])[] = [
  [/^((www|mobile)\.)?(x|twitter)\.com$/, 'x'],
  [/^((www|web|m|mbasic|touch)\.)?facebook\.com$/, 'facebook'],
  [/^(www\.)?instagram\.com$/, 'instagram'],
];

/** Which replica answers for a host; undefined for a stranger. */
export function siteOf(host: string): SiteId | undefined {
  return hosts.find(([pattern]) => pattern.test(host))?.[1];
}

const script = '/replica-script.js';
const nonce = 'replica';

const rootIds: Record<SiteId, string> = { x: 'react-root', facebook: 'mount_0_0', instagram: 'mount_0_0' };

/** As strict as the sites are: nothing inline without the nonce, and no string becomes markup or code. */
const policy = [
  `script-src 'nonce-${nonce}' 'self'`,
  `style-src 'nonce-${nonce}'`,
  "object-src 'none'",
  "base-uri 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const styles = `
body { margin: 0; font: 15px/1.4 system-ui, sans-serif; }
button, [role=button], [role=menuitem], [role=radio] { cursor: pointer; }
[role=button], [role=menuitem], [role=radio] { display: inline-block; padding: 6px 10px; min-width: 20px; min-height: 20px; }
button { padding: 6px 10px; min-width: 32px; min-height: 32px; }
.row { position: absolute; left: 0; width: 600px; overflow: hidden; border-bottom: 1px solid #ccc; }
.layer { position: fixed; z-index: 10; background: #fff; border: 1px solid #888; padding: 8px; max-width: 620px; }
.sheet { position: fixed; inset: 0; z-index: 9; background: #0006; }
[contenteditable=true] { min-height: 40px; min-width: 260px; border: 1px solid #aaa; }
textarea { min-height: 40px; min-width: 260px; }
img, video, .media { display: block; width: 240px; height: 140px; background: #ddd; }
svg { width: 20px; height: 20px; }
[role=button] img, a img { width: 24px; height: 24px; }
`;

function documentOf(site: SiteId): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${site}</title><script nonce="${nonce}">${firstScript}</script><style nonce="${nonce}">${styles}</style></head><body><div id="${rootIds[site]}"></div><script nonce="${nonce}" src="${script}"></script></body></html>`;
}

/** The same head without a script of the page's own; the first one is the tests' ear. */
function plainDocument(url: URL): string {
  const { title, body } = plainPage(url);
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><script nonce="${nonce}">${firstScript}</script><style nonce="${nonce}">${styles}a, input { padding: 6px; }</style></head><body>${body}</body></html>`;
}

/** What the basic pages lead to when something was done; nothing on it can be used. */
function afterPlain(): Answer {
  return { status: 200, contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Facebook</title><p>OK' };
}

/** A page of some other site that puts one of ours into a frame: `?frame=<address>`. */
function strangerPage(url: URL): string {
  const frame = url.searchParams.get('frame');
  const inner = frame === null || !/^https:\/\/[\w.]+\/[\w/.?=&-]*$/.test(frame) ? '' : frame;
  return `<!doctype html><title>Kabar</title><iframe src="${inner}" width="500" height="600"></iframe>`;
}

/** The answer to one request; null when nobody here knows it. */
export async function answer(method: string, address: string): Promise<Answer | null> {
  const url = new URL(address);
  if (url.hostname === 'caps.x.com') return { status: 200, contentType: 'application/json', body: '{}' };
  const site = siteOf(url.hostname);
  if (url.hostname === 'kabar.example') return { status: 200, contentType: 'text/html', body: strangerPage(url) };
  if (site === undefined) return null;
  if (plainAct(url) !== null) return afterPlain();
  if (method !== 'GET') return { status: 200, contentType: 'application/json', body: '{"data":{}}' };
  if (url.pathname === script) {
    return { status: 200, contentType: 'text/javascript; charset=utf-8', body: await bundleReplica(site) };
  }
  if (url.pathname === '/favicon.ico') return { status: 204, body: '' };
  if (url.pathname === '/empty')
    return { status: 200, contentType: 'text/html', body: '<!doctype html><title>x</title>' };
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': policy },
    body: url.searchParams.has('plain') ? plainDocument(url) : documentOf(site),
  };
}

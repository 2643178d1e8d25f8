/** The network as the tests see it: replicas answer under the sites' real names, and every request is written down. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import { plainAct } from '../replicas/kit/wire';
import { answer } from '../replicas/serve';

/** One request that left a page. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  /** The site's own name of what is done ("FavoriteTweet"); null for a request that is no act. */
  readonly operation: string | null;
}

export interface Network {
  /** Everything that left the page so far whose operation has a name, oldest first. Waits until names are read. */
  operations(): Promise<readonly string[]>;
  /** Requests that no replica answers and nothing should send: must stay empty. */
  readonly strangers: readonly string[];
  /** Forgets what was seen. */
  clear(): void;
}

/** Answers every request of `page` from the replicas and remembers it. */
export async function takeOver(page: Page): Promise<Network> {
  let seen: Promise<Seen>[] = [];
  const strangers: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // Written down at once and in order; only the name of the operation may come a moment later.
    seen.push(readRequest(request));
    void respond(request, strangers);
  });
  return {
    operations: async () =>
      (await Promise.all(seen)).flatMap(({ operation }) => (operation === null ? [] : [operation])),
    strangers,
    clear: () => {
      seen = [];
      strangers.length = 0;
    },
  };
}

async function respond(request: HTTPRequest, strangers: string[]): Promise<void> {
  const url = request.url();
  if (!url.startsWith('http')) return request.continue();
  const response = await answer(request.method(), url);
  if (response === null) strangers.push(`${request.method()} ${url}`);
  await request.respond(response ?? { status: 404, body: '' }).catch(() => undefined);
}

/** X names the operation in the path; Facebook and Instagram in a header, the query string or the body. */
async function readRequest(request: HTTPRequest): Promise<Seen> {
  const method = request.method();
  const url = request.url();
  const seen = { method, url };
  const plain = URL.canParse(url) ? plainAct(new URL(url)) : null;
  if (plain !== null || method !== 'POST') return { ...seen, operation: plain };
  const { pathname, searchParams } = new URL(url);
  const inPath =
    /\/i\/api\/graphql\/[^/]+\/(\w+)$/.exec(pathname)?.[1] ??
    /\/api\/v1\/(.+?)\/?$/.exec(pathname)?.[1] ??
    restNames.find((name) => pathname.includes(name));
  if (inPath !== undefined) return { ...seen, operation: inPath };
  const named = request.headers()['x-fb-friendly-name'] ?? searchParams.get('fb_api_req_friendly_name');
  if (named) return { ...seen, operation: named };
  const body = request.hasPostData() ? ((await request.fetchPostData().catch(() => '')) ?? '') : '';
  return { ...seen, operation: nameInBody(body) };
}

const restNames = [
  'friendships/create',
  'friendships/destroy',
  'cards/passthrough',
  'dm/new2',
  'dm/reaction/new',
] as const;

function nameInBody(body: string): string | null {
  const form = new URLSearchParams(body).get('fb_api_req_friendly_name');
  if (form) return form;
  return /name="fb_api_req_friendly_name"\r?\n\r?\n(\w+)/.exec(body)?.[1] ?? null;
}

/**
 * The background's part of the sentinel: listens to the sites' own requests through `webRequest` (observing only) and reads
 * from each nothing but the name of its operation. Why this way: see `sentinel.ts`.
 */
import type { SiteId } from '../rulebook/words';
import { actOf, operationsOf, type SentinelAct } from './sentinel';

/** The part of a request that is looked at. */
export interface SiteRequest {
  readonly url: string;
  readonly method: string;
  readonly tabId: number;
  readonly timeStamp: number;
  readonly requestBody?: { readonly formData?: Readonly<Record<string, readonly unknown[]>> } | null | undefined;
}

interface RequestEvent {
  addListener(listener: (request: SiteRequest) => void, filter: object, extra?: string[]): void;
  removeListener(listener: (request: SiteRequest) => void): void;
}

/** The part of the browser's interface that is needed. */
export interface RequestApi {
  readonly onBeforeRequest: RequestEvent;
}

const nameField = 'fb_api_req_friendly_name';

/** Addresses that a site sends its acts to. On X each act has its own. */
export function patternsOf(site: SiteId): readonly string[] {
  switch (site) {
    case 'x':
      return ['x.com', 'twitter.com'].flatMap((host) =>
        operationsOf('x').map((name) =>
          name.includes('/') ? `https://*.${host}/i/api/1.1/${name}*` : `https://*.${host}/i/api/graphql/*/${name}*`,
        ),
      );
    case 'facebook':
      return ['https://*.facebook.com/api/graphql/*'];
    case 'instagram':
      return ['https://*.instagram.com/graphql/query*', 'https://*.instagram.com/api/graphql*'];
  }
}

/** The name of a request's operation; null where it has none that could be an act. */
export function operationOf(site: SiteId, request: SiteRequest): string | null {
  if (request.method !== 'POST') return null;
  const { pathname, searchParams } = new URL(request.url);
  if (site === 'x') return operationsOf('x').find((name) => pathname.endsWith(`/${name}`)) ?? null;
  const named = searchParams.get(nameField) ?? request.requestBody?.formData?.[nameField]?.[0];
  return typeof named === 'string' ? named : null;
}

export interface WitnessedRequest {
  readonly site: SiteId;
  readonly act: SentinelAct;
  readonly tab: number;
  readonly at: number;
}

/** Starts listening to the requests of `sites`; returns how to stop. `onAct` is called for every request that is an act. */
export function watchRequests(
  api: RequestApi,
  sites: readonly SiteId[],
  onAct: (request: WitnessedRequest) => void,
): () => void {
  const stops = sites.map((site) => {
    const listener = (request: SiteRequest): void => {
      const operation = operationOf(site, request);
      const act = operation && actOf(site, operation);
      if (act) onAct({ site, act, tab: request.tabId, at: request.timeStamp });
    };
    const filter = { urls: patternsOf(site), types: ['xmlhttprequest', 'ping', 'other'] };
    api.onBeforeRequest.addListener(listener, filter, site === 'x' ? [] : ['requestBody']);
    return () => api.onBeforeRequest.removeListener(listener);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

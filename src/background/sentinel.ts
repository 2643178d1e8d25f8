/**
 * The second line (sentinel): notices a site's own like, comment, share or follow request that no decision of the guard
 * preceded, and counts it. Names of operations only; of a request nothing is kept.
 *
 * Requests are seen by observing `webRequest`, not by an observer in the page's own world; measured and weighed in
 * `docs/sentinel.md`. The page stays untouched: an observer there would stand in front of the site's `fetch`, visible and
 * breakable. The permission adds no line to what people are asked when installing, in either browser.
 *
 * Nothing is listened to while nothing is guarded. A sleeping background is woken only by what is listened to in its first
 * turn, before anything could be read; so it listens at once, and stops as soon as it knows better.
 */
import type { SiteId } from '../rulebook/words';
import { siteIds } from '../rulebook/words';
import type { DecisionQuestion } from '../settings/messages';
import {
  actAddresses,
  isNamedByAddress,
  kindsBehind,
  type SentAct,
  type SiteRequest,
  sentActOf,
} from '../sites/requests';

/** One request of a page, as `webRequest` tells of it. */
export interface ObservedRequest extends SiteRequest {
  /** -1 where no tab sent it: a service worker of the site. */
  readonly tabId: number;
  readonly frameId: number;
}

type Listener = (request: ObservedRequest) => void;

/** The part of the browser's interface that is needed. */
export interface RequestEvent {
  addListener(listener: Listener, filter: { urls: string[] }, extra?: string[]): void;
  removeListener(listener: Listener): void;
}

export interface SentinelParts {
  /** Absent where the browser has no such interface. */
  readonly onBeforeRequest: RequestEvent | undefined;
  /** Asks the guard of a frame; rejects, or gives undefined, where there is none. */
  ask(tab: number, frame: number, question: DecisionQuestion): Promise<unknown>;
  /** Ids of the tabs that show a site. */
  tabsOf(site: SiteId): Promise<readonly number[]>;
  count(site: SiteId, act: SentAct, seen: boolean): Promise<void>;
}

export interface Sentinel {
  /** The sites that are guarded now: these are listened to, and nothing else. */
  guard(sites: readonly SiteId[]): void;
}

/** Listens to all sites from the first turn on; what is heard before the first `guard` waits for it. */
export function startSentinel(parts: SentinelParts): Sentinel {
  let know: (sites: readonly SiteId[]) => void = () => {};
  let guarded = new Promise<readonly SiteId[]>((resolve) => {
    know = resolve;
  });
  const listening = new Map<SiteId, Listener>();

  function listen(site: SiteId): void {
    const listener: Listener = (request) => {
      const act = sentActOf(site, request);
      // Without a guard to ask, nothing is known and nothing is counted: a tab from before the installation, say.
      if (act) void witness(site, act, request).catch(() => {});
    };
    listening.set(site, listener);
    parts.onBeforeRequest?.addListener(
      listener,
      { urls: [...actAddresses(site)] },
      isNamedByAddress(site) ? [] : ['requestBody'],
    );
  }

  async function witness(site: SiteId, act: SentAct, { tabId, frameId }: ObservedRequest): Promise<void> {
    if (!(await guarded).includes(site)) return;
    const question: DecisionQuestion = { type: 'backgroundToGuard.wasDecided', kinds: kindsBehind(site, act) };
    // A service worker of the site sends for one of its tabs and does not say for which.
    const answers =
      tabId >= 0
        ? [await parts.ask(tabId, frameId, question)]
        : await Promise.all(
            (await parts.tabsOf(site)).map((tab) => parts.ask(tab, 0, question).catch(() => undefined)),
          );
    if (answers.includes('decided')) await parts.count(site, act, true);
    else if (answers.includes('undecided')) await parts.count(site, act, false);
  }

  for (const site of siteIds) listen(site);
  return {
    guard(sites) {
      know(sites);
      guarded = Promise.resolve(sites);
      for (const site of siteIds) {
        const listener = listening.get(site);
        if (sites.includes(site) && !listener) listen(site);
        if (!sites.includes(site) && listener) {
          parts.onBeforeRequest?.removeListener(listener);
          listening.delete(site);
        }
      }
    },
  };
}

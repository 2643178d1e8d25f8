/**
 * The second line (sentinel): notices a site's own like, comment, share or follow request that no decision of the guard
 * preceded. Pure: names in, counts out; no content, no address, no person.
 *
 * How requests are seen, decided here and used in `sentinel-watch.ts`: by `webRequest` observation in the background, not by
 * an observer in the page's own world.
 * - It leaves the page untouched. An observer in the page would have to replace `fetch`, `XMLHttpRequest` and `sendBeacon`
 *   in front of the site's own code: detectable, breakable, and against the rule that the page is not changed.
 * - It sees every route that a page can send by, workers included, and needs no host beyond the three sites.
 * - On X the operation stands in the address, so only the few acts that matter ever wake the background. Facebook and
 *   Instagram use one address for everything: there the background is woken by each of their requests while it listens;
 *   therefore it listens only while a site is guarded.
 * - It asks for the permission `webRequest`; it reads the address and the one field or header with the operation's name.
 */
import type { ActionKind, SiteId } from '../rulebook/words';

export const sentinelActs = ['like', 'comment', 'share', 'follow'] as const;
/** What is counted apart: `comment` stands for everything written, own posts included. */
export type SentinelAct = (typeof sentinelActs)[number];

const operations: Readonly<Record<SiteId, Readonly<Record<string, SentinelAct>>>> = {
  x: {
    FavoriteTweet: 'like',
    CreateTweet: 'comment',
    CreateNoteTweet: 'comment',
    CreateScheduledTweet: 'comment',
    CreateRetweet: 'share',
    'friendships/create.json': 'follow',
  },
  facebook: {
    // The same name takes a reaction back; the guard reports that it let an undo pass.
    CometUFIFeedbackReactMutation: 'like',
    useCometUFIFeedbackReactMutation: 'like',
    useCometUFICreateCommentMutation: 'comment',
    useStoriesSendReplyMutation: 'comment',
    // One name for an own post and for "share now".
    ComposerStoryCreateMutation: 'share',
    StoriesCreateMutation: 'share',
    CometUserFollowMutation: 'follow',
    CometPageLikeCommitMutation: 'follow',
    CometPageFollowCommitMutation: 'follow',
    GroupCometJoinForumMutation: 'follow',
  },
  instagram: {
    usePolarisLikeMediaLikeMutation: 'like',
    usePolarisLikeMediaXIGLikeMutation: 'like',
    usePolarisStoriesV3LikeMutationLikeMutation: 'like',
    PolarisPostCommentInputRevampedMutation: 'comment',
    usePolarisCommentSubmitMutation: 'comment',
    usePolarisCreateMediaRepostMutation: 'share',
    usePolarisFollowMutation: 'follow',
  },
};

/** The acts of the guard that may lead to a request of each kind. */
const covers: Readonly<Record<SentinelAct, readonly ActionKind[]>> = {
  like: ['like', 'react', 'storyReply'],
  comment: ['comment', 'reply', 'quote', 'post', 'photo', 'storyReply'],
  share: ['share', 'repost', 'quote', 'post', 'photo'],
  follow: ['follow', 'join', 'like'],
};

/** What an operation does; null for everything that is no act, such as reading a feed or typing. */
export function actOf(site: SiteId, operation: string): SentinelAct | null {
  const table = operations[site];
  return Object.hasOwn(table, operation) ? (table[operation] ?? null) : null;
}

/** The operations of a site that are acts. */
export function operationsOf(site: SiteId): readonly string[] {
  return Object.keys(operations[site]);
}

/** One decision of a guard, or an undo that it let pass. `tab` names the tab, `at` is in epoch milliseconds. */
export interface Decision {
  readonly site: SiteId;
  readonly kind: ActionKind;
  readonly tab: number;
  readonly at: number;
}

/** How long a site may take from the act to its request, milliseconds: uploads and slow networks included. */
export const patience = 30_000;

/** Keeps the decisions of the last seconds and tells whether a request was preceded by one. */
export interface Watch {
  decided(decision: Decision): void;
  /** True when a fitting decision came before; it is used up. */
  wasSeen(request: {
    readonly site: SiteId;
    readonly act: SentinelAct;
    readonly tab: number;
    readonly at: number;
  }): boolean;
}

export function createWatch(): Watch {
  let recent: Decision[] = [];
  return {
    decided(decision) {
      recent = recent.filter(({ at }) => decision.at - at < patience);
      recent.push(decision);
    },
    wasSeen({ site, act, tab, at }) {
      const found = recent.findIndex(
        (one) =>
          one.site === site &&
          one.tab === tab &&
          at >= one.at &&
          at - one.at < patience &&
          covers[act].includes(one.kind),
      );
      if (found < 0) return false;
      recent.splice(found, 1);
      return true;
    },
  };
}

export interface Count {
  readonly seen: number;
  readonly unseen: number;
}

/** Counts by local day (`YYYY-MM-DD`) and then by `site|act`. */
export type Health = Readonly<Record<string, Readonly<Record<string, Count>>>>;

const daysKept = 30;

/** `health` with one request more. Days older than the last thirty with requests are dropped. */
export function counted(health: Health, day: string, site: SiteId, act: SentinelAct, seen: boolean): Health {
  const key = `${site}|${act}`;
  const today = health[day] ?? {};
  const before = today[key] ?? { seen: 0, unseen: 0 };
  const after = seen ? { ...before, seen: before.seen + 1 } : { ...before, unseen: before.unseen + 1 };
  const all = { ...health, [day]: { ...today, [key]: after } };
  const kept = Object.keys(all).sort().slice(-daysKept);
  return Object.fromEntries(kept.map((date) => [date, all[date] ?? {}]));
}

/** Fewer unseen requests than this never raise an alarm: sites send a stray one now and then. */
export const fewest = 3;
/** Share of unseen requests that raises it. */
export const threshold = 0.2;
/** How many of the latest days count: a repaired adapter is believed again after a week. */
const daysThatCount = 7;

export interface Alarm {
  readonly site: SiteId;
  readonly act: SentinelAct;
  readonly seen: number;
  readonly unseen: number;
}

/** The controls that the guard may no longer recognise, by the days from `since` (`YYYY-MM-DD`, inclusive) on. */
export function alarmsOf(health: Health, today: string): readonly Alarm[] {
  const since = new Date(Date.parse(today) - (daysThatCount - 1) * 86_400_000).toISOString().slice(0, 10);
  const sums = new Map<string, Count>();
  for (const [day, counts] of Object.entries(health)) {
    if (day < since || day > today) continue;
    for (const [key, { seen, unseen }] of Object.entries(counts)) {
      const sum = sums.get(key) ?? { seen: 0, unseen: 0 };
      sums.set(key, { seen: sum.seen + seen, unseen: sum.unseen + unseen });
    }
  }
  return [...sums].flatMap(([key, { seen, unseen }]) => {
    const [site, act] = key.split('|') as [SiteId, SentinelAct];
    return unseen >= fewest && unseen / (seen + unseen) >= threshold ? [{ site, act, seen, unseen }] : [];
  });
}

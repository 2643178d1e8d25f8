/**
 * The requests by which the sites send an act, as data: names of operations, never what is in them. The sentinel compares
 * them with what the guard decided. Sources and days: the published names that the adapters were made from; the sites change
 * numbers (`doc_id`, query ids) all the time and names rarely. Read by the background only; no content script carries this.
 */
import type { ActionKind, SiteId } from '../rulebook/words';

export const sentActs = ['like', 'comment', 'share', 'follow'] as const;
/** What a request does. `comment` stands for everything written under something, and on X for own posts too. */
export type SentAct = (typeof sentActs)[number];

type Operations = Readonly<Record<string, SentAct>>;

/** Names with a `/` are the end of a path, in which `*` stands for one part; the others are names of GraphQL operations. */
const operations: Readonly<Record<SiteId, Operations>> = {
  x: {
    FavoriteTweet: 'like',
    CreateTweet: 'comment',
    CreateNoteTweet: 'comment',
    CreateScheduledTweet: 'comment',
    CreateRetweet: 'share',
    '1.1/friendships/create.json': 'follow',
  },
  facebook: {
    // The same name takes a reaction back; the guard remembers that it let an undo pass.
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
    // The older addresses, which may still be in use beside the names.
    'v1/web/likes/*/like': 'like',
    'v1/web/comments/*/add': 'comment',
    'v1/friendships/create/*': 'follow',
  },
};

/** The acts of the guard that may lead to a request of each kind, the likeliest first. */
const kinds: Readonly<Record<SentAct, readonly ActionKind[]>> = {
  like: ['like', 'react', 'storyReply'],
  comment: ['comment', 'reply', 'quote', 'post', 'photo', 'storyReply', 'react'],
  share: ['share', 'repost', 'quote', 'post', 'photo'],
  follow: ['follow', 'join'],
};

/** The acts of the guard that explain a request of `site` that does `act`, the likeliest first. */
export function kindsBehind(site: SiteId, act: SentAct): readonly ActionKind[] {
  // On Facebook a page is followed by liking it.
  return site === 'facebook' && act === 'follow' ? [...kinds.follow, 'like'] : kinds[act];
}

/** Match patterns of the addresses to which a site sends its acts. X and the older endpoints have one for each. */
export function actAddresses(site: SiteId): readonly string[] {
  const names = Object.keys(operations[site]);
  const paths = names.filter((name) => name.includes('/'));
  switch (site) {
    case 'x':
      return ['x.com', 'twitter.com'].flatMap((host) => [
        ...names.filter((name) => !name.includes('/')).map((name) => `https://*.${host}/i/api/graphql/*/${name}*`),
        ...paths.map((path) => `https://*.${host}/i/api/${path}*`),
      ]);
    case 'facebook':
      return ['https://*.facebook.com/api/graphql/*'];
    case 'instagram':
      return [
        'https://*.instagram.com/graphql/query*',
        'https://*.instagram.com/api/graphql*',
        ...paths.map((path) => `https://*.instagram.com/api/${path}*`),
      ];
  }
}

/** The part of a request that is looked at. */
export interface SiteRequest {
  readonly url: string;
  readonly method: string;
  /** As `webRequest` gives it, urlencoded and multipart alike. Of its fields only one is ever read: the operation's name. */
  readonly requestBody?: { readonly formData?: Readonly<Record<string, readonly unknown[]>> } | null | undefined;
}

/** Meta's sites write the name of an operation into the address or into this one field of the body. */
const nameField = 'fb_api_req_friendly_name';

/** Whether a site's acts can be told by the address alone; then no body is asked for. */
export function isNamedByAddress(site: SiteId): boolean {
  return site === 'x';
}

/** What a request of a site does; null for everything that is no act: reading a feed, typing, taking back. */
export function sentActOf(site: SiteId, request: SiteRequest): SentAct | null {
  if (request.method !== 'POST') return null;
  const { pathname, searchParams } = new URL(request.url);
  const parts = pathname.split('/').filter(Boolean);
  for (const [name, act] of Object.entries(operations[site])) if (endsIn(parts, name.split('/'))) return act;
  const named = searchParams.get(nameField) ?? request.requestBody?.formData?.[nameField]?.[0];
  return typeof named === 'string' && Object.hasOwn(operations[site], named) ? (operations[site][named] ?? null) : null;
}

function endsIn(parts: readonly string[], ending: readonly string[]): boolean {
  const offset = parts.length - ending.length;
  return offset >= 0 && ending.every((part, place) => part === '*' || part === parts[offset + place]);
}

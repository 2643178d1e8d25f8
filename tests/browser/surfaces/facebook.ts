/** Every way to act on Facebook. */
import { campaignDraft, everydayText } from '../../replicas/kit/posts';
import { longPress } from '../hand';
import { byKeyboard, click, everyWay, key, oneWay, press, type Surface, subject, type } from './surface';

const base = { site: 'facebook' } as const;
const react = 'CometUFIFeedbackReactMutation';
const comment = 'useCometUFICreateCommentMutation';
const create = 'ComposerStoryCreateMutation';

const like = `${subject} [role="button"]:has([data-ad-rendering-role="like_button"])`;
const opener = `${subject} [role="button"][aria-label="React"]:not([aria-hidden])`;
const share = `${subject} [role="button"]:has([data-ad-rendering-role="share_button"])`;
const box = `${subject} form [role="textbox"]`;
const sendComment = `${subject} [aria-label="Post comment"]`;
const commentRow = `${subject} [role="article"]`;
const composerBox = '[role="dialog"] [role="textbox"]';
const submit = '[role="dialog"] [role="button"][aria-label="Post"]';
const message = 'replicaMessage';
const messageBox = '[data-replica-chat] [role="textbox"]';
const short = 'Siap';

/** A button of the share dialog; they have words and nothing else. */
function shareItem(place: number): string {
  return `[role="dialog"][aria-label="Share"] [role="button"]:nth-of-type(${place})`;
}

function face(name: string): string {
  return `.layer [role="dialog"] [role="button"][aria-label="${name}"]`;
}

function own({ seed, campaign }: { readonly seed: number; readonly campaign: boolean }): string {
  return campaign ? campaignDraft(seed) : everydayText(seed);
}

function liking(name: string, path: string, more: Partial<Surface> = {}): Surface {
  return {
    ...base,
    name: `like, ${name}`,
    act: 'like',
    path,
    operation: react,
    ways: oneWay,
    steps: () => [press(like)],
    ...more,
  };
}

const likes: readonly Surface[] = [
  liking('feed', '/', { ways: everyWay }),
  liking('group', '/groups/4001/'),
  liking('profile timeline', '/profile.php?id=5'),
  liking('search', '/search/posts/?q=pilkada'),
  liking('post in a dialog', '/permalink.php?story_fbid=1&dialog=1', {
    steps: () => [press(`[role="dialog"] ${like}`)],
  }),
  liking('photo viewer', '/photo/?fbid=1'),
  liking('photo without words', '/photo/?fbid=1&wordless=1'),
  liking('video', '/watch/?v=1'),
  liking('Live', '/watch/?v=1&live=1'),
  liking('reel', '/reel/1', { ways: everyWay, steps: () => [press(`${subject} [role="button"][aria-label="Like"]`)] }),
  liking('shared post', '/?show=shared'),
  liking('link preview', '/?show=link'),
  liking('cut text', '/?show=partial'),
  liking('host web.facebook.com', '/', { host: 'web.facebook.com' }),
  liking('host m.facebook.com', '/', { host: 'm.facebook.com' }),
  liking('host mbasic.facebook.com', '/', { host: 'mbasic.facebook.com' }),
  liking('letter l', '/', { ways: byKeyboard, steps: () => [key(subject, 'l')] }),
  liking('comment', '/', { steps: () => [press(`${commentRow} > [role="button"]:nth-of-type(2)`)] }),
];

const reactions: readonly Surface[] = [
  {
    ...base,
    name: 'reaction, opener button',
    act: 'react',
    path: '/',
    operation: react,
    ways: everyWay,
    steps: () => [press(opener), press(face('Love'))],
  },
  {
    ...base,
    name: 'reaction, resting on Like',
    act: 'react',
    path: '/',
    operation: react,
    ways: oneWay,
    steps: () => [{ ready: like, make: (page, _way, speak) => page.hover(speak(like)) }, press(face('Care'))],
  },
  {
    ...base,
    name: 'reaction, long press on Like',
    act: 'react',
    path: '/',
    operation: react,
    ways: ['touch'],
    steps: () => [
      { ready: like, make: (page, _way, speak) => longPress(page, speak(like), speak(face('Wow'))) },
      press(face('Wow')),
    ],
  },
  {
    ...base,
    name: 'reaction, faces that outlive the question',
    act: 'react',
    path: '/?faces=stay',
    operation: react,
    ways: everyWay,
    steps: () => [press(opener), press(face('Love'))],
  },
];

const comments: readonly Surface[] = [
  {
    ...base,
    name: 'comment, Enter',
    act: 'comment',
    path: '/',
    operation: comment,
    ways: byKeyboard,
    editor: box,
    steps: () => [type(box, short), key(box, 'Enter')],
  },
  {
    ...base,
    name: 'comment, send button',
    act: 'comment',
    path: '/',
    operation: comment,
    ways: everyWay,
    editor: box,
    steps: () => [type(box, short), press(sendComment)],
  },
  {
    ...base,
    name: 'comment, letter c and Enter',
    act: 'comment',
    path: '/',
    operation: comment,
    ways: byKeyboard,
    editor: box,
    steps: () => [key(subject, 'c'), type(box, short), key(box, 'Enter')],
  },
  {
    ...base,
    name: 'comment, GIF that sends at once',
    act: 'comment',
    path: '/',
    operation: comment,
    ways: everyWay,
    steps: () => [
      press(`${subject} [aria-label="Comment with a GIF"]`),
      press(`${subject} [role="dialog"] [role="button"]`),
    ],
  },
  {
    ...base,
    name: 'comment, sticker that sends at once',
    act: 'comment',
    path: '/',
    operation: comment,
    ways: oneWay,
    steps: () => [
      press(`${subject} [aria-label="Comment with a Sticker"]`),
      press(`${subject} [role="dialog"] [role="button"]`),
    ],
  },
  {
    ...base,
    name: 'comment, photo',
    act: 'comment',
    path: '/',
    operation: comment,
    ways: oneWay,
    steps: () => [press(`${subject} [aria-label="Attach a photo or video"]`), press(sendComment)],
  },
  {
    ...base,
    name: 'comment, reel',
    act: 'comment',
    path: '/reel/1',
    operation: comment,
    ways: byKeyboard,
    editor: box,
    steps: () => [type(box, short), key(box, 'Enter')],
  },
  {
    ...base,
    name: 'comment, Live',
    act: 'comment',
    path: '/watch/?v=1&live=1',
    operation: comment,
    ways: byKeyboard,
    editor: box,
    steps: () => [type(box, short), key(box, 'Enter')],
  },
  {
    ...base,
    name: 'reply to a comment',
    act: 'reply',
    path: '/',
    operation: comment,
    ways: byKeyboard,
    editor: `${commentRow} [role="textbox"]`,
    steps: () => [
      press(`${commentRow} > [role="button"]:nth-of-type(3)`),
      type(`${commentRow} [role="textbox"]`, short),
      key(`${commentRow} [role="textbox"]`, 'Enter'),
    ],
  },
];

const sharing: readonly Surface[] = [
  {
    ...base,
    name: 'share now',
    act: 'share',
    path: '/',
    operation: create,
    ways: everyWay,
    steps: () => [press(share), press(shareItem(1))],
  },
  {
    ...base,
    name: 'share now, letter s',
    act: 'share',
    path: '/',
    operation: create,
    ways: byKeyboard,
    steps: () => [key(subject, 's'), press(shareItem(1))],
  },
  {
    ...base,
    name: 'share to feed',
    act: 'share',
    path: '/',
    operation: create,
    ways: oneWay,
    steps: () => [press(share), press(shareItem(2)), press(submit)],
  },
  {
    ...base,
    name: 'share to a group',
    act: 'share',
    path: '/',
    operation: create,
    ways: oneWay,
    steps: () => [press(share), press(shareItem(3)), press(submit)],
  },
  {
    ...base,
    name: 'share to own story',
    act: 'share',
    path: '/',
    operation: 'StoriesCreateMutation',
    ways: oneWay,
    steps: () => [press(share), press(shareItem(4))],
  },
  {
    ...base,
    name: 'share a reel',
    act: 'share',
    path: '/reel/1',
    operation: create,
    ways: oneWay,
    steps: () => [press(`${subject} [role="button"][aria-label="Share"]`), press(shareItem(1))],
  },
  {
    ...base,
    name: 'share, window opened by another site',
    act: 'share',
    path: '/sharer/sharer.php?u=https%3A%2F%2Fkabar.example%2F',
    loaded: true,
    operation: create,
    ways: oneWay,
    steps: () => [press(`${subject} [role="button"][aria-label="Post"]`)],
  },
];

const others: readonly Surface[] = [
  {
    ...base,
    name: 'own post',
    act: 'post',
    path: '/',
    operation: create,
    ways: everyWay,
    editor: composerBox,
    steps: (scene) => [press('[role="main"] > [role="button"]'), type(composerBox, own(scene)), press(submit)],
  },
  {
    ...base,
    name: 'own post, letter p',
    act: 'post',
    path: '/',
    operation: create,
    ways: byKeyboard,
    editor: composerBox,
    steps: (scene) => [key(subject, 'p'), type(composerBox, own(scene)), press(submit)],
  },
  {
    ...base,
    name: 'follow, profile',
    act: 'follow',
    path: '/profile.php?id={handle}',
    ownAccount: true,
    operation: 'CometUserFollowMutation',
    ways: everyWay,
    steps: () => [press('[data-pagelet="ProfileActions"] [aria-label="Follow"]')],
  },
  {
    ...base,
    name: 'follow, inside a post',
    act: 'follow',
    path: '/?show=follow',
    ownAccount: true,
    operation: 'CometUserFollowMutation',
    ways: oneWay,
    steps: () => [press(`${subject} [data-ad-rendering-role="profile_name"] [role="button"]`)],
  },
  {
    ...base,
    name: 'page like',
    act: 'follow',
    path: '/profile.php?id={handle}',
    ownAccount: true,
    operation: 'CometPageLikeCommitMutation',
    ways: everyWay,
    steps: () => [press('[data-pagelet="ProfileActions"] [aria-label="Like"]')],
  },
  {
    ...base,
    name: 'page like, plugin for other sites',
    act: 'like',
    path: '/plugins/like.php?href=x',
    loaded: true,
    ownAccount: true,
    operation: 'CometPageLikeCommitMutation',
    ways: everyWay,
    steps: () => [press('button[aria-label="Like"]')],
  },
  {
    ...base,
    name: 'group join, header',
    act: 'join',
    path: '/groups/4001/',
    ownAccount: true,
    operation: 'GroupCometJoinForumMutation',
    ways: everyWay,
    steps: () => [press('[data-pagelet="GroupHeader"] [aria-label="Join group"]')],
  },
  {
    ...base,
    name: 'group join, inside a post',
    act: 'join',
    path: '/?show=join',
    ownAccount: true,
    operation: 'GroupCometJoinForumMutation',
    ways: everyWay,
    steps: () => [press(`${subject} [data-ad-rendering-role="profile_name"] [role="button"]`)],
  },
  {
    ...base,
    name: 'story, reaction',
    act: 'storyReply',
    path: '/stories/1/',
    operation: 'useStoriesSendReplyMutation',
    ways: everyWay,
    steps: () => [press(`${subject} [role="toolbar"] [aria-label="Love"]`)],
  },
  {
    ...base,
    name: 'story, reply',
    act: 'storyReply',
    path: '/stories/1/',
    operation: 'useStoriesSendReplyMutation',
    ways: byKeyboard,
    editor: `${subject} [role="textbox"]`,
    steps: () => [type(`${subject} [role="textbox"]`, short), key(`${subject} [role="textbox"]`, 'Enter')],
  },
];

/** What is held when it is about a contestant. */
export const facebookSurfaces: readonly Surface[] = [...likes, ...reactions, ...comments, ...sharing, ...others];

/** What is never held. */
export const facebookFree: readonly Surface[] = [
  {
    ...base,
    name: 'unlike',
    act: 'like',
    path: '/',
    done: true,
    operation: react,
    ways: everyWay,
    steps: () => [press(like)],
  },
  {
    ...base,
    name: 'unlike, letter l',
    act: 'like',
    path: '/',
    done: true,
    operation: react,
    ways: byKeyboard,
    steps: () => [key(subject, 'l')],
  },
  {
    ...base,
    name: 'unfollow',
    act: 'follow',
    path: '/profile.php?id={handle}',
    ownAccount: true,
    done: true,
    operation: 'CometUserUnfollowMutation',
    ways: everyWay,
    steps: () => [press('[data-pagelet="ProfileActions"] [aria-label="Following"]')],
  },
  {
    ...base,
    name: 'typing a comment',
    act: 'comment',
    path: '/',
    operation: 'CometUFILiveTypingBroadcastMutation_StartMutation',
    ways: oneWay,
    steps: () => [click(`${subject} [role="button"]:has([data-ad-rendering-role="comment_button"])`), type(box, short)],
  },
  {
    ...base,
    name: 'private message',
    act: 'comment',
    path: '/messages/t/1',
    operation: message,
    ways: byKeyboard,
    steps: ({ seed }) => [type(messageBox, campaignDraft(seed)), key(messageBox, 'Enter')],
  },
  {
    ...base,
    name: 'private message, window over the feed',
    act: 'comment',
    path: '/?chat=1',
    operation: message,
    ways: byKeyboard,
    steps: ({ seed }) => [type(messageBox, campaignDraft(seed)), key(messageBox, 'Enter')],
  },
  {
    ...base,
    name: 'face in private messages, window over the feed',
    act: 'react',
    path: '/?chat=1',
    operation: message,
    ways: everyWay,
    // The pointer has been over a post's like: that is not what the face is for.
    steps: () => [
      { ready: like, make: (page, _way, speak) => page.hover(speak(like)) },
      press('[data-replica-chat] [role="button"][aria-label="Love"]'),
    ],
  },
];

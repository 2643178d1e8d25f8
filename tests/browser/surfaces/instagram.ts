/** Every way to act on Instagram. */
import { doubleClick, doubleTap } from '../hand';
import { byKeyboard, everyWay, key, oneWay, press, type Step, type Surface, subject, type } from './surface';

const base = { site: 'instagram' } as const;
const likeOperation = 'usePolarisLikeMediaLikeMutation';
const commentOperation = 'PolarisPostCommentInputRevampedMutation';

const like = `${subject} section [role="button"]:has(svg[aria-label="Like"][height="24"])`;
const media = `${subject} .media`;
const textarea = `${subject} form textarea`;
const editable = `${subject} form [role="textbox"]`;
const sendComment = `${subject} form [role="button"]`;
const short = 'Siap';

function twice(selector: string): Step {
  return {
    ready: selector,
    make: (page, way, speak) =>
      way === 'touch' ? doubleTap(page, speak(selector)) : doubleClick(page, speak(selector)),
  };
}

function liking(name: string, path: string, more: Partial<Surface> = {}): Surface {
  return {
    ...base,
    name: `like, ${name}`,
    act: 'like',
    path,
    operation: likeOperation,
    ways: oneWay,
    steps: () => [press(like)],
    ...more,
  };
}

const openModal = press('[data-replica-grid="subject"]');

const likes: readonly Surface[] = [
  liking('feed', '/', { ways: everyWay }),
  liking('reels', '/reels/', { ways: everyWay }),
  liking('post in a modal, from the profile grid', '/{handle}/', { steps: () => [openModal, press(like)] }),
  liking("post's own page, wide", '/p/1/'),
  liking("post's own page, narrow", '/p/1/', { narrow: true, ways: ['mouse', 'touch'] }),
  liking('cut text', '/?show=partial'),
  liking('Live', '/seno/live/', {
    steps: () => [press(`${subject} [role="button"]:has(svg[aria-label="Like"][height="24"])`)],
  }),
  liking('two clicks or taps, feed', '/', { ways: ['mouse', 'touch'], second: true, steps: () => [twice(media)] }),
  liking('two clicks, reels', '/reels/', { second: true, steps: () => [twice(media)] }),
  liking('two clicks, modal', '/{handle}/', { second: true, steps: () => [openModal, twice(media)] }),
  liking('comment', '/', {
    operation: 'replicaCommentLike',
    steps: () => [press(`${subject} [role="button"]:has(svg[height="12"])`)],
  }),
];

const writing: readonly Surface[] = [
  {
    ...base,
    name: 'comment, Enter in a textarea',
    act: 'comment',
    path: '/',
    operation: commentOperation,
    ways: byKeyboard,
    editor: textarea,
    steps: () => [type(textarea, short), key(textarea, 'Enter')],
  },
  {
    ...base,
    name: 'comment, send button beside a textarea',
    act: 'comment',
    path: '/',
    operation: commentOperation,
    ways: everyWay,
    editor: textarea,
    steps: () => [type(textarea, short), press(sendComment)],
  },
  {
    ...base,
    name: 'comment, Enter in a contenteditable',
    act: 'comment',
    path: '/{handle}/',
    operation: commentOperation,
    ways: byKeyboard,
    editor: editable,
    steps: () => [openModal, type(editable, short), key(editable, 'Enter')],
  },
  {
    ...base,
    name: 'comment, send button beside a contenteditable',
    act: 'comment',
    path: '/{handle}/',
    operation: commentOperation,
    ways: everyWay,
    editor: editable,
    steps: () => [openModal, type(editable, short), press(sendComment)],
  },
  {
    ...base,
    name: 'comment, Live',
    act: 'comment',
    path: '/seno/live/',
    operation: 'live/comment',
    ways: byKeyboard,
    editor: textarea,
    steps: () => [type(textarea, short), key(textarea, 'Enter')],
  },
];

const plane = `${subject} section.actions [role="button"]:has(svg[aria-label="Share"])`;
const storyBox = `${subject} textarea`;
const storySent = 'direct_v2/threads/broadcast/reel_share';

const others: readonly Surface[] = [
  {
    ...base,
    name: 'repost',
    act: 'repost',
    path: '/',
    operation: 'usePolarisCreateMediaRepostMutation',
    ways: everyWay,
    steps: () => [press(`${subject} [role="button"]:has(svg[aria-label="Repost"])`)],
  },
  {
    ...base,
    name: 'share to own story',
    act: 'share',
    path: '/',
    operation: 'media/configure_to_story',
    ways: everyWay,
    steps: () => [press(plane), press('[role="dialog"][aria-label="Share"] > [role="button"]:nth-child(2)')],
  },
  {
    ...base,
    name: 'follow, profile',
    act: 'follow',
    path: '/{handle}/',
    ownAccount: true,
    operation: 'usePolarisFollowMutation',
    ways: everyWay,
    steps: () => [press('main header button')],
  },
  {
    ...base,
    name: 'follow, inside a post',
    act: 'follow',
    path: '/?show=follow',
    ownAccount: true,
    operation: 'usePolarisFollowMutation',
    ways: oneWay,
    steps: () => [press(`${subject} header button`)],
  },
  {
    ...base,
    name: 'follow, reels',
    act: 'follow',
    path: '/reels/',
    ownAccount: true,
    operation: 'usePolarisFollowMutation',
    ways: everyWay,
    steps: () => [press(`${subject} a[aria-label$=" reels"] + [role="button"]`)],
  },
  {
    ...base,
    name: 'story, like',
    act: 'like',
    path: '/stories/{handle}/1/',
    ownAccount: true,
    operation: 'usePolarisStoriesV3LikeMutationLikeMutation',
    ways: everyWay,
    steps: () => [press(`${subject} [role="button"]:has(svg[aria-label="Like"])`)],
  },
  {
    ...base,
    name: 'story, quick emoji',
    act: 'storyReply',
    path: '/stories/{handle}/1/',
    ownAccount: true,
    operation: storySent,
    ways: ['mouse', 'touch'],
    steps: () => [
      { ready: storyBox, make: (page) => page.click(storyBox) },
      press(`${subject} header ~ div [role="button"]:nth-child(5)`),
    ],
  },
  {
    ...base,
    name: 'story, reply',
    act: 'storyReply',
    path: '/stories/{handle}/1/',
    ownAccount: true,
    operation: storySent,
    ways: byKeyboard,
    editor: storyBox,
    steps: () => [type(storyBox, short), key(storyBox, 'Enter')],
  },
];

/** What is held when it is about a contestant. */
export const instagramSurfaces: readonly Surface[] = [...likes, ...writing, ...others];

/** What is never held. */
export const instagramFree: readonly Surface[] = [
  {
    ...base,
    name: 'unlike',
    act: 'like',
    path: '/',
    done: true,
    operation: 'usePolarisLikeMediaUnlikeMutation',
    ways: everyWay,
    steps: () => [press(`${subject} section [role="button"]:has(svg[aria-label="Unlike"])`)],
  },
  {
    ...base,
    name: 'undo repost',
    act: 'repost',
    path: '/',
    done: true,
    operation: 'usePolarisDeleteMediaRepostMutation',
    ways: oneWay,
    steps: () => [press(`${subject} [role="button"]:has(svg[aria-label="Unrepost"])`)],
  },
  {
    ...base,
    name: 'unfollow',
    act: 'follow',
    path: '/{handle}/',
    ownAccount: true,
    done: true,
    operation: 'usePolarisUnfollowMutation',
    ways: everyWay,
    steps: () => [press('main header button')],
  },
  {
    ...base,
    name: 'heart in private messages',
    act: 'like',
    path: '/direct/t/1/',
    operation: 'direct_v2/message',
    ways: everyWay,
    steps: () => [press(`${subject} [role="button"]:has(svg[aria-label="Like"])`)],
  },
  {
    ...base,
    name: 'send to a friend from the share sheet',
    act: 'share',
    path: '/',
    operation: 'direct_v2/threads/broadcast/media_share',
    ways: oneWay,
    steps: () => [
      press(plane),
      press('[role="dialog"][aria-label="Share"] > [role="button"]:nth-child(1)'),
      press('[role="dialog"][aria-label="Share"] > [role="button"]:nth-child(3)'),
    ],
  },
  {
    ...base,
    name: 'private message',
    act: 'comment',
    path: '/direct/t/1/',
    operation: 'direct_v2/message',
    ways: byKeyboard,
    steps: () => [type(editable, short), key(editable, 'Enter')],
  },
];

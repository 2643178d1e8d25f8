/** Every way to act on Facebook's basic pages, which are links and forms without a script. */
import { campaignDraft, everydayText } from '../../replicas/kit/posts';
import { byKeyboard, everyWay, key, oneWay, press, type Surface, subject, type } from './surface';

const base = { site: 'facebook', host: 'mbasic.facebook.com', plain: true } as const;
const short = 'Siap';
const box = '#composerInput';
const send = 'form[action^="/a/comment.php"] [type="submit"]';
const draft = '[name="xc_message"]';
const like = '[href^="/a/like.php"]';

/** What is held when it is about a contestant. */
export const facebookPlainSurfaces: readonly Surface[] = [
  {
    ...base,
    name: 'basic pages: like, feed',
    act: 'like',
    path: '/home.php',
    operation: 'a/like.php',
    ways: everyWay,
    steps: () => [press(`${subject} ${like}`)],
  },
  {
    ...base,
    name: "basic pages: like, post's own page on m.facebook.com",
    host: 'm.facebook.com',
    act: 'like',
    path: '/story.php?story_fbid={id}',
    operation: 'a/like.php',
    ways: everyWay,
    steps: () => [press(like)],
  },
  {
    ...base,
    name: 'basic pages: like, comment',
    act: 'like',
    path: '/story.php?story_fbid={id}',
    operation: 'a/comment.php',
    ways: oneWay,
    steps: () => [press('[href^="/a/comment.php?like_comment_id"]')],
  },
  {
    ...base,
    name: 'basic pages: reaction, at the link to the faces',
    act: 'react',
    path: '/home.php',
    operation: 'reactions/picker',
    ways: everyWay,
    steps: () => [press(`${subject} [href^="/reactions/picker"]`)],
  },
  {
    ...base,
    name: 'basic pages: comment, button',
    act: 'comment',
    path: '/story.php?story_fbid={id}',
    operation: 'a/comment.php',
    ways: everyWay,
    editor: box,
    steps: () => [type(box, short), press(send)],
  },
  {
    ...base,
    name: 'basic pages: comment, Enter in a one-line field',
    act: 'comment',
    path: '/story.php?story_fbid={id}&line=1',
    operation: 'a/comment.php',
    ways: byKeyboard,
    editor: box,
    steps: () => [type(box, short), key(box, 'Enter')],
  },
  {
    ...base,
    name: 'basic pages: reply to a comment',
    act: 'reply',
    path: '/comment/replies/?ctoken={id}_908',
    operation: 'a/comment.php',
    ways: oneWay,
    editor: box,
    steps: () => [type(box, short), press(send)],
  },
  {
    ...base,
    name: 'basic pages: share, at the link to the form',
    act: 'share',
    path: '/home.php',
    operation: 'composer/mbasic',
    ways: everyWay,
    steps: () => [press(`${subject} [href^="/composer/mbasic/?c_src=share"]`)],
  },
  {
    ...base,
    name: 'basic pages: own post',
    act: 'post',
    path: '/home.php',
    operation: 'composer/mbasic',
    ways: everyWay,
    editor: draft,
    steps: ({ seed, campaign }) => [
      type(draft, campaign ? campaignDraft(seed) : everydayText(seed)),
      press('[name="view_post"]'),
    ],
  },
  {
    ...base,
    name: 'basic pages: follow, profile',
    act: 'follow',
    path: '/profile.php?id={handle}',
    ownAccount: true,
    operation: 'a/subscribe.php',
    ways: everyWay,
    steps: () => [press('[href^="/a/subscribe.php"]')],
  },
  {
    ...base,
    name: 'basic pages: page like',
    act: 'like',
    path: '/profile.php?id={handle}',
    ownAccount: true,
    operation: 'a/profile.php',
    ways: oneWay,
    steps: () => [press('[href^="/a/profile.php?fan"]')],
  },
  {
    ...base,
    name: 'basic pages: group join',
    act: 'join',
    path: '/groups/4001/',
    ownAccount: true,
    operation: 'a/group/join',
    ways: everyWay,
    steps: () => [press('form[action^="/a/group/join"] [type="submit"]')],
  },
];

/** What is never held: taking back. */
export const facebookPlainFree: readonly Surface[] = [
  {
    ...base,
    name: 'basic pages: unlike',
    act: 'like',
    path: '/home.php',
    done: true,
    operation: 'a/like.php',
    ways: everyWay,
    steps: () => [press(`${subject} ${like}`)],
  },
  {
    ...base,
    name: 'basic pages: unfollow',
    act: 'follow',
    path: '/profile.php?id={handle}',
    done: true,
    ownAccount: true,
    operation: 'a/subscriptions/remove',
    ways: oneWay,
    steps: () => [press('[href^="/a/subscriptions/remove"]')],
  },
];

/** Every way to act on X. */
import { campaignDraft } from '../../replicas/kit/posts';
import { byKeyboard, click, everyWay, key, oneWay, press, type Surface, subject, type } from './surface';
import { dialogBox, inlineBox, own, reply, sendByKeys, short, status, xByKeys } from './x-keys';

const like = `${subject} [data-testid="like"]`;
const retweet = `${subject} [data-testid="retweet"]`;
const send = '[role="dialog"] [data-testid="tweetButton"]';
const sendInline = '[data-testid="tweetButtonInline"]';
const quoteItem = '[role="menuitem"][href="/compose/post"]';

const base = { site: 'x' } as const;

function liking(name: string, path: string, more: Partial<Surface> = {}): Surface {
  return {
    ...base,
    name: `like, ${name}`,
    act: 'like',
    path,
    operation: 'FavoriteTweet',
    ways: oneWay,
    steps: () => [press(like)],
    ...more,
  };
}

const likes: readonly Surface[] = [
  liking('home timeline', '/home', { ways: everyWay }),
  liking('search', '/search?q=pilkada'),
  liking('list', '/i/lists/17'),
  liking('profile timeline', '/lastripadma'),
  liking("post's own page", status),
  liking('quoted post', '/home?show=quoted'),
  liking('long article', `${status}?show=article`),
  liking('host twitter.com', '/home', { host: 'twitter.com' }),
  liking('host mobile.x.com', '/home', { host: 'mobile.x.com' }),
  liking('host mobile.twitter.com', '/home', { host: 'mobile.twitter.com' }),
  liking('letter l', '/home', { ways: byKeyboard, steps: () => [key(subject, 'l')] }),
  liking('full-screen media', `${status}?show=photo`, {
    ways: everyWay,
    steps: () => [
      click(`${subject} [data-testid="tweetPhoto"]`),
      press('[data-testid^="immersive-tweet-ui-content-container"] [data-testid="like"]'),
    ],
  }),
  liking('intent page', '/intent/like?tweet_id={id}', {
    ways: everyWay,
    steps: () => [press('[data-testid="confirmationSheetConfirm"]')],
  }),
];

const writing: readonly Surface[] = [
  {
    ...base,
    name: 'reply, dialog',
    act: 'reply',
    path: '/home',
    operation: 'CreateTweet',
    ways: everyWay,
    editor: dialogBox,
    steps: () => [press(reply), type(dialogBox, short), press(send)],
  },
  {
    ...base,
    name: "reply, dialog on the post's own page",
    act: 'reply',
    path: status,
    operation: 'CreateTweet',
    ways: oneWay,
    editor: dialogBox,
    steps: () => [press(reply), type(dialogBox, short), press(send)],
  },
  {
    ...base,
    name: "reply, box on the post's own page",
    act: 'reply',
    path: status,
    operation: 'CreateTweet',
    ways: everyWay,
    editor: inlineBox,
    steps: () => [type(inlineBox, short), press(sendInline)],
  },
  {
    ...base,
    name: 'reply, letter r and Ctrl+Enter',
    act: 'reply',
    path: '/home',
    operation: 'CreateTweet',
    ways: byKeyboard,
    editor: dialogBox,
    steps: () => [key(subject, 'r'), type(dialogBox, short), sendByKeys(dialogBox)],
  },
  {
    ...base,
    name: 'reply, intent page',
    act: 'reply',
    path: '/intent/post?in_reply_to={id}',
    operation: 'CreateTweet',
    ways: oneWay,
    editor: dialogBox,
    steps: () => [type(dialogBox, short), press(send)],
  },
  {
    ...base,
    name: 'quote',
    act: 'quote',
    path: '/home',
    operation: 'CreateTweet',
    ways: everyWay,
    editor: dialogBox,
    steps: () => [press(retweet), press(quoteItem), type(dialogBox, short), press(send)],
  },
  {
    ...base,
    name: 'quote, Ctrl+Enter',
    act: 'quote',
    path: '/home',
    operation: 'CreateTweet',
    ways: byKeyboard,
    editor: dialogBox,
    steps: () => [press(retweet), press(quoteItem), type(dialogBox, short), sendByKeys(dialogBox)],
  },
  {
    ...base,
    name: 'own post, box above the timeline',
    act: 'post',
    path: '/home',
    operation: 'CreateTweet',
    ways: everyWay,
    editor: inlineBox,
    steps: (scene) => [type(inlineBox, own(scene)), press(sendInline)],
  },
  {
    ...base,
    name: 'own post, dialog',
    act: 'post',
    path: '/search?q=pagi',
    operation: 'CreateTweet',
    ways: oneWay,
    editor: dialogBox,
    steps: (scene) => [press('[data-testid="SideNav_NewTweet_Button"]'), type(dialogBox, own(scene)), press(send)],
  },
  {
    ...base,
    name: 'own post, letter n and Ctrl+Enter',
    act: 'post',
    path: '/search?q=pagi',
    operation: 'CreateTweet',
    ways: byKeyboard,
    editor: dialogBox,
    steps: (scene) => [key(subject, 'n'), type(dialogBox, own(scene)), sendByKeys(dialogBox)],
  },
  {
    ...base,
    name: 'own post, intent page',
    act: 'post',
    path: '/intent/post',
    operation: 'CreateTweet',
    ways: oneWay,
    editor: dialogBox,
    steps: (scene) => [type(dialogBox, own(scene)), press(send)],
  },
];

const repost = '[data-testid="retweetConfirm"]';

const others: readonly Surface[] = [
  {
    ...base,
    name: 'repost, menu',
    act: 'repost',
    path: '/home',
    operation: 'CreateRetweet',
    ways: everyWay,
    steps: () => [press(retweet), press(repost)],
  },
  {
    ...base,
    name: 'repost, sheet on a narrow screen',
    act: 'repost',
    path: '/home',
    narrow: true,
    operation: 'CreateRetweet',
    ways: ['mouse', 'touch'],
    steps: () => [press(retweet), press(`[data-testid="sheetDialog"] ${repost}`)],
  },
  {
    ...base,
    name: 'repost, letter t',
    act: 'repost',
    path: '/home',
    operation: 'CreateRetweet',
    ways: byKeyboard,
    steps: () => [key(subject, 't'), key(repost, 'Enter')],
  },
  {
    ...base,
    name: 'repost, intent page',
    act: 'repost',
    path: '/intent/retweet?tweet_id={id}',
    operation: 'CreateRetweet',
    ways: oneWay,
    steps: () => [press('[data-testid="confirmationSheetConfirm"]')],
  },
  {
    ...base,
    name: 'poll vote',
    act: 'pollVote',
    path: `${status}?show=poll`,
    operation: 'cards/passthrough',
    ways: everyWay,
    steps: () => [press(`${subject} [data-testid="cardPollChoice"]`)],
  },
  {
    ...base,
    name: 'follow, profile',
    act: 'follow',
    path: '/{handle}',
    ownAccount: true,
    operation: 'friendships/create',
    ways: everyWay,
    steps: () => [press('[data-testid="placementTracking"] [data-testid$="-follow"]')],
  },
  {
    ...base,
    name: 'follow, hover card',
    act: 'follow',
    path: '/home',
    ownAccount: true,
    operation: 'friendships/create',
    ways: oneWay,
    steps: () => [
      {
        ready: `${subject} [data-testid="User-Name"] a`,
        make: (page) => page.hover(`${subject} [data-testid="User-Name"] a`),
      },
      press('[data-testid="HoverCard"] [data-testid$="-follow"]'),
    ],
  },
  {
    ...base,
    name: 'follow, user cell',
    act: 'follow',
    path: '/i/connect_people',
    ownAccount: true,
    operation: 'friendships/create',
    ways: everyWay,
    steps: () => [press('[data-testid="UserCell"]:nth-of-type(2) [data-testid$="-follow"]')],
  },
  {
    ...base,
    name: 'follow, intent page',
    act: 'follow',
    path: '/intent/follow?screen_name={handle}',
    ownAccount: true,
    operation: 'friendships/create',
    ways: oneWay,
    steps: () => [press('[data-testid="confirmationSheetConfirm"]')],
  },
];

/** What is held when it is about a contestant. */
export const xSurfaces: readonly Surface[] = [...likes, ...writing, ...xByKeys, ...others];

const confirm = '[data-testid="confirmationSheetConfirm"]';
const messageBox = '[data-testid="dmComposerTextInput"]';

/** What is never held: taking back, keeping for oneself. */
export const xFree: readonly Surface[] = [
  {
    ...base,
    name: 'unlike',
    act: 'like',
    path: '/home',
    done: true,
    operation: 'UnfavoriteTweet',
    ways: everyWay,
    steps: () => [press(`${subject} [data-testid="unlike"]`)],
  },
  {
    ...base,
    name: 'unlike, letter l',
    act: 'like',
    path: '/home',
    done: true,
    operation: 'UnfavoriteTweet',
    ways: byKeyboard,
    steps: () => [key(subject, 'l')],
  },
  {
    ...base,
    name: 'undo repost',
    act: 'repost',
    path: '/home',
    done: true,
    operation: 'DeleteRetweet',
    ways: everyWay,
    steps: () => [press(`${subject} [data-testid="unretweet"]`), press('[data-testid="unretweetConfirm"]')],
  },
  {
    ...base,
    name: 'unfollow',
    act: 'follow',
    path: '/{handle}',
    ownAccount: true,
    done: true,
    operation: 'friendships/destroy',
    ways: everyWay,
    steps: () => [press('[data-testid="placementTracking"] [data-testid$="-unfollow"]'), press(confirm)],
  },
  {
    ...base,
    name: 'bookmark',
    act: 'like',
    path: '/home',
    operation: 'CreateBookmark',
    ways: oneWay,
    steps: () => [press(`${subject} [data-testid="bookmark"]`)],
  },
  {
    ...base,
    name: 'send by private message',
    act: 'share',
    path: '/home',
    operation: 'dm/new2',
    ways: oneWay,
    steps: () => [
      press(`${subject} [role="group"] [aria-haspopup="menu"]:not([data-testid])`),
      press('[data-testid="Dropdown"] [role="menuitem"]:nth-child(2)'),
      press('[data-testid="dmComposerSendButton"]'),
    ],
  },
  {
    ...base,
    name: 'private message',
    act: 'comment',
    path: '/messages/1-2',
    operation: 'dm/new2',
    ways: byKeyboard,
    steps: ({ seed }) => [type(messageBox, campaignDraft(seed)), key(messageBox, 'Enter')],
  },
  {
    ...base,
    name: 'heart in private messages',
    act: 'like',
    path: '/messages/1-2',
    operation: 'dm/reaction/new',
    ways: everyWay,
    steps: () => [press('[data-replica-messages] [data-testid="like"]')],
  },
  {
    ...base,
    name: 'heart in private messages, drawer over the timeline',
    act: 'like',
    path: '/home?drawer=1',
    operation: 'dm/reaction/new',
    ways: everyWay,
    steps: () => [press('[data-replica-messages] [data-testid="like"]')],
  },
];

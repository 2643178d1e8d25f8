/** X: selectors and test ids. X marks its controls with test ids in every language. */
import type { SiteData, SiteMarks } from './data';
import type { xWords } from './x.words';

export const xMarks = {
  selectors: {
    post: '[data-testid=tweet],article',
    bar: '[role=group]',
    focal: '[tabindex="-1"]',
    authorBlock: '[data-testid=User-Name]',
    quoted: 'div[role=link]',
    pollChoice: '[data-testid=cardPoll] [role=radio],[data-testid=cardPollChoice]',
    permalink: 'a:is([href*="/status/"],[href*="/article/"])',
    shareMenu: '[aria-haspopup=menu]:not([data-testid])',
    menu: '[data-testid=Dropdown],[data-testid=sheetDialog],[role=menu]',
    quoteItem: 'a[href*="/compose/"]',
    composer: '[data-testid^=tweetTextarea_]',
    field:
      '[data-testid^=tweetTextarea_] [contenteditable=true],[data-testid^=tweetTextarea_]:is([contenteditable=true],textarea)',
    attached: '[data-testid=attachments] img,[data-testid=attachments] video',
    send: '[data-testid=tweetButton],[data-testid=tweetButtonInline]',
    dialog: '[role$=dialog],[data-testid=sheetDialog],[data-testid^=immersive-tweet-ui-content-container]',
    accountArea: '[data-testid=UserCell],[data-testid=HoverCard],article',
    profileName: '[data-testid=UserName]',
    confirm: '[data-testid=confirmationSheetConfirm]',
    expanded: '[data-testid=retweet][aria-expanded=true]',
    private: '[data-testid=chat-drawer-root],[data-testid=DMDrawer],[data-testid^=dm-]',
  },
  marks: {
    like: ['like'],
    undo: ['unlike'],
    openReply: ['reply'],
    openRepost: ['retweet', 'repost', 'unretweet', 'unrepost'],
    repost: ['retweetConfirm', 'repostConfirm'],
    openComposer: ['SideNav_NewTweet_Button', 'FloatingActionButtons_Tweet_Button'],
  },
} satisfies SiteMarks;

/** Selectors that only the reader uses: they come with it, and can be corrected like the others. */
export const xReading = {
  text: '[data-testid]:is([data-testid=tweetText],[data-testid=twitter-article-title],[data-testid=twitterArticleRichTextView],[data-testid=cardPoll])',
  more: '[data-testid=tweet-text-show-more-link]',
  image: '[data-testid=tweetPhoto] img[alt]',
  community: 'a[href*="/communities/"]',
  linkCard: '[data-testid="card.wrapper"]',
  poll: '[data-testid=cardPoll]',
  profileText: '[data-testid=UserDescription]',
};

export type XData = SiteData<typeof xMarks, typeof xWords>;

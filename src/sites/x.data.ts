/** X: selectors, labels and outlines. X marks its controls with test ids in every language, so labels are hardly needed. */
import type { SiteData } from './data';

export const xData = {
  selectors: {
    post: 'article[data-testid="tweet"]',
    authorBlock: '[data-testid="User-Name"]',
    text: '[data-testid="tweetText"],[data-testid="twitter-article-title"],[data-testid="twitterArticleRichTextView"]',
    more: '[data-testid="tweet-text-show-more-link"]',
    quoted: 'div[role="link"][tabindex="0"]',
    image: '[data-testid="tweetPhoto"] img[alt]',
    linkCard: '[data-testid="card.wrapper"]',
    poll: '[data-testid="cardPoll"]',
    pollChoice: '[data-testid="cardPoll"] [role="radio"],[data-testid="cardPollChoice"]',
    shareMenu: 'article [role="group"] button[aria-haspopup="menu"]:not([data-testid])',
    menu: '[data-testid="Dropdown"],[data-testid="sheetDialog"],[role="menu"]',
    quoteItem: 'a[href*="/compose/"],[role="menuitem"][href*="compose"]',
    composer: '[data-testid^="tweetTextarea_"]',
    field:
      '[data-testid^="tweetTextarea_"][contenteditable="true"],[data-testid^="tweetTextarea_"] [contenteditable="true"],textarea[data-testid^="tweetTextarea_"]',
    attachments: '[data-testid="attachments"] img,[data-testid="attachments"] video',
    send: '[data-testid="tweetButton"],[data-testid="tweetButtonInline"]',
    dialog:
      '[role="dialog"],[role="alertdialog"],[data-testid="sheetDialog"],[data-testid^="immersive-tweet-ui-content-container"]',
    accountArea: '[data-testid="UserCell"],[data-testid="HoverCard"],article[data-testid="tweet"]',
    profileName: '[data-testid="UserName"]',
    profileText: '[data-testid="UserDescription"]',
    confirm: '[data-testid="confirmationSheetConfirm"]',
    private:
      '[data-testid="chat-drawer-root"],[data-testid="DMDrawer"],[data-testid="dm-container"],[data-testid^="dm-"]',
  },
  labels: {
    quote: ['quote', 'kutip', 'kutipan', 'kutip tweet', 'petikan'],
    noImageText: ['image'],
  },
  icons: {
    like: ['M16.697 5.5c-1.222'],
    repost: ['M4.5 3.88l4.432'],
    reply: ['M1.751 10c0-4.42'],
  },
} satisfies SiteData;

export type XData = typeof xData;

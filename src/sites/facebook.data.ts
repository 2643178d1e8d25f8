/**
 * Facebook: selectors, markers and labels. Markers (`data-ad-rendering-role`) come first, labels last.
 * Labels are in `labelForm`. Where a label was never seen on the site itself, its line says so.
 */
import type { SiteData } from './data';

export const facebookData = {
  selectors: {
    marker: '[data-ad-rendering-role$=_button]',
    card: '[aria-posinset]',
    comment: '[role=article][aria-label]:not([aria-posinset])',
    dialog: '[role=dialog]',
    overlay: '[role=dialog],[role=menu],[role=listbox],[role=grid],[role=tooltip]',
    profileName: '[data-ad-rendering-role=profile_name]',
    message: '[data-ad-rendering-role=story_message],[data-ad-comet-preview=message],[data-ad-preview=message]',
    title: '[data-ad-rendering-role=title]',
    description: '[data-ad-rendering-role=description]',
    anyText: '[dir=auto]',
    button: '[role=button],[role=menuitem],button',
    heading: 'h1,h2,h3,h4',
    /** One per post, where `message` may match two nested elements. */
    anchor:
      '[data-ad-rendering-role=story_message],[data-ad-comet-preview=message]:not([data-ad-rendering-role=story_message] *)',
    video: 'video',
    main: '[role=main]',
    groupPage: '[data-pagelet^=Group]',
    form: 'form[role=presentation]',
    noBar: 'form,[role=toolbar],[role=menu],[role=tablist],[role=navigation]',
    field: '[contenteditable=true][role=textbox],textarea',
    image: 'img[alt]',
    attached: 'img,video',
    chat: '[data-pagelet*=Chat]',
  },
  marks: {
    like: ['like_button'],
    openComment: ['comment_button'],
    openShare: ['share_button'],
  },
  labels: {
    like: ['like', 'suka', 'sukai', 'أعجبني', 'curtir', 'me gusta', "j'aime", 'thích'],
    // What takes back a like. Seen: "Remove Like", "Hapus Suka"; the others are older or from one source.
    undo: ['remove like', 'unlike', 'liked', 'hapus suka', 'batal suka', 'batalkan suka', 'disukai'],
    // What is known to be no act: it must not be taken for one by its place.
    none: ['following', 'mengikuti', 'unfollow', 'berhenti mengikuti', 'joined', 'bergabung'],
    undoBeginning: ['change ', 'ubah tanggapan', 'remove ', 'hapus '],
    openReaction: ['react', 'tanggapan'],
    love: ['love', 'super'],
    care: ['care', 'peduli'],
    haha: ['haha'],
    wow: ['wow'],
    // Indonesian "Sedih" and "Marah" are assumed, not seen.
    sad: ['sad', 'sedih'],
    angry: ['angry', 'marah'],
    openComment: [
      'leave a comment',
      'comment',
      'beri komentar',
      'komentari',
      'komentar',
      'balas',
      'reply',
      'تعليق',
      'comentar',
    ],
    openShare: [
      'send this to friends or post it on your profile',
      'kirim ini ke teman atau posting di profil anda',
      'share',
      'bagikan',
      'مشاركة',
      'compartilhar',
    ],
    send: [
      'comment',
      'post',
      'send',
      'post comment',
      'send comment',
      'posting komentar',
      'kirim',
      'kirim komentar',
      'komentari',
    ],
    // "Bagikan ke cerita Anda" is expected, not seen.
    share: ['share now', 'bagikan sekarang', 'share to your story', 'bagikan ke cerita anda'],
    submit: ['post', 'publish', 'share', 'posting', 'kirim', 'bagikan'],
    openComposer: ['create post', 'buat postingan'],
    openComposerBeginning: ["what's on your mind", 'apa yang anda pikirkan'],
    follow: ['follow', 'ikuti'],
    join: [
      'join group',
      'join',
      'gabung ke grup',
      'bergabung dengan grup',
      'gabung grup',
      'gabung',
      'انضمام إلى المجموعة',
    ],
    picker: ['gif', 'sticker', 'stiker'],
  },
} satisfies SiteData;

export type FacebookData = typeof facebookData;

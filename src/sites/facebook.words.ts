/** Facebook: labels by role, in `labelForm`, all languages together. They reach the guard with the plan. */
import type { Words } from './data';

export const facebookWords = {
  like: ['like', 'suka', 'sukai', 'أعجبني', '讚', '赞', 'curtir', 'me gusta', "j'aime", 'thích'],
  // What takes back a like. Seen: "Remove Like", "Hapus Suka"; the others are older or from one source.
  undo: [
    'remove like',
    'unlike',
    'liked',
    'hapus suka',
    'batal suka',
    'batalkan suka',
    'disukai',
    'إلغاء الإعجاب',
    '移除讚',
    '收回讚',
  ],
  // What is known to be no act: it must not be taken for one by its place.
  none: ['following', 'mengikuti', 'unfollow', 'berhenti mengikuti', 'joined', 'bergabung'],
  undoBeginning: ['change ', 'ubah tanggapan', 'remove ', 'hapus '],
  // Of "komen", "kongsi" and the Chinese words for comment and share: expected, not seen.
  openReaction: ['react', 'tanggapan', 'تفاعل', '傳達心情'],
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
    'komen',
    '留言',
    '评论',
    'comentar',
  ],
  openShare: [
    'send this to friends or post it on your profile',
    'kirim ini ke teman atau posting di profil anda',
    'share',
    'bagikan',
    'مشاركة',
    'يمكنك إرسال هذا إلى الأصدقاء أو نشره على ملفك الشخصي',
    'kongsi',
    '分享',
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
  // The Malay, Arabic and Chinese ones are expected, not seen.
  follow: ['follow', 'ikuti', 'ikut', 'متابعة', '追蹤', '关注'],
  join: [
    'join group',
    'join',
    'gabung ke grup',
    'bergabung dengan grup',
    'gabung grup',
    'gabung',
    'انضمام إلى المجموعة',
    // Expected, not seen.
    'انضمام',
    '加入',
    '加入社團',
    '加入小组',
  ],
  // The Arabic and Chinese ones are expected, not seen.
  picker: ['gif', 'sticker', 'stiker', 'ملصق', '贴图', '貼圖'],
} satisfies Words;

/** Instagram: labels by role, in `labelForm`, all languages together. They reach the guard with the plan. */
import type { Words } from './data';

export const instagramWords = {
  // Of the Arabic and Chinese words only "讚" and "收回讚" were seen; the others are expected.
  like: ['like', 'suka', 'thích', '讚', '赞', 'أعجبني'],
  undo: ['unlike', 'batal suka', 'bỏ thích', '收回讚', '取消赞', 'إلغاء الإعجاب'],
  // What is known to be no act. "Batalkan posting ulang" is expected, not seen.
  none: [
    'unrepost',
    'batalkan posting ulang',
    'following',
    'requested',
    'unfollow',
    'mengikuti',
    'batal mengikuti',
    'batalkan mengikuti',
    'berhenti mengikuti',
    'batal ikuti',
  ],
  openComment: ['comment', 'komentari', 'komentar', 'تعليق', '留言', '评论', '回應'],
  openReply: ['reply', 'balas', 'رد', '回覆', '回复'],
  openShare: ['share', 'bagikan', 'share post', 'bagikan postingan', 'مشاركة', '分享'],
  // Indonesian "Posting ulang" is expected, not seen.
  repost: ['repost', 'republier', 'posting ulang'],
  // "Kirim" for a comment is expected, not seen.
  send: ['post', 'send', 'kirim', 'plaatsen', 'publier', 'نشر', '發佈', '发布'],
  // "Add to story" and "Tambahkan ke cerita" are expected, not seen.
  shareStory: ['add to story', 'tambahkan ke cerita'],
  submit: ['share', 'bagikan'],
  // "Ikuti Balik" and the Malay, Arabic and Chinese words are expected, not seen.
  follow: [
    'follow',
    'follow back',
    'ikuti',
    'ikuti balik',
    'ikut',
    'متابعة',
    'رد المتابعة',
    '追蹤',
    '關注',
    '关注',
    '回关',
  ],
} satisfies Words;

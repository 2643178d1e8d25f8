/** Instagram: labels by role, in `labelForm`, all languages together. They reach the guard with the plan. */
import { joined, type Words } from './data';
import { instagramElsewhere } from './elsewhere.words';

const own = {
  // Seen: "讚" and "收回讚", in public code of 2026 also "赞", "取消赞", "讚好", and the Arabic words for like, taking it back and
  // comment. The others are expected.
  like: ['like', 'suka', '讚', '讚好', '喜歡', '赞', '喜欢', 'أعجبني'],
  undo: [
    'unlike',
    'batal suka',
    'nyahsuka',

    '收回讚',
    '收回讚好',
    '取消讚',
    '取消赞',
    '收回赞',
    'إلغاء الإعجاب',
  ],
  // What is known to be no act. "Batalkan posting ulang" and the Arabic words are expected, not seen.
  none: [
    'unrepost',
    'batalkan posting ulang',
    '取消轉發',
    '取消转发',
    'إلغاء إعادة النشر',
    'following',
    'requested',
    'unfollow',
    'mengikuti',
    'batal mengikuti',
    'batalkan mengikuti',
    'berhenti mengikuti',
    'batal ikuti',
    '追蹤中',
    '已追蹤',
    '正在追蹤',
    '已關注',
    '关注中',
    '已关注',
    '正在关注',
    'تتابعه',
    'إلغاء المتابعة',
  ],
  openComment: ['comment', 'komentari', 'komentar', 'komen', 'تعليق', '留言', '评论', '回應'],
  openReply: ['reply', 'balas', 'رد', '回覆', '回复'],
  openShare: ['share', 'bagikan', 'share post', 'bagikan postingan', 'kongsi', 'مشاركة', '分享'],
  // Indonesian "Posting ulang" and the Arabic word are expected; the Chinese ones were seen on the sister site Threads.
  repost: ['repost', 'republier', 'posting ulang', '轉發', '转发', 'إعادة نشر'],
  // "Kirim" for a comment is expected, not seen.
  send: ['post', 'send', 'kirim', 'siar', 'نشر', '發佈', '发布'],
  // All but the English one are expected, not seen.
  shareStory: ['add to story', 'tambahkan ke cerita', 'إضافة إلى القصة', '新增到限時動態', '添加到快拍'],
  submit: ['share', 'bagikan', 'kongsi', 'مشاركة', '分享'],
  // "Ikuti Balik" and the Malay and Arabic words are expected, not seen.
  follow: [
    'follow',
    'follow back',
    'ikuti',
    'ikuti balik',
    'ikut',
    'متابعة',
    'رد المتابعة',
    '追蹤',
    '追踪',
    '關注',
    '回關',
    '关注',
    '回关',
  ],
} satisfies Words;

export const instagramWords = joined(own, instagramElsewhere);

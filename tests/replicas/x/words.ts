/** X's labels, English and Indonesian. Test ids are the same in every language. */
export interface Words {
  readonly reply: string;
  readonly repost: string;
  readonly undoRepost: string;
  readonly quote: string;
  readonly like: string;
  readonly liked: string;
  readonly share: string;
  readonly bookmark: string;
  readonly follow: string;
  readonly following: string;
  readonly unfollow: string;
  readonly post: string;
  readonly composer: string;
  readonly cancel: string;
  readonly copyLink: string;
  readonly sendInMessage: string;
  readonly showMore: string;
}

export const words: Record<'en' | 'id', Words> = {
  en: {
    reply: 'Reply',
    repost: 'Repost',
    undoRepost: 'Undo repost',
    quote: 'Quote',
    like: 'Like',
    liked: 'Liked',
    share: 'Share post',
    bookmark: 'Bookmark',
    follow: 'Follow',
    following: 'Following',
    unfollow: 'Unfollow',
    post: 'Post',
    composer: 'Post text',
    cancel: 'Cancel',
    copyLink: 'Copy link',
    sendInMessage: 'Send via Direct Message',
    showMore: 'Show more',
  },
  id: {
    reply: 'Balas',
    repost: 'Posting ulang',
    undoRepost: 'Batalkan posting ulang',
    quote: 'Kutipan',
    like: 'Suka',
    liked: 'Disukai',
    share: 'Bagikan postingan',
    bookmark: 'Markah',
    follow: 'Ikuti',
    following: 'Mengikuti',
    unfollow: 'Berhenti mengikuti',
    post: 'Posting',
    composer: 'Teks postingan',
    cancel: 'Batal',
    copyLink: 'Salin tautan',
    sendInMessage: 'Kirim melalui Pesan Langsung',
    showMore: 'Tampilkan lebih banyak',
  },
};

/** Instagram's labels, English and Indonesian. */
export interface Words {
  readonly like: string;
  readonly unlike: string;
  readonly comment: string;
  readonly addComment: string;
  readonly post: string;
  readonly reply: string;
  readonly repost: string;
  readonly unrepost: string;
  readonly share: string;
  readonly save: string;
  readonly follow: string;
  readonly following: string;
  readonly send: string;
  readonly addToStory: string;
  readonly more: string;
  readonly replyToStory: string;
  readonly pressToPlay: string;
  readonly create: string;
  readonly notifications: string;
  readonly messages: string;
}

export const words: Record<'en' | 'id', Words> = {
  en: {
    like: 'Like',
    unlike: 'Unlike',
    comment: 'Comment',
    addComment: 'Add a comment…',
    post: 'Post',
    reply: 'Reply',
    repost: 'Repost',
    unrepost: 'Unrepost',
    share: 'Share',
    save: 'Save',
    follow: 'Follow',
    following: 'Following',
    send: 'Send',
    addToStory: 'Add to story',
    more: 'more',
    replyToStory: 'Reply to',
    pressToPlay: 'Press to play',
    create: 'Create new post',
    notifications: 'Notifications',
    messages: 'Messages',
  },
  id: {
    like: 'Suka',
    unlike: 'Batal Suka',
    comment: 'Komentari',
    addComment: 'Tambahkan komentar…',
    post: 'Kirim',
    reply: 'Balas',
    repost: 'Posting ulang',
    unrepost: 'Batalkan posting ulang',
    share: 'Bagikan',
    save: 'Simpan',
    follow: 'Ikuti',
    following: 'Mengikuti',
    send: 'Kirim',
    addToStory: 'Tambahkan ke cerita',
    more: 'selengkapnya',
    replyToStory: 'Balas',
    pressToPlay: 'Tekan untuk memutar',
    create: 'Buat postingan baru',
    notifications: 'Notifikasi',
    messages: 'Pesan',
  },
};

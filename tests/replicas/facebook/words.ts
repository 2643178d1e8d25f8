/** Facebook's labels, English and Indonesian. */
export interface Words {
  readonly like: string;
  readonly removeLike: string;
  readonly likeCount: string;
  readonly react: string;
  readonly reactions: Readonly<Record<'like' | 'love' | 'care' | 'haha' | 'wow' | 'sad' | 'angry', string>>;
  readonly comment: string;
  readonly commentAs: string;
  readonly postComment: string;
  readonly commentBy: string;
  readonly reply: string;
  readonly replyTo: string;
  readonly gif: string;
  readonly sticker: string;
  readonly photo: string;
  readonly share: string;
  readonly shareNow: string;
  readonly shareToFeed: string;
  readonly shareToGroup: string;
  readonly shareToStory: string;
  readonly sendInMessenger: string;
  readonly follow: string;
  readonly following: string;
  readonly joinGroup: string;
  readonly join: string;
  readonly joined: string;
  readonly liked: string;
  readonly createPost: string;
  readonly onYourMind: string;
  readonly post: string;
  readonly menu: string;
  readonly seeMore: string;
  readonly storyReply: string;
  readonly railComment: string;
  readonly railShare: string;
}

export const words: Record<'en' | 'id', Words> = {
  en: {
    like: 'Like',
    removeLike: 'Remove Like',
    likeCount: 'Like: 162 people',
    react: 'React',
    reactions: {
      like: 'Like',
      love: 'Love',
      care: 'Care',
      haha: 'Haha',
      wow: 'Wow',
      sad: 'Sad',
      angry: 'Angry',
    },
    comment: 'Leave a comment',
    commentAs: 'Comment as Penguji Coba',
    postComment: 'Post comment',
    commentBy: 'Comment by',
    reply: 'Reply',
    replyTo: 'Reply to',
    gif: 'Comment with a GIF',
    sticker: 'Comment with a Sticker',
    photo: 'Attach a photo or video',
    share: 'Send this to friends or post it on your profile.',
    shareNow: 'Share now (Friends)',
    shareToFeed: 'Share to Feed',
    shareToGroup: 'Share to a group',
    shareToStory: 'Share to your story',
    sendInMessenger: 'Send in Messenger',
    follow: 'Follow',
    following: 'Following',
    joinGroup: 'Join group',
    join: 'Join',
    joined: 'Joined',
    liked: 'Liked',
    createPost: 'Create post',
    onYourMind: "What's on your mind",
    post: 'Post',
    menu: 'Actions for this post',
    seeMore: 'See more',
    storyReply: 'Reply...',
    railComment: 'Comment',
    railShare: 'Share',
  },
  id: {
    like: 'Suka',
    removeLike: 'Hapus Suka',
    likeCount: 'Suka: 162 orang',
    react: 'Tanggapan',
    reactions: {
      like: 'Suka',
      love: 'Super',
      care: 'Peduli',
      haha: 'Haha',
      wow: 'Wow',
      sad: 'Sedih',
      angry: 'Marah',
    },
    comment: 'Beri komentar',
    commentAs: 'Komentari sebagai Penguji Coba',
    postComment: 'Posting komentar',
    commentBy: 'Komentar oleh',
    reply: 'Balas',
    replyTo: 'Balas',
    gif: 'Komentari dengan GIF',
    sticker: 'Komentari dengan Stiker',
    photo: 'Lampirkan foto atau video',
    share: 'Kirim ini ke teman atau posting di profil Anda.',
    shareNow: 'Bagikan sekarang (Teman)',
    shareToFeed: 'Bagikan ke Kabar Beranda',
    shareToGroup: 'Bagikan ke grup',
    shareToStory: 'Bagikan ke cerita Anda',
    sendInMessenger: 'Kirim di Messenger',
    follow: 'Ikuti',
    following: 'Mengikuti',
    joinGroup: 'Gabung ke grup',
    join: 'Gabung',
    joined: 'Bergabung',
    liked: 'Disukai',
    createPost: 'Buat postingan',
    onYourMind: 'Apa yang Anda pikirkan',
    post: 'Posting',
    menu: 'Tindakan untuk postingan ini',
    seeMore: 'Lihat selengkapnya',
    storyReply: 'Balas...',
    railComment: 'Komentar',
    railShare: 'Bagikan',
  },
};

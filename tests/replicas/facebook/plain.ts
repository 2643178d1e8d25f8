/**
 * Facebook's basic pages (mbasic, and m. for old telephones): no script of the page's own, only links and forms, and what
 * they do stands in their address. Asked for with `plain=1`; the other parts of the address say what is shown.
 */
import { contestantAccount } from '../kit/accounts';
import { authorOf, feed, person, type ReplicaPost, type Scene } from '../kit/posts';

const labels = {
  en: {
    like: 'Like',
    unlike: 'Unlike',
    react: 'React',
    comment: 'Comment',
    share: 'Share',
    whole: 'Full Story',
    reply: 'Reply',
    post: 'Post',
    photo: 'Photo',
    follow: 'Follow',
    unfollow: 'Unfollow',
    join: 'Join Group',
    message: 'Message',
  },
  id: {
    like: 'Suka',
    unlike: 'Batal Suka',
    react: 'Tanggapi',
    comment: 'Komentari',
    share: 'Bagikan',
    whole: 'Berita Lengkap',
    reply: 'Balas',
    post: 'Posting',
    photo: 'Foto',
    follow: 'Ikuti',
    unfollow: 'Berhenti Mengikuti',
    join: 'Gabung ke Grup',
    message: 'Kirim Pesan',
  },
} as const;
type Labels = Readonly<Record<keyof (typeof labels)['en'], string>>;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
const link = (address: string, label: string): string => `<a href="${escaped(address)}">${escaped(label)}</a>`;

function sceneOf(query: URLSearchParams): Scene {
  const seed = Number(query.get('seed') ?? 1);
  const about = query.get('about') === 'ordinary' ? 'ordinary' : 'campaign';
  return {
    seed,
    about,
    lang: query.get('lang') === 'id' ? 'id' : 'en',
    ...(query.has('done') ? { done: true } : {}),
    ...(query.has('own') && about === 'campaign' ? { account: contestantAccount('facebook', seed) } : {}),
  };
}

function likeOf(post: ReplicaPost, words: Labels): string {
  // Pages of different years use the same address for both; only the word tells them apart.
  return link(`/a/like.php?ul&ft_ent_identifier=${post.id}&gfid=AQ`, post.done ? words.unlike : words.like);
}

function heading({ author }: ReplicaPost): string {
  return `<h3><strong>${link(`/profile.php?id=${author.id}&refid=17`, author.name)}</strong></h3>`;
}

function card(post: ReplicaPost, words: Labels): string {
  return `<article data-ft="{&quot;top_level_post_id&quot;:&quot;${post.id}&quot;}" data-replica="${post.role}">
    <header>${heading(post)}</header>
    <div data-ft="{&quot;tn&quot;:&quot;*s&quot;}"><span><p>${escaped(post.text)}</p></span></div>
    <footer data-ft="{&quot;tn&quot;:&quot;*W&quot;}"><div><abbr>2 jam</abbr></div><div>
      ${likeOf(post, words)} · ${link(`/reactions/picker/?ft_id=${post.id}`, words.react)}
      · ${link(`/story.php?story_fbid=${post.id}#footer_action_list`, words.comment)}
      · ${link(`/composer/mbasic/?c_src=share&sid=${post.id}`, words.share)} · ${link(`/story.php?story_fbid=${post.id}`, words.whole)}
    </div></footer></article>`;
}

function commentForm(post: ReplicaPost, words: Labels, more = '', oneLine = false): string {
  const field = oneLine
    ? '<input type="text" name="comment_text" id="composerInput">'
    : '<textarea name="comment_text" id="composerInput"></textarea>';
  return `<form method="post" action="/a/comment.php?${more}ft_ent_identifier=${post.id}"><input type="hidden" name="fb_dtsg" value="x">${field}<input type="submit" value="${words.comment}"></form>`;
}

function comment(text: string, seed: number, words: Labels): string {
  const author = person(seed + 2, seed);
  return `<div id="90${seed}"><h3>${link(`/profile.php?id=${author.id}`, author.name)}</h3><div>${escaped(text)}</div><div>
    ${link(`/a/comment.php?like_comment_id=90${seed}`, words.like)} · ${link(`/comment/replies/?ctoken=1_90${seed}`, words.reply)} · <abbr>1 jam</abbr></div></div>`;
}

function storyPage(post: ReplicaPost, words: Labels, oneLine: boolean): string {
  return `<div id="m_story_permalink_view"><div data-replica="subject"><div data-ft="{&quot;top_level_post_id&quot;:&quot;${post.id}&quot;}"><header>${heading(post)}</header>
    <div data-ft="{&quot;tn&quot;:&quot;*s&quot;}"><p>${escaped(post.text)}</p></div></div></div>
    <div id="ufi_${post.id}"><div>${likeOf(post, words)} · ${link(`/reactions/picker/?is_permalink=1&ft_id=${post.id}`, words.react)}</div>
    ${commentForm(post, words, '', oneLine)}${comment('Setuju, terima kasih sudah berbagi.', 7, words)}</div></div>`;
}

function bodyOf(url: URL, scene: Scene, words: Labels): string {
  const posts = feed(scene);
  const subject = posts.find(({ role }) => role === 'subject') as ReplicaPost;
  const owner = authorOf(scene);
  switch (url.pathname) {
    case '/story.php':
      return storyPage(subject, words, url.searchParams.has('line'));
    case '/comment/replies/':
      return `<div id="root">${comment(subject.text, 8, words)}${commentForm(subject, words, 'parent_comment_id=908&')}</div>`;
    case '/profile.php':
      return `<div id="root"><span><strong>${escaped(owner.name)}</strong></span>
        ${link(`${scene.done ? '/a/subscriptions/remove?subject_id' : '/a/subscribe.php?id'}=${owner.id}`, scene.done ? words.unfollow : words.follow)}
        ${link(`/a/profile.php?fan&id=${owner.id}&origin=page_profile`, words.like)}
        ${link(`/messages/thread/${owner.id}/`, words.message)}</div>`;
    case '/groups/4001/': {
      const name = scene.account?.name ?? 'Pecinta Tanaman Hias Teras';
      return `<div id="root"><h1>${escaped(name)}</h1><form method="post" action="/a/group/join/?group_id=4001"><input type="submit" value="${words.join}"></form></div>`;
    }
    default:
      return `<form method="post" action="/composer/mbasic/?av=1&refid=7"><textarea name="xc_message"></textarea><input type="submit" name="view_post" value="${words.post}"><input type="submit" name="view_photo" value="${words.photo}"></form>
        ${posts
          .slice(0, 6)
          .map((post) => card(post, words))
          .join('')}`;
  }
}

/** Title and body of a basic page, as markup. */
export function plainPage(url: URL): { readonly title: string; readonly body: string } {
  const scene = sceneOf(url.searchParams);
  return { title: authorOf(scene).name, body: bodyOf(url, scene, labels[scene.lang]) };
}

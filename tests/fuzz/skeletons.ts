/**
 * Parts of pages of each site, as its adapter expects them: random pages are some of these with changes, for deep code is reached
 * only where nearly everything is right. Bare bones in words of our own; the replicas are the sites' likeness.
 */
import type { SiteId } from '../../src/rulebook/words';

const xPost = (more = '') => `
  <article data-testid="tweet" tabindex="-1"><div data-testid="User-Name"><a href="/semar"><span>Semar</span></a><a href="/semar"><span>@semar</span></a>
    <a href="/semar/status/1"><time datetime="2024-10-10T00:00:00Z">10 Okt</time></a></div>
    <div data-testid="tweetText" dir="auto"><span>Coblos nomor 2</span><a data-testid="tweet-text-show-more-link">lagi</a></div>
    <div data-testid="tweetPhoto"><img alt="spanduk"></div>${more}
    <div role="group"><button data-testid="reply" aria-label="3 Balasan"><svg><path d="M1.751 10c0"/></svg></button><button data-testid="retweet" aria-haspopup="menu" aria-expanded="true"><svg><path d="M4.5 3.88"/></svg></button>
      <button data-testid="like" aria-label="4 Suka"><svg><path d="M16.697 5.5c"/></svg></button><button aria-haspopup="menu" aria-label="Bagikan"></button></div></article>`;
const x = [
  xPost(
    '<div role="link"><div data-testid="User-Name"><a href="/petruk">@petruk</a></div><div dir="auto">kata lain</div></div>',
  ),
  xPost('<div data-testid="cardPoll"><div role="radio" tabindex="0">Ya</div></div>'),
  xPost('<div data-testid="card.wrapper"><a href="https://kabar.example">Judul<span>Isi</span></a></div>'),
  '<div><div data-testid="UserName"><span>Semar @semar</span></div><div data-testid="UserDescription">relawan</div><button data-testid="1-follow" aria-label="Ikuti @semar">Ikuti</button></div>',
  '<div><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox">kata saya</div><button data-testid="tweetButtonInline">Posting</button></div>',
  '<div role="menu"><div data-testid="Dropdown"><div role="menuitem" data-testid="retweetConfirm" tabindex="0">Posting ulang</div><a role="menuitem" href="/compose/post">Kutip</a></div></div>',
  `<div role="dialog">${xPost()}<div data-testid="User-Name"><a href="/gareng">@gareng</a></div><div data-testid="tweetTextarea_1"><div contenteditable="true">dukung</div></div><div data-testid="attachments"><img alt=""></div><button data-testid="tweetButton">Balas</button></div>`,
  '<button data-testid="confirmationSheetConfirm">Ya</button>',
];

const faces = ['Suka', 'Super', 'Peduli', 'Haha', 'Wow', 'Sedih', 'Marah'];
const press = (label: string, inner = '') =>
  `<div role="button" tabindex="0" aria-label="${label}">${inner}<i></i></div>`;
const facebookBox = `<form role="presentation"><div contenteditable="true" role="textbox">kata saya</div>${press('Posting komentar')}${press('Pilih stiker')}</form>`;
const facebookCard = (bar: string) => `
  <div aria-posinset="1" tabindex="-1"><div><div><div data-ad-rendering-role="profile_name"><a role="link" href="/semar?x=1">Semar</a> <a href="/groups/12/" aria-label="Relawan">Relawan</a></div></div></div>
  <div data-ad-rendering-role="story_message"><div data-ad-comet-preview="message"><div dir="auto">Coblos nomor 2</div></div></div><img alt="spanduk">
  <div aria-posinset="2"><h3><a href="/petruk">Petruk</a></h3><div data-ad-comet-preview="message">kata lain</div></div>
  <div>${bar}</div>${press('Ikuti')}
  <div role="article" aria-label="Komentar oleh Gareng"><a href="/gareng">Gareng</a><div dir="auto">kata tetangga</div><ul><li>${press('Suka')}</li><li>${press('Balas')}</li></ul>${facebookBox}</div>${facebookBox}</div>`;
const facebook = [
  facebookCard(
    `${press('Suka', '<div data-ad-rendering-role="like_button"></div>')}${press('Tanggapan')}${press('Beri komentar', '<div data-ad-rendering-role="comment_button"></div>')}${press('Bagikan', '<div data-ad-rendering-role="share_button"></div>')}`,
  ),
  facebookCard(
    ['Suka', 'Komentari', 'Bagikan']
      .map((word) => `<div><div role="button" tabindex="0"><i></i><span>${word}</span></div></div>`)
      .join(''),
  ),
  `<div><h1>Grup Kebun</h1>${press('Gabung ke grup')}${press('Suka')}</div>`,
  `<div role="dialog">${faces.map((face) => press(face)).join('')}</div>`,
  `<div role="dialog"><div data-ad-rendering-role="profile_name">Semar</div>${press('Bagikan sekarang (Teman)')}<form><div contenteditable="true" role="textbox">kata</div><img src="x"></form>${press('Posting')}</div>`,
  `<div role="dialog"><img alt="">${press('stiker', '<img>')}</div>`,
];

/** Facebook's basic pages, without scripts: links and forms. */
const plain = [
  `<article data-ft="top_level"><header><h3><a href="/semar?id=3">Semar</a></h3></header><p>Coblos nomor 2<a href="/story.php?id=1">lagi</a></p><img alt="spanduk"><article><strong><a href="/petruk">Petruk</a></strong><p>kata lain</p></article>
   <footer><a href="/a/like.php?id=1">Suka</a><a href="/reactions/picker/?id=1">Tanggapi</a><a href="/story.php?id=1">Komentar</a><a href="/composer/mbasic/?c_src=share&amp;id=1">Bagikan</a></footer></article>`,
  `<div id="m_story_permalink_view"><div><h3><a href="/gareng">Gareng</a></h3><p>isi</p></div><div id="ufi_1"><div><h3><a href="/bagong">Bagong</a></h3><div>kata</div><a href="/a/comment.php?like_comment_id=3">Suka</a></div>
   <form action="/a/comment.php?parent_comment_id=2"><input name="comment_text" value="kata saya"><textarea>kata</textarea><input type="submit" value="Kirim"></form></div></div>`,
  '<div><h1>Grup Kebun</h1><form action="/a/group/join/?id=4"><input type="submit" value="Gabung"></form><a href="/a/subscribe.php?id=3">Ikuti</a><a href="/a/profile.php?fan&amp;id=1">Suka</a></div>',
  '<form action="/composer/mbasic/"><textarea name="xc_message">kata</textarea><input type="submit" name="view_post" value="Posting"></form>',
  '<ul><li><a href="/ufi/reaction/?reaction_type=1">Suka</a></li><li><a href="/ufi/reaction/?reaction_type=7">Sedih</a></li></ul>',
];

const shapes = { heart: 'M16.792 3.904A4.989 x', word: 'M20.656 17.008a x', plane: 'M13.973 20.046 x', none: 'M1 1' };
const icon = (shape: keyof typeof shapes, label: string, size = 24) =>
  `<div role="button" tabindex="0"><svg aria-label="${label}" height="${size}"><title>${label}</title><path d="${shapes[shape]}"/></svg></div>`;
const instagramPost = (text: string) => `
  <article><header><a href="/semar/"><img alt="foto profil"></a><a href="/semar/">semar</a><button>Ikuti</button></header><div><img alt="Spanduk hijau"></div><video></video>
  <section>${icon('heart', 'Suka')}${icon('word', 'Komentari')}${icon('none', 'Posting ulang')}${icon('plane', 'Bagikan')}</section>
  <div><h1 dir="auto">${text}</h1><a href="/p/AbC/"><time datetime="2024-10-01T00:00:00Z">1 Okt</time></a></div>
  <ul><li><a href="/petruk/">petruk</a><span dir="auto">kata tetangga</span><a href="/p/AbC/c/1/">1 jam</a>${icon('heart', 'Suka', 12)}<div role="button" tabindex="0">Balas</div></li></ul>
  <form><textarea>kata saya</textarea><div role="button" tabindex="0">Kirim</div></form></article>`;
const instagram = [
  `<main>${instagramPost('Coblos nomor 2')}</main>`,
  instagramPost('kata lain'),
  '<main><div><a href="/gareng/">gareng</a><button>Ikuti</button></div><section><div><button>4</button><button>12</button></div></section></main>',
  `<div role="dialog">${icon('plane', 'Bagikan')}<div role="button" tabindex="0">Tambahkan ke cerita</div><div contenteditable="true" role="textbox">kata</div><div role="button" tabindex="0">Bagikan</div></div>`,
];

/** Markup, each of one element; `plain` are Facebook's basic pages. */
export const skeletons: Readonly<Record<SiteId | 'plain', readonly string[]>> = { x, facebook, instagram, plain };

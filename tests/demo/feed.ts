/**
 * The practice feed of `npm start`: a plain timeline of our own, answered under a real host name so that the content
 * scripts run as on the live site. It has the markers that the guard reads and sends the request that a like sends.
 */

interface FeedPost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly text: string;
}

/** Invented people. The ticket is a real one of Pilkada 2024, so that the recognition data is the shipped data. */
export const feedPosts: readonly FeedPost[] = [
  {
    id: 'ordinary',
    name: 'Dapur Bu Tini',
    handle: 'dapurbutini',
    text: 'Sambal goreng kentang untuk bekal besok sudah matang. Siapa yang mau resepnya?',
  },
  {
    id: 'campaign',
    name: 'Warga Serang Bercerita',
    handle: 'wargaserangcerita',
    text: 'Ayo coblos nomor 2, Andra Soni–Dimyati untuk Banten! Ajak keluarga dan tetangga ke TPS 27 November.',
  },
  {
    id: 'organiser',
    name: 'Kabar Kampung',
    handle: 'kabarkampung',
    text: 'Cek nama Anda di daftar pemilih tetap sebelum hari pemungutan suara. Surat suara ada dua warna.',
  },
];

const styles = `
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#f4f4f6, #17171a); color: light-dark(#1d1d22, #ececf0); }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; display: grid; gap: 1rem; }
h1 { font-size: 1rem; font-weight: 600; margin: 0; opacity: .7; }
article { background: light-dark(#fff, #212126); border-radius: 14px; padding: 1rem 1.25rem; }
[data-testid=User-Name] a { font-weight: 600; color: inherit; text-decoration: none; }
[data-testid=User-Name] a + a { font-weight: 400; opacity: .65; margin-inline-start: .4rem; }
[data-testid=tweetText] { margin: .4rem 0 .8rem; }
button { font: inherit; border: 1px solid light-dark(#cfcfd6, #45454d); background: none; color: inherit; border-radius: 999px; padding: .45rem 1.1rem; cursor: pointer; }
button[data-testid=unlike] { background: light-dark(#e6e6ec, #3a3a42); }
`;

/** Wires one button as a site does: its state changes, and the request leaves, only when a click arrives. */
const script = `
for (const button of document.querySelectorAll('[data-testid=like]')) {
  button.addEventListener('click', () => {
    const liked = button.dataset.testid === 'unlike';
    button.dataset.testid = liked ? 'like' : 'unlike';
    button.textContent = liked ? 'Suka' : 'Disukai';
    fetch('/i/api/graphql/practice/' + (liked ? 'UnfavoriteTweet' : 'FavoriteTweet'), { method: 'POST', body: '{}' });
  });
}`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function article({ id, name, handle, text }: FeedPost): string {
  return `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0" id="${id}">
    <div data-testid="User-Name"><a href="/${handle}">${escaped(name)}</a><a href="/${handle}">@${handle}</a></div>
    <div data-testid="tweetText" lang="id">${escaped(text)}</div>
    <div role="group"><button type="button" data-testid="like" aria-label="0 Suka. Suka">Suka</button></div>
  </article></div>`;
}

/** The whole page. */
export function feedDocument(): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Umpan latihan Jeda Netral</title><style>${styles}</style></head>
<body><main><h1>Umpan latihan: tidak terhubung ke situs mana pun</h1>${feedPosts.map(article).join('')}</main><script>${script}</script></body></html>`;
}

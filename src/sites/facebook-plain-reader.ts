/** How posts and accounts are read on Facebook's basic pages, in its plugins and in the sharer window. */
import type { Account, Post } from '../recognition/post';
import { attribute, first, imageTexts, pathOf, textOf, tidy } from './dom';
import { frameRole, isPlainHost } from './facebook-plain';

/** The application runs on the same hosts, and marks its posts. */
const isPlain = (document: Document): boolean =>
  isPlainHost(document) && !first(document, '[data-ad-rendering-role],[aria-posinset]');

const view = '#m_story_permalink_view,#MPhotoContent';
/** A card, and the post's half of its own page: comments stand in the other. */
const noText = 'header,footer,form,abbr,h3,[id^=ufi],a[href^="/a/"],a[href^="/reactions/"],a[href^="/comment/"]';

/** The account behind a link: its number where the address has one, else its name there. */
function accountOf(link: Element | null): Account {
  const number = /[?&]id=(\d+)/.exec(attribute(link, 'href'))?.[1];
  return tidy({ name: textOf(link), handle: number ?? pathOf(link)[0] });
}

function readFrame(document: Document): Post {
  const query = new URLSearchParams(document.location.search);
  const address = query.get('href') ?? query.get('u') ?? query.get('link') ?? '';
  const around = textOf(document.body, (e) => e.matches('textarea,[contenteditable=true],button,[role=button]'), 4000);
  return tidy({ text: `${query.get('quote') ?? ''}\n${around}`.trim(), link: tidy({ title: address }) });
}

/** `root` is a card, a post's own page, a comment, or a whole page where nothing smaller is known. */
function readOne(root: Element): Post {
  const inner = first(root, 'article');
  return tidy({
    author: accountOf(first(root, 'header a[href],h3 a[href],strong a[href]', (link) => !textOf(link))),
    // Between the links that are left out stand points.
    text: textOf(root, (e) => e === inner || e.matches(noText)).replace(/[\s·]+$/, ''),
    // What is cut ends in a link to the whole.
    partial: !!first(root, 'p a[href^="/story.php"]'),
    imageText: imageTexts(root, 'img[alt]', (image) => image.closest(noText)),
    quoted: inner && readOne(inner),
  });
}

/** The post of a plain page; null where the page is the application's. */
export function readPlainPost(document: Document, about: Element): Post | null {
  if (frameRole(document)) return readFrame(document);
  if (!isPlain(document)) return null;
  const page = first(document, view);
  const isComment = about !== page && page?.contains(about);
  return tidy({ ...readOne(about), parent: isComment && readOne(page as Element) }) as Post;
}

/** Whose page a plain page is; null where it is the application's. */
export function readPlainAccount(document: Document, role: string): Post | null {
  if (!isPlain(document)) return null;
  const heading = first(document, 'h1', (h) => !textOf(h));
  const name = heading ? textOf(heading) : document.title.replace(/\s*[|–-]\s*Facebook$/, '');
  const { pathname, search } = document.location;
  const handle = /[?&]id=(\d+)/.exec(search)?.[1] ?? pathname.split('/').find(Boolean);
  return role === 'join' ? { group: { name } } : { author: tidy({ name, handle }) };
}

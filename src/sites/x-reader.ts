/** X: how its posts and accounts are read. */
import type { Account, Post } from '../recognition/post';
import { correctedSelectors, type SiteCorrection } from './data';
import { all, attribute, first, imageTexts, pathOf, type Test, textOf, tidy } from './dom';
import { createReader } from './reading';
import type { Reader } from './site';
import { type XData, xReading } from './x.data';
import type { XFinder } from './x-places';

/** The reader of X, over one document. */
export function createXReader(
  _document: Document,
  data: XData,
  { focalPost }: XFinder,
  correction?: SiteCorrection,
): Reader {
  const selectors = { ...data.selectors, ...correctedSelectors(xReading, correction) };

  const isImage = ({ tagName }: Element) => tagName === 'IMG';

  /** Name and handle from a block that shows both, linked or not. */
  function accountIn(block: Element | null, handle?: string): Account {
    const text = textOf(block);
    return tidy({
      name: text.split(/\n|@/)[0]?.trim(),
      handle: handle ?? pathOf(first(block, 'a[href^="/"]'))[0] ?? /@(\w+)/.exec(text)?.[1],
    });
  }

  /**
   * What people have written, where the marks are gone: it says in which language; of a long article, which does not, the
   * editor's own mark stays, and its title is what else stands there as text and leads nowhere.
   */
  function unmarkedTexts(root: Element, skip?: Test): Element[] {
    const written = all(root, '[lang],[data-contents]', skip);
    if (!written[0]?.matches('[data-contents]')) return written;
    const isNoTitle = (element: Element) =>
      skip?.(element) || element.closest('a,button,[data-contents]') || /^\P{L}*$/u.test(textOf(element));
    return [...all(root, '[dir=auto]', isNoTitle), ...written];
  }

  function readOne(root: Element, skip?: Test): Post {
    const marked = first(root, selectors.authorBlock, skip);
    // Where the marks are gone: a post's own address names its author, and what is written by people says in which language.
    const handle = marked ? undefined : pathOf(first(root, selectors.permalink, skip))[0];
    const block =
      marked ?? first(root, 'a', (link) => skip?.(link) || pathOf(link)[0] !== handle || !textOf(link, isImage));
    const texts = all(root, selectors.text, skip);
    const card = first(root, selectors.linkCard, skip);
    const [title, ...description] = first(card, selectors.poll) ? [] : textOf(card).split('\n');
    return tidy({
      author: accountIn(block, handle),
      group: tidy({ name: textOf(first(root, selectors.community, skip)) }) as Post['group'],
      text: (texts[0] ? texts : unmarkedTexts(root, skip)).map((element) => textOf(element)).join('\n'),
      partial: !!first(root, selectors.more, skip),
      imageText: imageTexts(root, selectors.image, skip, data.labels.noImageText),
      link: tidy({ title, description: description.join('\n') }),
      publishedAt: Date.parse(attribute(first(root, 'time[datetime]', skip), 'datetime')),
    });
  }

  function readPost(root: Element): Post {
    const quoted = first(root, selectors.quoted, (element) => !first(element, `${selectors.authorBlock},time`));
    // On a conversation page every later post answers the one that the address names.
    const focal = root.matches(selectors.post) ? focalPost() : null;
    return tidy({
      ...readOne(root, (element) => quoted?.contains(element)),
      quoted: quoted && readOne(quoted),
      parent: focal && focal.compareDocumentPosition(root) & 4 ? readOne(focal) : null,
    });
  }

  return createReader({
    readPost,
    readAccount({ about, identity }) {
      const block =
        first(about, selectors.authorBlock) ?? first(about, selectors.profileName) ?? first(about, 'a[href^="/"]');
      const text = about?.matches(selectors.post) ? '' : textOf(first(about, selectors.profileText));
      return tidy({ author: accountIn(block, identity), text });
    },
  });
}

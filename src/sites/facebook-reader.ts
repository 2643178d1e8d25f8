/** Facebook: how its posts, comments and accounts are read. */
import type { Account, Post } from '../recognition/post';
import { correctedSelectors, type SiteCorrection } from './data';
import {
  all,
  attribute,
  first,
  imageTexts,
  isHidden,
  longest,
  nearestWith,
  pathOf,
  segmentsOf,
  textOf,
  tidy,
} from './dom';
import { type FacebookData, facebookReading } from './facebook.data';
import type { FacebookFinder } from './facebook-places';
import { readPlainAccount, readPlainPost } from './facebook-plain-reader';
import { createReader } from './reading';
import type { Reader } from './site';

/** First path segments that are places, not account names. */
export const places = /^(groups|people|pages|hashtag|watch|reel|photo|stories|events|.*\.php)$/;

/** Links to other sites: what a post shares is nobody's account. */
const elsewhere = /^(https?:)?\/\/(?![^/]*facebook\.com(\/|$))/;

/** The reader of Facebook, over one document. */
export function createFacebookReader(
  document: Document,
  data: FacebookData,
  { commentAt, cardAt }: FacebookFinder,
  correction?: SiteCorrection,
): Reader {
  const selectors = { ...data.selectors, ...correctedSelectors(facebookReading, correction) };
  const { location } = document;

  /** The account name in a profile's address, or its number where it has no name. */
  function handleOf(link: Element | null | undefined): string | undefined {
    if (elsewhere.test(attribute(link, 'href'))) return undefined;
    const [place = '', second, third, fourth] = pathOf(link);
    if (place === 'groups') return third === 'user' ? fourth : undefined;
    if (place === 'people') return third;
    if (place === 'profile.php') return /[?&]id=(\d+)/.exec(attribute(link, 'href'))?.[1];
    return places.test(place) || (second && third) ? undefined : place;
  }

  function accountOf(link: Element | null | undefined): Account {
    return tidy({ name: textOf(link) || attribute(link, 'aria-label'), handle: handleOf(link) });
  }

  const isGroup = (link: Element) => pathOf(link)[0] === 'groups' && !pathOf(link)[2];

  /** On a group's own pages the posts do not name it: the page's heading does. */
  function groupOfPage(): string {
    const headings = all(document, 'h1', (h) => !textOf(h));
    const linked = headings.find((h) => first(h, 'a[href*="/groups/"]'));
    const isItsPage = location.pathname.startsWith('/groups/') || first(document, selectors.groupPage);
    return textOf(linked ?? (isItsPage ? headings[0] : null));
  }

  function header(card: Element): Pick<Post, 'author' | 'group'> {
    // The heading with a link is the post's own, where a dialog around it has one as well.
    const name =
      first(card, selectors.profileName) ??
      first(card, selectors.heading, (h) => !first(h, 'a')) ??
      first(card, selectors.heading, (h) => !textOf(h));
    const isNoLink = (link: Element) => isHidden(link) || !textOf(link) || link.closest(selectors.message);
    const isNobody = (link: Element) => isGroup(link) || !handleOf(link) || isNoLink(link);
    // In a group's post the name slot may hold the group alone; the person then stands in the line below it.
    const isAccount = textOf(name) && !all(name, 'a[href]').some(isGroup);
    const person =
      first(name, 'a[href]', (link) => isGroup(link) || isNoLink(link)) ??
      first(name?.parentElement?.parentElement?.parentElement, 'a[href]', isNobody) ??
      (isAccount ? null : first(card, 'a[href]', isNobody));
    const group =
      first(card, 'a[href*="/groups/"][aria-label]', (link) => !isGroup(link)) ??
      first(card, 'a[href*="/groups/"]', (link) => !isGroup(link) || isNoLink(link));
    return tidy({
      author: person || group ? accountOf(person) : tidy({ name: textOf(name) }),
      group: tidy({ name: attribute(group, 'aria-label') || textOf(group) || groupOfPage() }),
    }) as Pick<Post, 'author' | 'group'>;
  }

  const isWidget = (element: Element) => element.matches(`form,${selectors.button}`);

  function readCard(card: Element): Post {
    const comments = all(card, selectors.comment, (article) => article === card || commentAt(article) !== article);
    const inComment = (element: Element) => comments.some((comment) => comment.contains(element));
    const messages = all(card, selectors.message, (e) => inComment(e) || e.parentElement?.closest(selectors.message));
    // A shared post has a name of its own, around which its words stand; there may be no others.
    const [own, inner] = all(card, selectors.profileName, inComment);
    const box = inner && nearestWith(inner, selectors.message, 30);
    const nested = !box || box.contains(own ?? null) ? messages[1] : first(box, selectors.message);
    const message = messages.find((e) => e !== nested);
    const isNoText = (e: Element) => inComment(e) || e.closest(`form,a,${selectors.heading},${selectors.button}`);
    const body = message ?? (nested ? null : longest(all(card, selectors.anyText, isNoText), isWidget));
    return tidy({
      ...header(card),
      text: textOf(body, isWidget),
      // The rest of a long text is not in the page: only the button that would fetch it is.
      partial: !!first(body, '[role=button],button'),
      imageText: imageTexts(
        card,
        selectors.image,
        (i) => inComment(i) || i.closest(`${selectors.message},[role=toolbar],form`),
        data.labels.noImageText,
      ),
      link: tidy({
        title: textOf(first(card, selectors.title, inComment)),
        description: textOf(first(card, selectors.description, inComment)),
      }),
      quoted: tidy({ author: accountOf(first(inner, 'a') ?? inner), text: textOf(nested, isWidget) }),
    });
  }

  function readPost(about: Element): Post {
    if (commentAt(about) !== about) return readCard(about);
    const link = first(about, 'a[href]', (a) => !textOf(a));
    const card = cardAt(about);
    return tidy({
      author: accountOf(link),
      text: textOf(about, (e) => e === link || e.tagName === 'UL' || isWidget(e)),
      parent: card && readCard(card),
    });
  }

  return createReader({
    readPost: (about) => readPlainPost(document, about) ?? readPost(about),
    readAccount({ role, element, about }) {
      const plain = readPlainAccount(document, role);
      if (plain) return plain;
      const card = element.closest(selectors.card);
      const heading = first(about, 'h1,h2,h3', (h) => !textOf(h));
      const link = first(about, 'a[href]', (a) => !textOf(a) || textOf(a).length > 80);
      const handle = segmentsOf(location.pathname)[0] ?? '';
      const named = heading
        ? tidy({ name: textOf(heading), handle: heading.tagName === 'H1' && !places.test(handle) ? handle : '' })
        : accountOf(link);
      const { author = named, group = { name: named.name ?? '' } } = card ? header(card) : {};
      return (role === 'join' ? tidy({ group, text: card && readCard(card).text }) : { author }) as Post;
    },
  });
}

/** X: what its controls are, where its posts are, how they are read. */
import type { Account, Post } from '../recognition/post';
import { first, imageTexts, isControl, labelForm, labelOf, nearestWith, segmentsOf, textOf } from './dom';
import {
  type Adapter,
  type Bound,
  type Control,
  type ControlRole,
  createSite,
  type Dialect,
  type Opener,
} from './engine';
import { type XData, xData } from './x.data';

const byTestId: Readonly<Record<string, ControlRole>> = {
  like: 'like',
  unlike: 'undo',
  reply: 'openReply',
  retweet: 'openRepost',
  unretweet: 'undo',
  retweetConfirm: 'repost',
  repostConfirm: 'repost',
  unretweetConfirm: 'undo',
  unrepostConfirm: 'undo',
  SideNav_NewTweet_Button: 'openComposer',
  FloatingActionButtons_Tweet_Button: 'openComposer',
};

const byIntent: Readonly<Record<string, ControlRole>> = {
  like: 'like',
  retweet: 'repost',
  repost: 'repost',
  follow: 'follow',
  user: 'follow',
};

const replying: { readonly [Role in Opener]?: ControlRole } = { openReply: 'reply', openQuote: 'quote' };

/** The adapter of X. `document` and `location` are the page's; `data` may carry corrections. */
export function createX(document: Document, data: XData = xData): Adapter {
  const { selectors, labels, icons } = data;
  const { location } = document.defaultView as Window;

  const postAt = (element: Element): Element | null => element.closest(selectors.post);
  const isQuoted = (root: Element) => (element: Element) => {
    const quoted = element.parentElement?.closest(selectors.quoted) ?? null;
    return (
      quoted !== null &&
      quoted !== root &&
      root.contains(quoted) &&
      quoted.querySelector(selectors.authorBlock) !== null
    );
  };

  function accountIn(root: Element | null): Account | undefined {
    if (!root) return undefined;
    const link = first(root, 'a[href^="/"]');
    const text = textOf(root);
    const handle = segmentsOf(link?.getAttribute('href'))[0] ?? /@(\w+)/.exec(text)?.[1];
    const name = (link ? textOf(link) : text).split(/\n|@/)[0]?.trim();
    return { ...(name ? { name } : {}), ...(handle ? { handle } : {}) };
  }

  function readOne(root: Element, skip: (element: Element) => boolean): Post {
    const author = accountIn(first(root, selectors.authorBlock, skip));
    const texts: string[] = [];
    for (const element of root.querySelectorAll(selectors.text)) if (!skip(element)) texts.push(textOf(element));
    const card = first(root, selectors.linkCard, skip);
    const cardLines = card && !card.querySelector(selectors.poll) ? textOf(card).split('\n') : [];
    const poll = first(root, selectors.poll, skip);
    if (poll) texts.push(textOf(poll));
    const images = imageTexts(
      root,
      selectors.image,
      (i) => skip(i) || labels.noImageText.includes(labelForm(i.getAttribute('alt') ?? '')),
    );
    const published = Date.parse(first(root, 'time[datetime]', skip)?.getAttribute('datetime') ?? '');
    const [title, ...description] = cardLines;
    return {
      ...(author ? { author } : {}),
      ...(texts.length > 0 ? { text: texts.join('\n') } : {}),
      ...(first(root, selectors.more, skip) ? { partial: true } : {}),
      ...(images.length > 0 ? { imageText: images } : {}),
      ...(title ? { link: { title, ...(description.length > 0 ? { description: description.join('\n') } : {}) } } : {}),
      ...(published > 0 ? { publishedAt: published } : {}),
    };
  }

  function readPost(root: Element): Post {
    const inQuoted = isQuoted(root);
    const own = readOne(
      root,
      (element) => inQuoted(element) || (element.matches(selectors.quoted) && element !== root),
    );
    const frame = first(root, selectors.quoted, (element) => !element.querySelector(selectors.authorBlock));
    const parent = parentOf(root);
    return {
      ...own,
      ...(frame ? { quoted: readOne(frame, () => false) } : {}),
      ...(parent ? { parent: readOne(parent, isQuoted(parent)) } : {}),
    };
  }

  /** On a conversation page every later post answers the one that the address names. */
  function parentOf(root: Element): Element | null {
    const focal = focalPost();
    if (!focal || focal === root || !root.matches(selectors.post)) return null;
    return focal.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING ? focal : null;
  }

  function statusId(): string | undefined {
    const segments = segmentsOf(location.pathname);
    const at = segments.findIndex((segment) => segment === 'status' || segment === 'article');
    const query = new URLSearchParams(location.search);
    return (at >= 0 ? segments[at + 1] : undefined) ?? query.get('tweet_id') ?? query.get('in_reply_to') ?? undefined;
  }

  function focalPost(): Element | null {
    const id = statusId();
    if (!id) return null;
    for (const link of document.querySelectorAll(
      `${selectors.post} a[href*="/status/"],${selectors.post} a[href*="/article/"]`,
    )) {
      if (segmentsOf(link.getAttribute('href')).includes(id)) return postAt(link);
    }
    const posts = document.querySelectorAll(selectors.post);
    return posts.length === 1 ? (posts[0] ?? null) : null;
  }

  /** The post of a control; in full-screen media the post beside it, or what the viewer itself says. */
  function aboutOf(control: Element): Element | null {
    const post = postAt(control);
    if (post) return post;
    const dialog = control.closest(selectors.dialog);
    return first(dialog, selectors.post) ?? (dialog?.querySelector(selectors.authorBlock) ? dialog : focalPost());
  }

  function permalink(about: Element | null): string | undefined {
    for (const link of about?.querySelectorAll('a[href*="/status/"],a[href*="/article/"]') ?? []) {
      const segments = segmentsOf(link.getAttribute('href'));
      if (segments.length >= 3 && link.querySelector('time')) return segments[2];
    }
    return undefined;
  }

  function withPost(role: ControlRole, element: HTMLElement, about: Element | null): Control {
    return { role, element, about, identity: permalink(about) };
  }

  function account(element: HTMLElement): Control {
    const area = element.closest(selectors.accountArea) ?? nearestWith(element, selectors.profileName, 30);
    const handle =
      /@(\w+)/.exec(element.getAttribute('aria-label') ?? '')?.[1] ??
      new URLSearchParams(location.search).get('screen_name') ??
      segmentsOf(location.pathname)[0];
    const named =
      first(area, selectors.authorBlock) ?? first(area, selectors.profileName) ?? first(area, 'a[href^="/"]');
    const name = textOf(named).split(/\n|@/)[0]?.trim();
    const bio = area && !area.matches(selectors.post) ? textOf(first(area, selectors.profileText)) : '';
    const author = { ...(name ? { name } : {}), ...(handle ? { handle } : {}) };
    return { role: 'follow', element, about: area, identity: handle, post: { author, ...(bio ? { text: bio } : {}) } };
  }

  function composerOf(element: Element): Element | null {
    return element.closest('[role="dialog"]') ?? nearestWith(element, selectors.composer, 30);
  }

  /** What the composer around a send button sends: a reply, a quote or an own post. */
  function sending(element: HTMLElement, bound: Bound | null): Control | null {
    const root = composerOf(element);
    if (!root) return null;
    const editors = [...root.querySelectorAll(selectors.field)];
    const modal =
      root.matches('[role="dialog"]') ||
      location.pathname.startsWith('/compose') ||
      location.pathname.startsWith('/intent');
    const answered = modal ? first(root, selectors.post) : null;
    if (answered) return { ...withPost('reply', element, answered), editors };
    const quoted = first(root, selectors.authorBlock, (block) => postAt(block) !== null);
    if (modal && quoted) {
      const frame = quoted.closest(selectors.quoted) ?? quoted.parentElement;
      return { role: 'quote', element, about: frame, editors };
    }
    const role = bound && replying[bound.role];
    if (modal && bound && role) {
      return { role, element, about: null, editors, post: bound.post, identity: bound.identity };
    }
    const focal = focalPost();
    if (focal) return { ...withPost('reply', element, focal), editors };
    const own = root.querySelector(selectors.attachments) ? 'photo' : 'post';
    return { role: own, element, about: null, editors, post: {}, identity: 'own' };
  }

  function identify(element: HTMLElement, bound: Bound | null): Control | null {
    const id = element.dataset.testid ?? '';
    if (id.endsWith('-follow')) return account(element);
    if (id.endsWith('-unfollow')) return withPost('undo', element, postAt(element));
    if (element.matches(selectors.send)) return sending(element, bound);
    if (element.matches(selectors.pollChoice)) return withPost('pollVote', element, postAt(element));
    const role = byTestId[id];
    switch (role) {
      case undefined:
        break;
      case 'repost':
        // The menu closes when the interstitial takes the focus, so the person presses once more.
        return {
          role,
          element,
          about: expandedPost(),
          lettingGo: 'again',
          ...(bound ? { post: bound.post, identity: bound.identity } : {}),
        };
      case 'openComposer':
        return { role, element, about: null };
      default:
        return withPost(role, element, aboutOf(element));
    }
    if (element.matches(selectors.confirm)) {
      const [place, intent] = segmentsOf(location.pathname);
      const wanted = place === 'intent' ? byIntent[intent ?? ''] : undefined;
      if (wanted === 'follow') return account(element);
      return wanted
        ? withPost(wanted, element, first(element.closest(selectors.dialog), selectors.post) ?? focalPost())
        : null;
    }
    if (element.closest(selectors.menu)) {
      const quote = element.matches(selectors.quoteItem) || labels.quote.includes(labelOf(element));
      return quote && bound
        ? { role: 'openQuote', element, about: null, post: bound.post, identity: bound.identity }
        : null;
    }
    if (element.matches(selectors.shareMenu)) return withPost('openShare', element, postAt(element));
    return byIcon(element);
  }

  /** Where a test id went missing: the outline inside a button of an action bar. */
  function byIcon(element: HTMLElement): Control | null {
    if (element.dataset.testid || !element.closest('[role="group"]') || !postAt(element)) return null;
    const outline = element.querySelector('svg path')?.getAttribute('d') ?? '';
    const is = (starts: readonly string[]) => starts.some((start) => outline.startsWith(start));
    const role = is(icons.like) ? 'like' : is(icons.repost) ? 'openRepost' : is(icons.reply) ? 'openReply' : null;
    return role && withPost(role, element, postAt(element));
  }

  function expandedPost(): Element | null {
    const opener = document.querySelector(`${selectors.post} [data-testid="retweet"][aria-expanded="true"]`);
    return opener && postAt(opener);
  }

  const dialect: Dialect = {
    id: 'x',
    letters: { l: 'like', r: 'openReply', t: 'openRepost', n: 'openComposer' },
    identify,
    enter(editor, event, bound) {
      if (!(event.ctrlKey || event.metaKey) || !editor.closest(selectors.composer)) return null;
      const button = first(composerOf(editor), selectors.send) as HTMLElement | null;
      return button && !button.matches(':disabled,[aria-disabled="true"]') ? sending(button, bound) : null;
    },
    focused() {
      const active = document.activeElement;
      return active && active !== document.body ? postAt(active) : focalPost();
    },
    find(post, role) {
      for (const button of post.querySelectorAll<HTMLElement>('[role="group"] [data-testid]')) {
        if (!isControl(button)) continue;
        const found = identify(button, null);
        if (
          found &&
          (found.role === role || (role === 'like' && found.role === 'undo' && button.dataset.testid === 'unlike'))
        )
          return found;
      }
      return null;
    },
    readPost,
    overlay: `${selectors.dialog},${selectors.menu}`,
    isPrivate: (target) =>
      location.pathname.startsWith('/messages') ||
      location.pathname.startsWith('/i/chat') ||
      target.closest(selectors.private) !== null,
  };
  return createSite(dialect);
}

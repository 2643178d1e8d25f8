/**
 * The adapters on real saved pages, served under the sites' real host names in both browsers: every like, comment and share
 * control of every post is found and belongs to the post that it stands in, with that post's author and text. What is right
 * is worked out here from the pages themselves, by other means than the adapters use.
 *
 * The pages hold public posts of real people and stay outside the project; where they are absent, this says so and passes.
 *
 *   JEDA_SUITE=browser npx vitest run tests/browser/saved-pages.test.ts
 */
import * as esbuild from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/sites/inspect';
import { chosenBrowsers, startBrowser } from './browsers';
import { addresses, answerWithSaved, present } from './saved';

interface Expected {
  /** Beginning of the text without white space; empty where the page shows none. */
  readonly text: string;
  /** What the author line contains, without white space. */
  readonly author: string;
  readonly like: number;
  readonly comment: number;
  readonly share: number;
}

/** Runs in the page: what is there, by means that the adapters do not use. */
function expectedOf(site: string): Expected[] {
  const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
  const shown = (root: Element | null | undefined): string => {
    if (!root) return '';
    const copy = root.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll(
      '[aria-hidden="true"],[role="button"],svg,time,a[href^="/"]:not([href*="/tags/"])',
    ))
      part.remove();
    return squeeze(copy.textContent).slice(0, 30);
  };
  const count = (root: Element, selector: string) => root.querySelectorAll(selector).length;
  const textual = (root: Element, words: readonly string[]) =>
    [...root.querySelectorAll('[role=button]')].filter(
      (b) => words.includes(b.textContent ?? '') && !b.closest('[aria-hidden=true]'),
    ).length;
  if (site === 'x') {
    return [...document.querySelectorAll('article')].map((post) => ({
      text: squeeze(
        post.querySelector('[data-testid=tweetText],[data-testid=twitter-article-title]')?.textContent,
      ).slice(0, 30),
      author: squeeze(post.querySelector('[data-testid=User-Name] a')?.textContent),
      like: count(post, '[data-testid=like],[data-testid=unlike]'),
      comment: count(post, '[data-testid=reply]'),
      share: count(post, '[data-testid=retweet]'),
    }));
  }
  if (site === 'fb') {
    return [...document.querySelectorAll('[data-ad-rendering-role=story_message]')].map((message) => {
      const card = message.closest('[aria-posinset]') as Element;
      const comments = [...card.querySelectorAll('[role=article]')];
      const outside = (words: string[]) =>
        textual(card, words) - comments.reduce((sum, c) => sum + textual(c, words), 0);
      return {
        text: shown(message),
        author: squeeze(
          [...card.querySelectorAll('a[role=link]')].find(
            (a) => /\/user\/|posts|\.sultan/.test(a.getAttribute('href') ?? '') && a.textContent,
          )?.textContent,
        ),
        like: outside(['Like']),
        comment: outside(['Comment']),
        share: outside(['Share']),
      };
    });
  }
  const likes = [...document.querySelectorAll('svg[aria-label=Like][height="24"]')];
  return likes.map((like) => {
    let post: Element = like;
    const one = 'svg[aria-label=Like][height="24"]';
    while (post.parentElement && post.parentElement.tagName !== 'MAIN' && count(post.parentElement, one) === 1)
      post = post.parentElement;
    const author = [...post.querySelectorAll('a[href^="/"]')].find((a) =>
      /^\/[\w.]+\/(reels\/)?$/.test(a.getAttribute('href') ?? ''),
    );
    const handle = author?.getAttribute('href')?.split('/')[1] ?? '';
    const texts = [...post.querySelectorAll('[dir=auto]')];
    const caption =
      post.querySelector('h1') ??
      texts.find((e) => e.closest('[role=button]') && !e.closest('a') && e.querySelector('[aria-hidden=true]')) ??
      texts.find((e) => e.querySelector(':scope a[href*="/explore/tags/"]'));
    return {
      text: author ? shown(caption) : '',
      author: handle,
      like: 1,
      comment: count(post, 'svg[aria-label=Comment]'),
      share: count(post, 'svg[aria-label=Share]'),
    };
  });
}

type Change =
  | { readonly name: string; readonly words: Readonly<Record<string, string>> }
  | { readonly name: string; readonly strip: string; readonly from: string };

/** How the same page may look elsewhere: other languages, marks or labels that are missing. The result must stay the same. */
const variants: Readonly<Record<string, readonly (readonly Change[])[]>> = (() => {
  const strip = (name: string, from = '*'): Change => ({ name: `without ${name} of ${from}`, strip: name, from });
  const facebook = {
    Indonesian: {
      Like: 'Suka',
      React: 'Tanggapan',
      'Leave a comment': 'Beri komentar',
      Comment: 'Komentari',
      'Send this to friends or post it on your profile.': 'Kirim ini ke teman atau posting di profil Anda.',
      Join: 'Gabung',
    },
    Arabic: {
      Like: 'أعجبني',
      'Leave a comment': 'تعليق',
      Comment: 'تعليق',
      'Send this to friends or post it on your profile.': 'مشاركة',
      Join: 'انضمام إلى المجموعة',
    },
  };
  const inWords = (table: Readonly<Record<string, Readonly<Record<string, string>>>>): Change[] =>
    Object.entries(table).map(([name, words]) => ({ name: `in ${name}`, words }));
  const buttons = '[data-ad-rendering-role$=_button]';
  const [indonesian, arabic] = inWords(facebook) as [Change, Change];
  return {
    fb: [
      [indonesian],
      [arabic],
      [strip('data-ad-rendering-role', buttons)],
      [indonesian, strip('data-ad-rendering-role', buttons)],
      [arabic, strip('data-ad-rendering-role', buttons)],
      [strip('data-ad-rendering-role')],
      [strip('data-ad-rendering-role', '[data-ad-rendering-role=profile_name]')],
      [strip('data-ad-comet-preview'), strip('data-ad-preview')],
      [strip('aria-posinset')],
      [strip('aria-label', '[role=button]:has([data-ad-rendering-role])')],
    ],
    ig: [
      ...inWords({
        Indonesian: { Like: 'Suka', Comment: 'Komentari', Share: 'Bagikan', Follow: 'Ikuti', Reply: 'Balas' },
      }).map((change) => [change]),
      [strip('aria-label', 'svg')],
      [strip('d', 'article path')],
    ],
    x: [
      [{ name: 'in Chinese', words: { Like: '喜欢', Repost: '转帖', Reply: '回复', 'Share post': '分享帖子' } }],
      [strip('aria-label')],
    ],
  };
})();

/** Runs in the page: changes it in each way, and names the ways that change what is understood. */
function variantsThatDiffer(site: string, ways: readonly (readonly Change[])[]): string[] {
  const probe = (globalThis as unknown as { probe(site: string): Inspection }).probe;
  const essence = () => {
    const { posts, orphans } = probe(site);
    const described = posts.map((post) => ({ ...post, controls: post.controls.map(({ action }) => action) }));
    return JSON.stringify([described, orphans.map(({ action }) => action)]);
  };
  const wanted = essence();
  const body = document.body.cloneNode(true);
  return ways.flatMap((changes) => {
    for (const change of changes) {
      if ('strip' in change) {
        for (const element of document.querySelectorAll(change.from)) element.removeAttribute(change.strip);
        continue;
      }
      const inLanguage = (words: string) => {
        const [count = '', word = words] = /^\d.*\. /.test(words) ? [words.split('. ')[0], words.split('. ')[1]] : [];
        const other = change.words[word];
        return other && `${count}${count && '. '}${other}`;
      };
      for (const element of document.querySelectorAll('[aria-label]')) {
        const label = inLanguage(element.getAttribute('aria-label') ?? '');
        if (label) element.setAttribute('aria-label', label);
      }
      for (const element of document.querySelectorAll('[role=button],button,[role=button] *,button *')) {
        for (const node of element.childNodes) {
          const text = node.nodeType === 3 && inLanguage(node.nodeValue?.trim() ?? '');
          if (text) node.nodeValue = text;
        }
      }
    }
    const same = essence() === wanted;
    document.body.replaceWith(body.cloneNode(true));
    return same ? [] : [changes.map(({ name }) => name).join(', ')];
  });
}

// Where the pages are absent the suite says so; nothing counts as skipped.
if (present.length === 0)
  describe('saved pages', () => {
    test('are not here, so the adapters are shown on the replicas only', () => {
      console.info('No saved pages here.');
    });
  });

for (const name of present.length > 0 ? chosenBrowsers() : []) {
  describe(`adapters on saved pages in ${name}`, () => {
    let browser: Browser;
    let page: Page;
    let probe: string;

    beforeAll(async () => {
      const contents = `
        import { createComplete } from './complete';
        import { inspect } from './inspect';
        const sites = { x: 'x', fb: 'facebook', ig: 'instagram' };
        globalThis.probe = (site) => inspect(document, createComplete(sites[site], document));`;
      const built = await esbuild.build({
        stdin: { contents, resolveDir: 'src/sites', loader: 'ts' },
        bundle: true,
        write: false,
        format: 'iife',
      });
      probe = built.outputFiles[0]?.text ?? '';
      ({ browser } = await startBrowser(name, null));
      page = await browser.newPage();
      await answerWithSaved(page);
    });
    afterAll(() => browser?.close());

    test.each(present)('%s: every control of every post, with its author and text', async (id) => {
      await page.goto(addresses[id] as string, { waitUntil: 'domcontentloaded' });
      const site = id.split('-')[0] as string;
      const expected = await page.evaluate(expectedOf, site);
      await page.evaluate(probe);
      const seen = await page.evaluate(
        (which) => (globalThis as unknown as { probe(site: string): Inspection }).probe(which),
        site,
      );
      expect(await page.evaluate(variantsThatDiffer, site, variants[site] ?? []), 'ways to change the page').toEqual(
        [],
      );
      const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, '');
      const posts = seen.posts.filter(
        ({ controls }) =>
          controls.some(({ action }) => action === 'like' || action === 'undo') &&
          !controls.some(({ action }) => action === 'reply' && site === 'ig'),
      );
      expect(posts).toHaveLength(expected.length);
      for (const wanted of expected) {
        const post = posts.find(
          ({ text, author, handle }) =>
            squeeze(text).startsWith(wanted.text) &&
            (squeeze(author).includes(wanted.author) || handle === wanted.author || wanted.author === ''),
        );
        expect(post, `the post that begins with ${wanted.text.length} known letters`).toBeDefined();
        const number = (...actions: string[]) =>
          post?.controls.filter(
            ({ action, opens }) => actions.includes(action) && (opens || !/comment|reply/.test(action)),
          ).length;
        expect(number('like', 'undo'), 'likes').toBe(wanted.like);
        expect(number('comment', 'reply'), 'comments').toBe(wanted.comment);
        expect(number('share', 'repost') ?? 0, 'shares').toBe(site === 'x' ? wanted.share * 2 : wanted.share);
      }
      expect(seen.orphans.filter(({ action }) => action !== 'follow' && action !== 'post')).toEqual([]);
    });
  });
}

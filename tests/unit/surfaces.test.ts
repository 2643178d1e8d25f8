/**
 * Every surface that the extension is to cover has its row in docs/surfaces.md, covered in both browsers. The rows are made
 * from what passed (`tests/browser/acts.test.ts`); which there must be is said here, so that none is lost unnoticed.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Surfaces = Readonly<Record<string, readonly string[]>>;

/** What a tab may have been through, on every site. */
const pasts: Surfaces = {
  'tabs with a past': [
    'page from before the guard, then loaded anew',
    'page that the back button brought back',
    'navigation inside the page',
  ],
};

const wanted: Readonly<Record<string, Surfaces>> = {
  X: {
    'every act': ['like, home timeline', 'repost, menu', 'quote', 'own post, dialog', 'poll vote', 'follow, profile'],
    'replies, in every box': [
      'reply, dialog',
      "reply, dialog on the post's own page",
      "reply, box on the post's own page",
    ],
    'follow elsewhere than on the profile': ['follow, hover card', 'follow, user cell'],
    'intent pages': [
      'like, intent page',
      'own post, intent page',
      'reply, intent page',
      'repost, intent page',
      'follow, intent page',
    ],
    'private messages': [
      'send by private message',
      'private message',
      'heart in private messages',
      'heart in private messages, drawer over the timeline',
    ],
    'where posts are read': [
      "like, post's own page",
      'like, quoted post',
      'like, long article',
      'like, profile timeline',
      'like, list',
      'like, search',
      'like, full-screen media',
    ],
    letters: [
      'like, letter l',
      'reply, letter r and Ctrl+Enter',
      'repost, letter t',
      'own post, letter n and Ctrl+Enter',
      'quote, Ctrl+Enter',
    ],
    'Ctrl+Enter and Cmd+Enter, in every box': ['Ctrl+Enter', 'Cmd+Enter'].flatMap((keys) => [
      `reply, dialog, ${keys}`,
      `reply, box on the post's own page, ${keys}`,
      `own post, box above the timeline, ${keys}`,
    ]),
    'outside of the post': ['repost, sheet on a narrow screen'],
    hosts: ['like, host twitter.com', 'like, host mobile.x.com', 'like, host mobile.twitter.com'],
    'taking back': ['unlike', 'undo repost', 'unfollow'],
  },
  Facebook: {
    'every act': [
      'like, feed',
      'own post',
      'follow, profile',
      'page like',
      'group join, header',
      'group join, inside a post',
    ],
    flyout: [
      'reaction, opener button',
      'reaction, resting on Like',
      'reaction, long press on Like',
      'reaction, faces that outlive the question',
    ],
    comments: [
      'comment, Enter',
      'comment, send button',
      'comment, GIF that sends at once',
      'comment, sticker that sends at once',
      'comment, photo',
      'reply to a comment',
      'like, comment',
    ],
    'share dialog': ['share now', 'share to feed', 'share to a group', 'share to own story'],
    'where posts are read': [
      'like, reel',
      'like, video',
      'like, photo viewer',
      'like, photo without words',
      'like, post in a dialog',
      'like, group',
      'like, search',
      'like, profile timeline',
    ],
    stories: ['story, reaction', 'story, reply'],
    Live: ['like, Live', 'comment, Live'],
    'plugins and sharer': ['page like, plugin for other sites', 'share, window opened by another site'],
    hosts: ['like, host web.facebook.com', 'like, host m.facebook.com', 'like, host mbasic.facebook.com'],
    'basic pages': [
      'basic pages: like, feed',
      'basic pages: comment, button',
      'basic pages: share, at the link to the form',
      'basic pages: own post',
      'basic pages: follow, profile',
      'basic pages: group join',
      'basic pages: unlike',
    ],
    'private messages': [
      'private message',
      'private message, window over the feed',
      'face in private messages, window over the feed',
    ],
    letters: ['like, letter l', 'comment, letter c and Enter', 'share now, letter s', 'own post, letter p'],
    'taking back': ['unlike', 'unfollow'],
  },
  Instagram: {
    'every act': ['like, feed', 'like, comment', 'repost', 'follow, profile', 'share to own story'],
    'two presses': ['like, two clicks or taps, feed', 'like, two clicks, reels', 'like, two clicks, modal'],
    comments: [
      'comment, Enter in a textarea',
      'comment, send button beside a textarea',
      'comment, Enter in a contenteditable',
      'comment, send button beside a contenteditable',
    ],
    'where posts are read': [
      'like, reels',
      'like, post in a modal, from the profile grid',
      "like, post's own page, wide",
      "like, post's own page, narrow",
    ],
    stories: ['story, like', 'story, quick emoji', 'story, reply'],
    Live: ['like, Live', 'comment, Live'],
    'private messages': ['heart in private messages', 'send to a friend from the share sheet', 'private message'],
    'taking back': ['unlike', 'undo repost', 'unfollow'],
  },
};

const table = readFileSync('docs/surfaces.md', 'utf8');

/** The cells for the browsers of a row, by its name, below one site's heading. */
function rowsOf(site: string): Map<string, readonly string[]> {
  const [, part = ''] = table.split(`\n## ${site}\n`);
  const rows = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return new Map(
    rows
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .map((cells) => [cells[0] ?? '', cells.slice(-2)]),
  );
}

describe.each(Object.entries(wanted))('what is covered on %s', (site, surfaces) => {
  const rows = rowsOf(site);
  it.each(Object.entries({ ...surfaces, ...pasts }))('%s', (_what, names) => {
    for (const name of names) {
      const cells = rows.get(name);
      expect(cells, `${name} has a row`).toBeDefined();
      for (const cell of cells ?? []) expect(cell, name).toMatch(/mouse|keyboard|touch/);
    }
  });
});

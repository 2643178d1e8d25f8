/** Private messages are not acted upon, and not read: no word of them, nor what is typed. */
import { describe, expect, it, vi } from 'vitest';
import type { SiteId } from '../../../src/rulebook/words';
import { page } from './page';

const words = '<div role="row">kata rahasia</div>';
const box = '<div contenteditable="true" role="textbox" id="box" data-testid="tweetTextarea_0">kata rahasia</div>';
const facebook = `<div data-ad-rendering-role="profile_name"><a href="/a">A</a></div><form role="presentation">${box}<div role="button" id="b">Suka</div></form>`;
const instagram = `<article><a href="/a/">a</a><form>${box}<div role="button" id="b">Suka</div></form></article>`;
const x = `<article data-testid="tweet">${words}<div role="group"><div role="button" id="b" data-testid="like">Suka</div></div>${box}<button data-testid="tweetButton">Kirim</button></article>`;

const places: readonly (readonly [string, SiteId, string, string])[] = [
  ['Facebook, on their page', 'facebook', 'https://www.facebook.com/messages/t/1', `${words}${facebook}`],
  [
    'Facebook, in a window over the feed',
    'facebook',
    'https://www.facebook.com/',
    `<div data-pagelet="ChatTab">${words}${facebook}</div>`,
  ],
  ['Instagram', 'instagram', 'https://www.instagram.com/direct/t/1', `${words}${instagram}`],
  ['X, on their page', 'x', 'https://x.com/messages/1-2', x],
  ['X, on their newer page', 'x', 'https://x.com/i/chat/1-2', x],
  ['X, in the drawer', 'x', 'https://x.com/home', `<div data-testid="DMDrawer">${x}</div>`],
];

describe.each(places)('private messages on %s', (_where, site, address, body) => {
  it('are no acts, and not one of their words is read', () => {
    const on = page(site, address, body);
    const { Node } = on.document.defaultView as unknown as typeof globalThis;
    const read = vi.spyOn(Node.prototype, 'nodeValue', 'get');
    const acts = [on.press('#b'), on.key('#box', 'Enter'), on.key('#box', 'Enter', { ctrlKey: true })];
    expect([acts, read.mock.calls.length]).toEqual([[null, null, null], 0]);
  });

  it('are what is left alone: elsewhere the same is an act', () => {
    const open = body.replace(/ data-pagelet="ChatTab"| data-testid="DMDrawer"/, '');
    const on = page(site, `${new URL(address).origin}/home`, open);
    expect([on.press('#b'), on.key('#box', 'Enter'), on.key('#box', 'Enter', { ctrlKey: true })].some(Boolean)).toBe(
      true,
    );
  });
});

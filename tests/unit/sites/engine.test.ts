/** What every site shares: keys that name themselves, and keyboards whose Enter is only a line to be inserted. */
import { describe, expect, it } from 'vitest';
import type { SiteId } from '../../../src/rulebook/words';
import { page } from './page';

const facebook = `<div aria-posinset="1"><div data-ad-rendering-role="story_message">kata</div><form role="presentation"><div contenteditable="true" role="textbox" id="box">jawab</div></form></div>`;
const instagram = `<article><a href="/akun/">akun</a><h1 dir="auto">kata</h1><svg height="24"><path d="M16.792 3.904A4.989"></path></svg><form><textarea id="box">jawab</textarea></form></article>`;
const x = `<article data-testid="tweet"><div data-testid="tweetText">kata</div></article><div data-testid="tweetTextarea_0" contenteditable="true" id="box">jawab</div><button data-testid="tweetButtonInline">Post</button>`;

const places: Readonly<Record<SiteId, readonly [string, string]>> = {
  facebook: ['https://www.facebook.com/', facebook],
  instagram: ['https://www.instagram.com/', instagram],
  x: ['https://x.com/akun/status/1', x],
};

function typing(site: SiteId) {
  const on = page(site, ...places[site]);
  const { InputEvent } = on.document.defaultView as unknown as typeof globalThis;
  return {
    on,
    inserts: (inputType: string) =>
      on.give('#box', new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType }))?.kind ?? null,
  };
}

describe('a keyboard that does not name its keys', () => {
  it.each([
    ['facebook', 'insertParagraph', 'comment'],
    ['instagram', 'insertLineBreak', 'comment'],
    // There Enter only breaks the line.
    ['x', 'insertParagraph', null],
    ['facebook', 'insertText', null],
    ['facebook', 'insertCompositionText', null],
    ['facebook', 'deleteContentBackward', null],
  ] as const)('%s: %s', (site, inputType, kind) => {
    const { on, inserts } = typing(site);
    on.key('#box', 'Unidentified', { keyCode: 229 });
    expect(inserts(inputType)).toBe(kind);
  });

  it('what a named Enter inserts was decided with the key', () => {
    const { on, inserts } = typing('facebook');
    on.key('#box', 'Enter', { shiftKey: true });
    expect(inserts('insertLineBreak')).toBeNull();
  });

  it('Enter that ends a composition sends nothing; one that sends besides is seen', () => {
    const { on, inserts } = typing('facebook');
    expect(on.key('#box', 'Enter', { isComposing: true, keyCode: 229 })).toBeNull();
    expect(inserts('insertCompositionText')).toBeNull();
    expect(inserts('insertParagraph')).toBe('comment');
  });
});

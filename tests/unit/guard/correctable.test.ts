// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { correctable } from '../../../src/guard/correctable';
import type { Plan } from '../../../src/plan/plan';
import { corrected } from '../../../src/sites/data';
import { createFacebook } from '../../../src/sites/facebook';
import { facebookMarks } from '../../../src/sites/facebook.data';
import { siteWords } from '../../../src/sites/words';
import { createX } from '../../../src/sites/x';
import { xMarks } from '../../../src/sites/x.data';

function button(testId: string): HTMLElement {
  document.body.innerHTML = `<article data-testid="tweet"><button data-testid="${testId}">?</button></article>`;
  return document.querySelector('button') as HTMLElement;
}

/** What the site makes of a click on the button. */
function kindOfClick(site: ReturnType<typeof correctable>, control: HTMLElement): string | null {
  let kind: string | null = null;
  const hear = (event: Event) => {
    kind = site.recognise(event)?.kind ?? null;
  };
  window.addEventListener('click', hear, true);
  control.click();
  window.removeEventListener('click', hear, true);
  return kind;
}

const doorWithJudge = { waitingForJudge: [], corrected };

describe('a site whose data the agency may correct', () => {
  it('does not know a button that the site has renamed, until a correction names it', () => {
    const plans: { read: Plan | null | undefined } = { read: undefined };
    const site = correctable('x', createX, xMarks, plans, doorWithJudge);
    expect(kindOfClick(site, button('like'))).toBe('like');
    expect(kindOfClick(site, button('newLike'))).toBeNull();
    plans.read = { words: siteWords, corrections: { x: { marks: { like: ['newLike'] } } } } as unknown as Plan;
    expect(kindOfClick(site, button('newLike'))).toBe('like');
    expect(kindOfClick(site, button('like'))).toBe('like');
  });

  it('takes corrections of marks and selectors when the judge comes, and those of words before', () => {
    const plan = {
      words: { ...siteWords, x: { ...siteWords.x, follow: ['ikutilah'] } },
      corrections: { x: { marks: { like: ['newLike'] } } },
    } as unknown as Plan;
    const door: Parameters<typeof correctable>[4] = { waitingForJudge: [] };
    const site = correctable('x', createX, xMarks, { read: plan }, door);
    const follow = button('');
    follow.setAttribute('aria-label', 'Ikutilah @nama');
    expect(kindOfClick(site, follow)).toBe('follow');
    expect(kindOfClick(site, button('newLike'))).toBeNull();
    door.corrected = corrected;
    for (const tell of door.waitingForJudge.splice(0)) tell();
    expect(kindOfClick(site, button('newLike'))).toBe('like');
  });

  it('learns from the plan what the controls are called', () => {
    const plans: { read: Plan | null | undefined } = { read: undefined };
    const site = correctable(
      'facebook',
      (at, data, reader) => createFacebook(at, data, reader, []),
      facebookMarks,
      plans,
      {
        waitingForJudge: [],
      },
    );
    const ikuti = () => {
      document.body.innerHTML = '<h1>Nama</h1><div role="button">Ikuti</div>';
      return document.querySelector('[role=button]') as HTMLElement;
    };
    expect(kindOfClick(site, ikuti())).toBeNull();
    plans.read = { words: siteWords } as Plan;
    expect(kindOfClick(site, ikuti())).toBe('follow');
  });

  it('forgets the correction with the policy', () => {
    const plans: { read: Plan | null | undefined } = {
      read: { words: siteWords, corrections: { x: { marks: { like: ['newLike'] } } } } as unknown as Plan,
    };
    const site = correctable('x', createX, xMarks, plans, doorWithJudge);
    expect(kindOfClick(site, button('newLike'))).toBe('like');
    plans.read = { words: siteWords } as Plan;
    expect(kindOfClick(site, button('newLike'))).toBeNull();
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { correctable } from '../../../src/guard/correctable';
import type { Plan } from '../../../src/plan/plan';
import { createX } from '../../../src/sites/x';
import { xData } from '../../../src/sites/x.data';

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

describe('a site whose data the agency may correct', () => {
  it('does not know a button that the site has renamed, until a correction names it', () => {
    const plans: { current: Plan | null | undefined } = { current: undefined };
    const site = correctable(createX, xData, plans);
    expect(kindOfClick(site, button('like'))).toBe('like');
    expect(kindOfClick(site, button('newLike'))).toBeNull();
    plans.current = { corrections: { x: { marks: { like: ['newLike'] } } } } as unknown as Plan;
    expect(kindOfClick(site, button('newLike'))).toBe('like');
    expect(kindOfClick(site, button('like'))).toBe('like');
  });

  it('forgets the correction with the policy', () => {
    const plans: { current: Plan | null | undefined } = {
      current: { corrections: { x: { marks: { like: ['newLike'] } } } } as unknown as Plan,
    };
    const site = correctable(createX, xData, plans);
    expect(kindOfClick(site, button('newLike'))).toBe('like');
    plans.current = {} as Plan;
    expect(kindOfClick(site, button('newLike'))).toBeNull();
  });
});

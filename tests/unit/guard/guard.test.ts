import { describe, expect, it } from 'vitest';
import { allowedFor, cooldown } from '../../../src/guard/consent';
import { spoiled } from '../../../src/plan/plan';
import { bench, plan } from './harness';

const kinds = (of: readonly { outcome: string }[]) => of.map(({ outcome }) => outcome);

describe('an act that warns', () => {
  const ways = [
    ['mouse', (on: ReturnType<typeof bench>) => on.click()],
    ['Enter', (on: ReturnType<typeof bench>) => on.key('Enter')],
    ['Space', (on: ReturnType<typeof bench>) => on.key(' ')],
    ['a click without a press (assistive technology)', (on: ReturnType<typeof bench>) => void on.send('click')],
    [
      'touch',
      (on: ReturnType<typeof bench>) => {
        for (const type of ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'])
          on.send(type);
      },
    ],
  ] as const;
  for (const tag of ['button', 'div'] as const) {
    for (const [name, act] of ways) {
      it(`by ${name} on a ${tag}: the page hears nothing, one question is asked`, () => {
        const on = bench({ tag });
        act(on);
        expect(on.heard).toEqual([]);
        expect(on.asked).toHaveLength(1);
        expect(on.performed()).toBe(0);
      });

      it(`by ${name} on a ${tag}: cancel performs nothing, and the next try is asked again`, async () => {
        const on = bench({ tag });
        act(on);
        await on.answer('cancel');
        expect(on.performed()).toBe(0);
        on.setTime(5000);
        act(on);
        expect(on.asked).toHaveLength(2);
        expect(kinds(on.reports)).toEqual(['held', 'cancelled', 'held']);
      });

      it(`by ${name} on a ${tag}: continue performs it exactly once`, async () => {
        const on = bench({ tag });
        act(on);
        await on.answer('continue');
        expect(on.performed()).toBe(1);
        expect(on.repeats).toEqual([]);
      });
    }
  }

  it('announces the question at the press, and asks that very one at the release', () => {
    const page = bench();
    page.send('pointerdown');
    expect(page.expected).toHaveLength(1);
    expect(page.asked).toHaveLength(0);
    for (const type of ['mousedown', 'pointerup', 'mouseup', 'click']) page.send(type, { detail: 1 });
    expect(page.asked).toEqual(page.expected);
    expect(page.asked[0]).toBe(page.expected[0]);
  });

  it('swallows the double click that follows', () => {
    const on = bench();
    on.click();
    on.send('dblclick');
    expect(on.heard).toEqual([]);
    expect(on.asked).toHaveLength(1);
  });

  it('raises nothing when the press is dragged away', () => {
    const on = bench();
    on.send('pointerdown');
    on.send('mousedown');
    const elsewhere = on.document.getElementById('else') as Element;
    on.send('pointerup', {}, elsewhere);
    on.send('mouseup', {}, elsewhere);
    on.send('click', {}, elsewhere.parentElement as Element);
    expect(on.asked).toEqual([]);
    expect(on.performed()).toBe(0);
  });

  it('raises nothing when the touch became a scroll', () => {
    const on = bench();
    on.send('pointerdown', { pointerType: 'touch' });
    on.send('touchstart');
    on.send('pointercancel', { pointerType: 'touch' });
    expect(on.asked).toEqual([]);
    on.setTime(4000);
    on.click();
    expect(on.asked).toHaveLength(1);
  });

  it('asks after a long press too, and lets the person press again', async () => {
    const on = bench();
    on.send('pointerdown', { pointerType: 'touch', at: 1000 });
    on.send('pointerup', { pointerType: 'touch', at: 1900 });
    on.send('touchend', { at: 1901 });
    expect(on.asked).toHaveLength(1);
    await on.answer('continue');
    expect(on.performed()).toBe(0);
    expect(on.repeats).toHaveLength(1);
  });

  it('keeps the repeats of a held key from everyone', () => {
    const on = bench({ tag: 'div' });
    on.send('keydown', { key: 'Enter', code: 'Enter' });
    const outside = on.document.body;
    const repeated = on.send('keydown', { key: 'Enter', code: 'Enter', repeat: true }, outside);
    on.send('keyup', { key: 'Enter', code: 'Enter' }, outside);
    expect(repeated.defaultPrevented).toBe(true);
    expect(on.heard).toEqual([]);
    on.send('keydown', { key: 'Enter', code: 'Enter' }, outside);
    expect(on.heard).toEqual(['keydown']);
  });

  it('asks once while the first question is open', () => {
    const on = bench();
    on.click();
    on.setTime(9000);
    on.click();
    expect(on.asked).toHaveLength(1);
  });

  it('waits, held, for an interstitial that is not loaded yet', async () => {
    const on = bench({ door: 'closed' });
    on.click();
    expect(on.heard).toEqual([]);
    on.openDoor();
    expect(on.asked).toHaveLength(1);
    await on.answer('continue');
    expect(on.performed()).toBe(1);
  });
});

describe('letting go', () => {
  it('allows once what the person must repeat, and no more than once', async () => {
    const on = bench({ lettingGo: 'again' });
    on.click();
    await on.answer('continue');
    expect(on.repeats).toHaveLength(1);
    expect(on.performed()).toBe(0);
    on.setTime(3000);
    on.click();
    expect(on.performed()).toBe(1);
    expect(on.asked).toHaveLength(1);
    on.setTime(6000);
    on.click();
    expect(on.asked).toHaveLength(2);
    expect(on.performed()).toBe(1);
  });

  it('keeps the permission while a first try is dragged away', async () => {
    const on = bench({ lettingGo: 'again' });
    on.click();
    await on.answer('continue');
    on.setTime(3000);
    on.send('pointerdown');
    on.setTime(4000);
    on.click();
    expect(on.performed()).toBe(1);
  });

  it('takes the permission back after some seconds', async () => {
    const on = bench({ lettingGo: 'again' });
    on.click();
    await on.answer('continue');
    on.setTime(1000 + allowedFor);
    on.click();
    expect(on.asked).toHaveLength(2);
    expect(on.performed()).toBe(0);
  });

  it('falls back to the repeat when the control has left the page', async () => {
    const on = bench();
    on.click();
    on.control.remove();
    await on.answer('continue');
    expect(on.performed()).toBe(0);
    expect(on.repeats).toHaveLength(1);
  });

  it.each([
    ['like', 1],
    ['comment', 2],
  ] as const)('after a consent, a second %s within the cooldown is asked %i times in all', async (kind, times) => {
    const on = bench({ kind });
    on.click();
    await on.answer('continue');
    on.setTime(1000 + cooldown - 1);
    on.click();
    expect(on.asked).toHaveLength(times);
  });
});

describe('an act that does not warn', () => {
  it('passes untouched when clear', () => {
    const on = bench({ judgement: 'clear' });
    on.click();
    expect(on.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    expect(on.performed()).toBe(1);
    expect(kinds(on.reports)).toEqual(['passed']);
  });

  it.each(['Enter', ' '])('is counted once by the key %j on a native button', (key) => {
    const on = bench({ judgement: 'notice' });
    on.key(key);
    expect(on.performed()).toBe(1);
    expect(on.told).toHaveLength(1);
  });

  it('is told when only noticed, and goes through', () => {
    const on = bench({ judgement: 'notice' });
    on.click();
    expect(on.performed()).toBe(1);
    expect(on.told).toHaveLength(1);
    expect(kinds(on.reports)).toEqual(['noticed']);
  });

  it('stays held while a plan that can not be read is made anew, and is then asked about', () => {
    const on = bench({ throws: 'once' });
    on.click();
    expect(on.performed()).toBe(0);
    expect(on.asked).toHaveLength(0);
    on.setPlan(plan);
    expect(on.asked).toHaveLength(1);
  });

  it('stays held when the plan that it waited for can not be read, until there is another', () => {
    const on = bench({ plan: 'late', throws: 'once' });
    on.click();
    on.setPlan(plan);
    expect(on.performed()).toBe(0);
    expect(on.asked).toHaveLength(0);
    on.setPlan(plan);
    expect(on.asked).toHaveLength(1);
    expect(on.performed()).toBe(0);
  });

  it('is let go when no other plan can be made', () => {
    const on = bench({ throws: 'once' });
    on.click();
    on.setPlan(null);
    expect(on.performed()).toBe(1);
  });

  it('is held and asked about as one whose rules can not be read when judging fails under the new plan as well', async () => {
    const on = bench({ throws: 'always' });
    on.click();
    on.setPlan(plan);
    expect(on.performed()).toBe(0);
    expect(on.asked).toEqual([{ plan: null, lettingGo: 'click', control: on.control }]);
    await on.answer('cancel');
    expect(on.performed()).toBe(0);
    expect(kinds(on.reports)).toEqual(['held', 'cancelled']);
  });

  it('is held and asked about where no plan could be read: again after a cancel, and no more in this page after going on', async () => {
    const on = bench({ plan: 'late', judgement: 'clear' });
    on.click();
    expect(on.heard).toEqual([]);
    on.setPlan(spoiled);
    expect(on.asked).toHaveLength(1);
    await on.answer('cancel');
    expect(on.performed()).toBe(0);
    on.setTime(2000);
    on.click();
    expect(on.asked).toHaveLength(2);
    await on.answer('continue');
    expect(on.performed()).toBe(1);
    on.setTime(9000);
    on.click();
    expect(on.asked).toHaveLength(2);
    expect(on.performed()).toBe(2);
  });

  it('is judged by the rules again as soon as they can be read, whatever was agreed to without them', async () => {
    const on = bench({ plan: 'late' });
    on.setPlan(spoiled);
    on.click();
    await on.answer('continue');
    expect(on.performed()).toBe(1);
    on.setPlan(plan);
    on.setTime(900_000);
    on.click();
    expect(on.asked.at(-1)?.plan).toBe(plan);
    expect(on.performed()).toBe(1);
  });
});

describe('the plan', () => {
  it('is waited for, held, and what is clear is then let go once', () => {
    const on = bench({ plan: 'late', judgement: 'clear' });
    on.click();
    expect(on.heard).toEqual([]);
    expect(on.performed()).toBe(0);
    on.setPlan(plan);
    expect(on.performed()).toBe(1);
  });

  it('is waited for, and what warns is then asked', async () => {
    const on = bench({ plan: 'late' });
    on.click();
    on.setPlan(plan);
    expect(on.asked).toHaveLength(1);
    await on.answer('cancel');
    expect(on.performed()).toBe(0);
  });

  it('that does not exist guards nothing, and frees what was held', () => {
    const on = bench({ plan: 'late' });
    on.click();
    on.setPlan(null);
    expect(on.performed()).toBe(1);
    on.setTime(5000);
    on.click();
    expect(on.performed()).toBe(2);
    expect(on.asked).toEqual([]);
  });

  it.each([{ plan: 'none' }, { guarding: false }] as const)('guards nothing with %j', (options) => {
    const on = bench(options);
    on.click();
    expect(on.performed()).toBe(1);
    expect(on.reports).toEqual([]);
  });
});

describe('a guard', () => {
  it('retires when its extension is gone', () => {
    const on = bench({ alive: false });
    on.click();
    on.click();
    expect(on.performed()).toBe(2);
    expect(on.asked).toEqual([]);
  });

  it('hears nothing any more once stopped', () => {
    const on = bench();
    on.guard.stop();
    on.click();
    expect(on.performed()).toBe(1);
  });

  it("leaves the clicks of the page's own scripts alone", () => {
    const on = bench();
    on.control.click();
    expect(on.performed()).toBe(1);
    expect(on.asked).toEqual([]);
  });
});

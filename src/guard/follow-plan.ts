/** The plan as the guard follows it: from storage at once, at every change, and anew where it can not be read. */
import type { PlanHandle } from '../plan/decisions';
import type { Door } from '../plan/door';
import { isPlan, type Plan, planKey, spoiled } from '../plan/plan';
import type { PlanStorage } from './extension';

/** Making another plan takes some tenths of a second; milliseconds. */
const longestMaking = 5_000;

/**
 * Reads the plan at once and follows its changes; known only when the judge is there to read it. A plan that a disk has
 * spoiled is taken out, which wakes the background; until it has made another, in all tabs, acts are held as before the first.
 *
 * Where none comes, the last plan that this page could read counts on: its days and rules are still true. A page that never
 * read one knows `spoiled`: whether there is an election, whether the person has paused, nobody can say. That a guard stands
 * here says that there was something to guard when this page was opened, so the act is held and the person is asked, once a
 * page (`decisions.ts`). Outside of elections and on a site that is switched off no guard is put into pages, so a broken
 * storage asks nobody there. So it is where there is no plan at all: the background takes away a plan that must not count on and
 * that it can put no other in the place of. Where nothing is guarded any more, `null` lies there.
 */
export function followPlan(local: PlanStorage, door: Door): PlanHandle & { readonly read: PlanHandle['current'] } {
  let current: PlanHandle['current'];
  let lastGood: Plan | null = null;
  let renewals = 0;
  const waiting: (() => void)[] = [];
  const isKnown = (): unknown => current === null || (current !== undefined && door.decide);
  const tell = (): void => {
    if (!isKnown()) return;
    for (const callback of waiting.splice(0)) callback();
    if (current) door.prepare?.(handle);
  };
  const set = (value: unknown): void => {
    if (isPlan(value)) current = lastGood = value;
    else if (value === null || value === undefined) {
      lastGood = null;
      current = value === null ? null : spoiled;
    } else if (value === spoiled) wait();
    else if (!renew()) giveUp();
    tell();
  };
  const giveUp = (): void => {
    current = lastGood ?? spoiled;
    tell();
  };
  // A background that was ended in the middle of it may sleep on.
  const wait = (): void => {
    current = undefined;
    setTimeout(() => current === undefined && giveUp(), longestMaking);
  };
  /** Once in the life of a page: what another plan does not mend lies elsewhere, and must not keep the background busy. */
  const renew = (): boolean => {
    if (renewals++) return false;
    wait();
    local.set({ [planKey]: spoiled }).catch(giveUp);
    return true;
  };
  door.waitingForJudge.push(tell);
  const readAgain = (): void => {
    local.get(planKey).then((stored) => set(stored[planKey]), giveUp);
  };
  const handle = {
    get current() {
      return isKnown() ? current : undefined;
    },
    get read() {
      return current;
    },
    whenKnown(callback: () => void) {
      if (isKnown()) callback();
      else waiting.push(callback);
    },
    renew,
  };
  readAgain();
  local.onChanged.addListener(({ [planKey]: change }) => change && set(change.newValue));
  // A page that comes back from the back/forward cache has missed the changes meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && readAgain());
  return handle;
}

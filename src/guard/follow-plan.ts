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
 */
export function followPlan(local: PlanStorage, door: Door): PlanHandle & { readonly read: Plan | null | undefined } {
  let current: Plan | null | undefined;
  let renewals = 0;
  const waiting: (() => void)[] = [];
  const isKnown = (): unknown => current === null || (current && door.decide);
  const tell = (): void => {
    if (!isKnown()) return;
    for (const callback of waiting.splice(0)) callback();
    if (current) door.prepare?.(handle);
  };
  const set = (value?: unknown): void => {
    current = isPlan(value) ? value : value === spoiled || (value && renew()) ? undefined : null;
    // A background that was ended in the middle of it may sleep on: then nothing is held rather than all for long.
    if (current === undefined) setTimeout(() => current === undefined && set(), longestMaking);
    tell();
  };
  /** Once in the life of a page: what another plan does not mend lies elsewhere, and must not keep the background busy. */
  const renew = (): boolean => {
    if (renewals++) return false;
    current = undefined;
    local.set({ [planKey]: spoiled }).catch(set);
    return true;
  };
  door.waitingForJudge.push(tell);
  const readAgain = (): void => {
    local.get(planKey).then(
      (stored) => set(stored[planKey]),
      () => set(),
    );
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

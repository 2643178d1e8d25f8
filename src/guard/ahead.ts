/** What the first act would wait for is done before, in tabs that somebody looks at. */
import type { PlanHandle } from '../plan/decisions';
import { rehearse } from './decide';

/** Makes the plan of the moment ready, as soon as the page is idle. One that can not be read is asked for anew. */
export function prepareAhead(plans: PlanHandle): void {
  whenLookedAt(() => {
    try {
      if (plans.current) rehearse(plans.current);
    } catch {
      plans.renew();
    }
  });
}

/** A tab that nobody looks at need not be ready for an act; once somebody does, it is as soon as it is idle. */
function whenLookedAt(work: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenLookedAt(work), { once: true });
  else requestIdleCallback(work, { timeout: 4000 });
}

/**
 * What the guard remembers for the sentinel: the kinds of its last decisions, in memory, for minutes. When the background has
 * seen the site send an act it asks here whether a decision came before. Asking backwards leaves no race: the decision is
 * always older than the request, and neither a sleeping background nor a slow message can lose it.
 */
import type { ActionKind } from '../rulebook/words';
import type { Report } from './outcome';

/** `undecided`: the person has just touched the page, and no decision fits. `untouched`: nor has the person: the site's own doing. */
export type Remembered = 'decided' | 'undecided' | 'untouched';

/** How long a site may take from the act to its request, milliseconds: slow networks and uploads included. */
export const patience = 300_000;
/** Sites may send at the press what the guard decides at the release: it is looked at once more after this, milliseconds. */
export const secondLook = 1_000;
const most = 50;

export interface Memory {
  note(report: Pick<Report, 'kind' | 'outcome'>): void;
  /** Whether a decision of one of these kinds came before, the first kinds first; it is used up. */
  recall(kinds: readonly ActionKind[]): Promise<Remembered>;
}

/** `clock` in milliseconds; `isTouched`: whether the person has touched the page within the last seconds. */
export function createMemory(clock: () => number, isTouched: () => boolean): Memory {
  let decided: (readonly [ActionKind, number])[] = [];
  function take(kinds: readonly ActionKind[]): boolean {
    decided = decided.filter(([, at]) => clock() - at < patience).slice(-most);
    return kinds.some((wanted) => {
      const place = decided.findIndex(([kind]) => kind === wanted);
      return place >= 0 && decided.splice(place, 1);
    });
  }
  return {
    note({ kind, outcome }) {
      // What is held sends nothing; a request after it was not stopped and counts as unseen.
      if (outcome !== 'held' && outcome !== 'cancelled') decided.push([kind, clock()]);
    },
    async recall(kinds) {
      if (take(kinds)) return 'decided';
      if (!isTouched()) return 'untouched';
      await new Promise((resolve) => setTimeout(resolve, secondLook));
      return take(kinds) ? 'decided' : 'undecided';
    },
  };
}

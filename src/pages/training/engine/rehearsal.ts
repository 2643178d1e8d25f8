/**
 * The guard at work on this very page: the real guard, judge and interstitial, with the plan of the rehearsed moment. What
 * they keep elsewhere (who was asked already, exceptions) is kept nowhere here.
 */
import { judgeAct } from '../../../guard/decide';
import { createDecisions } from '../../../guard/decisions';
import { createGuard } from '../../../guard/guard';
import type { Report } from '../../../guard/outcome';
import { createAsked } from '../../../interstitial/asked';
import { createAsker } from '../../../interstitial/asker';
import { createLibrary } from '../../../interstitial/library';
import type { Compiled } from '../../../plan/compile';
import type { PlanHandle } from '../../../plan/decisions';
import { openDoor } from '../../../plan/door';
import { labelKey, labelsPerChunk, textsKey } from '../../../plan/texts';
import { createPracticeSite } from '../site';

export interface Rehearsal {
  /**
   * From now on acts are judged by this plan; null outside every phase. Undefined while it is still being compiled: what
   * is pressed meanwhile is held, as on a site whose plan has not arrived, and decided by the plan that comes.
   */
  perform(compiled: Compiled | null | undefined): void;
}

let running: Rehearsal | null = null;
const listeners = new Set<(report: Report) => void>();

/** Tells `listener` of every report until the returned function is called. */
export function listen(listener: (report: Report) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The page's one rehearsal, started on first use. */
export function rehearsal(): Rehearsal {
  running ??= start();
  return running;
}

function start(): Rehearsal {
  let current: Compiled | null | undefined;
  const waiting: (() => void)[] = [];
  const door = openDoor();
  const library = createLibrary(async (key) => {
    if (!current) return undefined;
    if (key === textsKey) return current.texts;
    for (let first = 0; first < current.labels.length; first += labelsPerChunk) {
      if (labelKey(first) === key) return current.labels.slice(first, first + labelsPerChunk);
    }
    return undefined;
  });
  door.asker = createAsker({ door, library, asked: createAsked(undefined) });
  const site = createPracticeSite();
  const plans: PlanHandle = {
    get current() {
      return current === undefined ? undefined : (current?.plan ?? null);
    },
    whenKnown: (callback) => {
      if (current === undefined) waiting.push(callback);
      else callback();
    },
    // Made in this page a moment ago, and kept on no disk.
    renew: () => false,
  };
  createGuard({
    site,
    window,
    plans,
    door,
    decide: (replay) =>
      createDecisions({
        site: site.id,
        plans,
        door,
        replay,
        judgeAct: (act, plan) => judgeAct(site.id, act, plan, Date.now()),
        clock: () => performance.now(),
        onReport: (report) => {
          for (const listener of listeners) listener(report);
        },
      }),
    isGuarding: () => true,
    isAlive: () => true,
  });
  return {
    perform(compiled) {
      current = compiled;
      if (compiled === undefined) return;
      library.forget();
      void library.fetchTexts();
      for (const callback of waiting.splice(0)) callback();
    },
  };
}

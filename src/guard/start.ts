/** What the three entries share: the plan from storage, the door, the reports, and the answer to "are you there?". */
import { isGuarding, isPlan, type Plan, planKey, spoiled } from '../plan/plan';
import { type Door, openDoor } from '../plan/question';
import type { ActionKind } from '../rulebook/words';
import type { SiteMarks, Words } from '../sites/data';
import { type CreateSite, correctable } from './correctable';
import { createGuard, type PlanHandle } from './guard';
import { createMemory } from './memory';
import type { Report } from './outcome';

/** The part of the browser's extension interface that a content script needs; native, promise-based in both browsers. */
interface Extension {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown> | undefined;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown): void;
    };
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      readonly onChanged: {
        addListener(listener: (changes: Readonly<Record<string, { newValue?: unknown } | undefined>>) => unknown): void;
      };
    };
  };
}

const world = globalThis as typeof globalThis & { browser?: Extension; chrome?: Extension; jedaNetralGuard?: true };

/** Making another plan takes some tenths of a second; milliseconds. */
const longestMaking = 5_000;

/**
 * Reads the plan at once and follows its changes; known only when the judge is there to read it. A plan that a disk has
 * spoiled is taken out, which wakes the background; until it has made another, in all tabs, acts are held as before the first.
 */
function followPlan(extension: Extension, door: Door): PlanHandle & { readonly read: Plan | null | undefined } {
  const { local } = extension.storage;
  let current: Plan | null | undefined;
  let renewals = 0;
  const waiting: (() => void)[] = [];
  const isKnown = (): unknown => current === null || (current && door.judge);
  const tell = (): void => {
    if (!isKnown()) return;
    for (const callback of waiting.splice(0)) callback();
    whenLookedAt(() => {
      try {
        if (current) door.prepare?.(current);
      } catch {
        renew();
      }
    });
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
  readAgain();
  local.onChanged.addListener(({ [planKey]: change }) => change && set(change.newValue));
  // A page that comes back from the back/forward cache has missed the changes meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && readAgain());
  return {
    get current() {
      return isKnown() ? current : undefined;
    },
    get read() {
      return current;
    },
    whenKnown(callback) {
      if (isKnown()) callback();
      else waiting.push(callback);
    },
    renew,
  };
}

/** A tab that nobody looks at need not be ready for an act; once somebody does, it is as soon as it is idle. */
function whenLookedAt(work: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenLookedAt(work), { once: true });
  else requestIdleCallback(work, { timeout: 4000 });
}

/** Starts the guard of one site in this frame. A second call in the same world does nothing. */
export function startGuard<Marks extends SiteMarks, Labels extends Words>(
  createSite: CreateSite<Marks, Labels>,
  marks: Marks,
): void {
  const extension = world.browser ?? world.chrome;
  if (!extension?.runtime?.id || world.jedaNetralGuard) return;
  world.jedaNetralGuard = true;
  const door = openDoor();
  const plans = followPlan(extension, door);
  const site = correctable(createSite, marks, plans, door);
  const memory = createMemory(Date.now, () => navigator.userActivation.isActive);
  const isAlive = () => extension.runtime?.id !== undefined;
  createGuard({
    site,
    window,
    plans,
    door,
    judgeAct: (act, plan) => door.judge?.(site.id, act, plan, Date.now()) ?? { kind: 'clear' },
    isGuarding: (plan) => isGuarding(plan, site.id, Date.now()),
    clock: () => performance.now(),
    isAlive,
    onReport: (report) => {
      memory.note(report);
      send(extension, report);
    },
  });
  extension.runtime.onMessage.addListener((message, _sender, answer) => {
    const { type, kinds } = message as { type?: string; kinds: readonly ActionKind[] };
    if (type === 'backgroundToGuard.areYouThere') answer({ type: 'guardToBackground.here', site: site.id });
    if (type !== 'backgroundToGuard.wasDecided') return false;
    memory.recall(kinds).then(answer);
    return true;
  });
}

/** Tells the background what followed; nobody waits for it, and a background that is gone is no fault of the page. */
function send(extension: Extension, report: Report): void {
  const { site, kind, outcome, provision, rehearsal } = report;
  if (rehearsal || outcome === 'passed' || outcome === 'undone' || outcome === 'held') return;
  try {
    extension.runtime
      .sendMessage({ type: 'guardToBackground.outcome', site, act: kind, outcome, provision })
      ?.catch(() => undefined);
  } catch {
    // The extension was reloaded under this page.
  }
}

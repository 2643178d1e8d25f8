/** What the three entries share: the plan from storage, the door, the reports, and the answer to "are you there?". */
import { isGuarding, isPlan, type Plan, planKey } from '../plan/plan';
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
    readonly local: { get(key: string): Promise<Record<string, unknown>> };
    readonly onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
    };
  };
}

const world = globalThis as typeof globalThis & { browser?: Extension; chrome?: Extension; jedaNetralGuard?: true };

function planOf(value: unknown): Plan | null {
  return isPlan(value) ? value : null;
}

/**
 * Reads the plan at once and follows its changes. What can not be read counts as no plan: nothing is held then.
 * A plan is known only when the judge is there to read it.
 */
function followPlan(extension: Extension, door: Door): PlanHandle & { readonly read: Plan | null | undefined } {
  let current: Plan | null | undefined;
  const waiting: (() => void)[] = [];
  const isKnown = (): boolean => current === null || (current !== undefined && door.judge !== null);
  const tell = (): void => {
    if (!isKnown()) return;
    for (const callback of waiting.splice(0)) callback();
    whenLookedAt(() => {
      try {
        if (current) door.prepare?.(current);
      } catch {
        // A plan that a disk has spoiled: its acts are judged clear, and the background makes another.
      }
    });
  };
  const set = (plan: Plan | null): void => {
    current = plan;
    tell();
  };
  door.waitingForJudge.push(tell);
  const readAgain = (): void => {
    extension.storage.local.get(planKey).then(
      (stored) => set(planOf(stored[planKey])),
      () => set(null),
    );
  };
  readAgain();
  extension.storage.onChanged.addListener((changes, area) => {
    const change = changes[planKey];
    if (area === 'local' && change) set(planOf(change.newValue));
  });
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
  };
}

/** A tab that nobody looks at need not be ready for an act; once somebody does, it is as soon as it is idle. */
function whenLookedAt(work: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenLookedAt(work), { once: true });
  else whenIdle(work);
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 4000 });
  else setTimeout(work, 1000);
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

/** What the three entries share: the door, the plan, the reports, and the answer to "are you there?". */
import { isGuarding } from '../plan/plan';
import { openDoor } from '../plan/question';
import type { ActionKind } from '../rulebook/words';
import type { SiteMarks, Words } from '../sites/data';
import { type CreateSite, correctable } from './correctable';
import { followPlan, type PlanStorage } from './follow-plan';
import { createGuard } from './guard';
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
  readonly storage: { readonly local: PlanStorage };
}

const world = globalThis as typeof globalThis & { browser?: Extension; chrome?: Extension; jedaNetralGuard?: true };

/** Starts the guard of one site in this frame. A second call in the same world does nothing. */
export function startGuard<Marks extends SiteMarks, Labels extends Words>(
  createSite: CreateSite<Marks, Labels>,
  marks: Marks,
): void {
  const extension = world.browser ?? world.chrome;
  if (!extension?.runtime?.id || world.jedaNetralGuard) return;
  world.jedaNetralGuard = true;
  const door = openDoor();
  const plans = followPlan(extension.storage.local, door);
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

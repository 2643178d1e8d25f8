/** What the three entries share: the plan from storage, the door, the reports, and the answer to "are you there?". */
import { type Plan, planKey, planVersion } from '../plan/plan';
import { openDoor } from '../plan/question';
import type { Site } from '../sites/site';
import { isGuarding, judgeAct, prepare } from './decide';
import { createGuard, type PlanHandle } from './guard';
import type { Report } from './outcome';

/** The part of the browser's extension interface that a content script needs; native, promise-based in both browsers. */
interface Extension {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown> | undefined;
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, answer: (value: unknown) => void) => void): void;
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
  const plan = value as Plan | undefined;
  return plan?.version === planVersion ? plan : null;
}

/** Reads the plan at once and follows its changes. What can not be read counts as no plan: nothing is held then. */
function followPlan(extension: Extension): PlanHandle {
  let current: Plan | null | undefined;
  const waiting: (() => void)[] = [];
  const set = (plan: Plan | null): void => {
    current = plan;
    for (const callback of waiting.splice(0)) callback();
  };
  const read = (): void => {
    extension.storage.local.get(planKey).then(
      (stored) => set(planOf(stored[planKey])),
      () => set(null),
    );
  };
  read();
  extension.storage.onChanged.addListener((changes, area) => {
    const change = changes[planKey];
    if (area === 'local' && change) set(planOf(change.newValue));
  });
  // A page that comes back from the back/forward cache has missed the changes meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && read());
  return {
    get current() {
      return current;
    },
    whenKnown(callback) {
      if (current === undefined) waiting.push(callback);
      else callback();
    },
  };
}

/** Starts the guard of one site in this frame. A second call in the same world does nothing. */
export function startGuard(createSite: (document: Document) => Site): void {
  const extension = world.browser ?? world.chrome;
  if (!extension?.runtime?.id || world.jedaNetralGuard) return;
  world.jedaNetralGuard = true;
  const site = createSite(document);
  const plans = followPlan(extension);
  plans.whenKnown(() => {
    if (plans.current && isGuarding(plans.current, site.id, Date.now())) prepare(plans.current);
  });
  const isAlive = () => extension.runtime?.id !== undefined;
  createGuard({
    site,
    window,
    plans,
    door: openDoor(),
    judgeAct: (act, plan) => judgeAct(site.id, act, plan, Date.now()),
    isGuarding: (plan) => isGuarding(plan, site.id, Date.now()),
    clock: () => performance.now(),
    isAlive,
    onReport: (report) => send(extension, report),
  });
  extension.runtime.onMessage.addListener((message, _sender, answer) => {
    if ((message as { type?: string } | null)?.type === 'backgroundToGuard.areYouThere') {
      answer({ type: 'guardToBackground.here', site: site.id });
    }
  });
}

/** Tells the background what followed; nobody waits for it, and a background that is gone is no fault of the page. */
function send(extension: Extension, report: Report): void {
  const { site, kind, outcome, provision } = report;
  if (outcome === 'passed' || outcome === 'held') return;
  try {
    extension.runtime
      .sendMessage({ type: 'guardToBackground.outcome', site, act: kind, outcome, provision })
      ?.catch(() => undefined);
  } catch {
    // The extension was reloaded under this page.
  }
}

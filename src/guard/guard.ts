/**
 * The guard (penjaga): stands before the page's own listeners, recognises an act, judges it from the plan in memory, and
 * lets it pass, tells, or holds it until the person has answered.
 */
import type { Plan } from '../plan/plan';
import { type Asker, type Door, isRehearsal, type Judgement, type Question, wordless } from '../plan/question';
import { targetOf } from '../sites/dom';
import type { Act, Site } from '../sites/site';
import { createConsents } from './consent';
import { belongsTo, clicksByKey, type Gesture, guardedTypes, isPassive, swallow } from './gesture';
import type { GuardOutcome, Report } from './outcome';

/** The plan as far as it can be judged by: `undefined` while it, or the judge, is still being read; null when there is none. */
export interface PlanHandle {
  readonly current: Plan | null | undefined;
  /** Calls back once, when `current` is no longer `undefined`; at once when it is not. */
  whenKnown(callback: () => void): void;
  /** The plan can not be read: asks for another; `current` is `undefined` until it is here. False when that was tried already. */
  renew(): boolean;
}

export interface GuardParts {
  readonly site: Site;
  readonly window: Window;
  readonly plans: PlanHandle;
  readonly door: Door;
  /** Pure: from act and plan to judgement. What it throws under a new plan too counts as clear: the guard never breaks a site. */
  judgeAct(act: Act, plan: Plan): Judgement;
  /** False when this plan guards nothing here and now; then events are not even looked at. */
  isGuarding(plan: Plan): boolean;
  /** Milliseconds, never going back. */
  clock(): number;
  /** False once the extension was reloaded under us: the guard then retires. */
  isAlive(): boolean;
  onReport(report: Report): void;
  /** Events of the page's own scripts are not the person's act. Replaced only by tests. */
  isUser?(event: Event): boolean;
}

export interface Guard {
  stop(): void;
}

/** `undefined`: the plan is not here yet. `covered`: allowed by an earlier answer. */
type Judged = Judgement | 'covered' | undefined;

/** A touch longer than this is a long press, which no click follows. Milliseconds. */
const longPress = 450;
/** How long after its completing event a gesture may still send events. Milliseconds. */
const tail = 150;

/** Starts guarding a window. Call before the page's first script. */
export function createGuard(parts: GuardParts): Guard {
  const { site, window, plans, door } = parts;
  const isUser = parts.isUser ?? ((event: Event) => event.isTrusted);
  const consents = createConsents(parts.clock);
  const asking = new Set<string>();
  let gesture: Gesture<Judged> | null = null;
  let heldKey: string | null = null;
  let replayed: Element | null = null;

  function judge(act: Act): Judged {
    const plan = plans.current;
    if (plan === undefined) return undefined;
    if (plan === null) return { kind: 'clear' };
    const cover = consents.coverOf(act.key);
    if (cover) return 'covered';
    try {
      return parts.judgeAct(act, plan);
    } catch {
      return plans.renew() ? undefined : { kind: 'clear' };
    }
  }

  const holds = (judged: Judged): boolean =>
    judged === undefined || (typeof judged === 'object' && judged.kind === 'warn');

  function report(act: Act, outcome: GuardOutcome, question?: Question): void {
    parts.onReport({
      site: site.id,
      kind: act.kind,
      outcome,
      provision: question?.verdict.provisions[0] ?? null,
      phase: question?.verdict.phase ?? null,
      rehearsal: question !== undefined && isRehearsal(question),
    });
  }

  function withAsker(use: (asker: Asker) => void): void {
    if (door.asker) use(door.asker);
    else door.waiting.push(use);
  }

  // ---- letting go ----

  function replay(control: Element): boolean {
    if (!control.isConnected || typeof (control as HTMLElement).click !== 'function') return false;
    replayed = control;
    try {
      (control as HTMLElement).click();
    } finally {
      replayed = null;
    }
    return true;
  }

  /** Performs the act once, or allows it once where only the person can do it. */
  function letGo(act: Act, question?: Question): void {
    if (act.lettingGo === 'click' && replay(act.control)) {
      if (wordless.has(act.kind)) consents.rest(act.key);
      return;
    }
    consents.allowOnce(act.key);
    if (question) withAsker((asker) => asker.askToRepeat({ ...question, lettingGo: 'again' }));
  }

  function ask(act: Act, question: Question): void {
    if (asking.has(act.key)) return;
    asking.add(act.key);
    report(act, 'held', question);
    withAsker((asker) => {
      asker
        .ask(question)
        .catch(() => 'cancel' as const)
        .then((answer) => {
          asking.delete(act.key);
          report(act, answer === 'continue' ? 'continued' : 'cancelled', question);
          if (answer === 'continue') letGo(act, question);
        });
    });
  }

  /** Held before the plan was here: judged when it arrives, and let go where it is clear. */
  function decideLater(act: Act): void {
    if (asking.has(act.key)) return;
    asking.add(act.key);
    plans.whenKnown(() => {
      asking.delete(act.key);
      const judged = judge(act);
      if (typeof judged === 'object' && judged.kind === 'warn') return ask(act, judged.question);
      finish(act, judged);
      letGo(act);
    });
  }

  function finish(act: Act, judged: Judged): void {
    if (typeof judged === 'object' && judged.kind === 'notice') {
      const { question } = judged;
      withAsker((asker) => asker.tell(question));
      report(act, 'noticed', question);
      return;
    }
    if (judged === 'covered') consents.use(act.key);
    report(act, 'passed');
  }

  function complete(done: Gesture<Judged>, event: Event, act: Act | null = done.act): void {
    if (done.completedAt !== null) return;
    done.completedAt = event.timeStamp;
    if (!act) return;
    const judged = done.judged ?? (done.held ? judge(act) : undefined);
    if (judged === undefined) decideLater(act);
    else if (typeof judged === 'object' && judged.kind === 'warn') ask(act, judged.question);
    else {
      finish(act, judged);
      if (done.held) letGo(act);
    }
  }

  // ---- events ----

  function begin(event: Event, by: 'pointer' | 'key'): Gesture<Judged> {
    const act = site.recognise(event);
    const judged: Judged = act ? judge(act) : { kind: 'clear' };
    const held = act !== null && holds(judged) && stillAlive();
    gesture = { act, target: targetOf(event), by, startedAt: event.timeStamp, held, judged, completedAt: null };
    if (held) {
      swallow(event);
      if (typeof judged === 'object' && judged.kind === 'warn') door.asker?.expect(judged.question);
    }
    return gesture;
  }

  function stillAlive(): boolean {
    if (parts.isAlive()) return true;
    stop();
    return false;
  }

  function onKeydown(event: KeyboardEvent): void {
    const begun = begin(event, 'key');
    if (!begun.act) return;
    if (begun.held) {
      heldKey = event.code;
      // Space acts on release; a dialog that opened before would get that release.
      if (event.key !== ' ') complete(begun, event);
    } else if (!clicksByKey(begun.act.control) || targetOf(event) !== begun.act.control) complete(begun, event);
  }

  /** The rest of a held key: repeats must reach neither the page nor the button that our dialog has focused. */
  function isRestOfHeldKey(event: Event): boolean {
    if (heldKey === null || (event as KeyboardEvent).code !== heldKey || !event.type.startsWith('key')) return false;
    if (event.type === 'keydown' && !(event as KeyboardEvent).repeat) return false;
    swallow(event);
    if (event.type === 'keyup') {
      heldKey = null;
      if (gesture?.by === 'key' && gesture.held) complete(gesture, event);
    }
    return true;
  }

  function onClick(event: Event): void {
    if (gesture && belongsTo(event, gesture) && isFresh(gesture, event)) {
      if (gesture.held) swallow(event);
      complete(gesture, event);
      return;
    }
    complete(begin(event, 'pointer'), event);
  }

  /** Not completed, or only just: what still comes then is its tail. A later click without a press is a new act. */
  const isFresh = (begun: Gesture<Judged>, event: Event): boolean =>
    begun.completedAt === null || event.timeStamp - begun.completedAt < tail;

  function onRest(event: Event): void {
    if (!gesture?.held) return;
    if (event.type === 'pointercancel') {
      // The browser took the touch for scrolling: no click will come, nothing was meant.
      gesture.completedAt = event.timeStamp;
      swallow(event);
      return;
    }
    if (!belongsTo(event, gesture)) return;
    swallow(event);
    const long = event.type === 'touchend' && event.timeStamp - gesture.startedAt > longPress;
    if (!long || !gesture.act) return;
    // Without this the browser makes a mouse press of the release, and takes the focus out of the dialog with it.
    event.preventDefault();
    complete(gesture, event, { ...gesture.act, lettingGo: 'again' });
  }

  function handle(event: Event): void {
    if (isRestOfHeldKey(event) || door.shield?.(event)) return;
    const plan = plans.current;
    if (plan === null || (plan && !parts.isGuarding(plan))) return;
    if (!isUser(event) || (replayed !== null && event.composedPath().includes(replayed))) return;
    switch (event.type) {
      case 'pointerdown':
        begin(event, 'pointer');
        break;
      case 'mousedown':
      case 'touchstart':
        if (gesture?.by !== 'pointer' || !belongsTo(event, gesture)) begin(event, 'pointer');
        else if (gesture.held) swallow(event);
        break;
      case 'click':
        onClick(event);
        break;
      case 'dblclick':
        if (gesture?.held && belongsTo(event, gesture)) swallow(event);
        else if (!gesture?.act || !isFresh(gesture, event)) complete(begin(event, 'pointer'), event);
        break;
      case 'keydown':
        onKeydown(event as KeyboardEvent);
        break;
      case 'beforeinput':
        // What a key that has not named itself is about to do. Typed letters end here.
        if ((event as InputEvent).data === null) complete(begin(event, 'key'), event);
        break;
      default:
        onRest(event);
    }
  }

  site.watchUndo?.(() =>
    parts.onReport({ site: site.id, kind: 'like', outcome: 'undone', provision: null, phase: null, rehearsal: false }),
  );
  const hover = site.hover?.bind(site);
  for (const type of guardedTypes) window.addEventListener(type, handle, { capture: true, passive: isPassive(type) });
  if (hover) window.addEventListener('pointerover', hover, { capture: true, passive: true });

  function stop(): void {
    for (const type of guardedTypes) window.removeEventListener(type, handle, true);
    if (hover) window.removeEventListener('pointerover', hover, true);
  }

  return { stop };
}

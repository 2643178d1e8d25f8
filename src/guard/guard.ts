/**
 * The guard (penjaga): stands before the page's own listeners, recognises an act, judges it from the plan in memory, and
 * lets it pass, tells, or holds it until the person has answered.
 */
import type { Decisions, Judged, PlanHandle, Replay } from '../plan/decisions';
import type { Door } from '../plan/door';
import type { Plan } from '../plan/plan';
import { targetOf } from '../sites/dom';
import type { Act, Site } from '../sites/site';
import { belongsTo, clicksByKey, type Gesture, guardedTypes, isEnding, isPassive, swallow } from './gesture';

export interface GuardParts {
  readonly site: Site;
  readonly window: Window;
  readonly plans: PlanHandle;
  readonly door: Door;
  /** Makes what decides; null until the judge is there. Called until it is. */
  decide(replay: Replay): Decisions | null;
  /** False when this plan guards nothing here and now; then events are not even looked at. */
  isGuarding(plan: Plan): boolean;
  /** False once the extension was reloaded under us: the guard then retires. */
  isAlive(): boolean;
  /** Events of the page's own scripts are not the person's act. Replaced only by tests. */
  isUser?(event: Event): boolean;
}

export interface Guard {
  stop(): void;
}

/** A touch longer than this is a long press, which no click follows. Milliseconds. */
const longPress = 450;
/** How long after its completing event a gesture may still send events. Milliseconds. */
const tail = 150;

/** Starts guarding a window. Call before the page's first script. */
export function createGuard(parts: GuardParts): Guard {
  const { site, window, plans, door } = parts;
  const isUser = parts.isUser ?? ((event: Event) => event.isTrusted);
  const waiting = new Set<string>();
  let made: Decisions | null = null;
  let gesture: Gesture<Judged> | null = null;
  let heldKey: string | null = null;
  let replayed: Element | null = null;

  function replay(control: Element): boolean {
    if (!control.isConnected || !(control as HTMLElement).click) return false;
    replayed = control;
    try {
      (control as HTMLElement).click();
    } finally {
      replayed = null;
    }
    return true;
  }

  function decisions(): Decisions | null {
    made ??= parts.decide(replay);
    return made;
  }

  const judge = (act: Act): Judged => (plans.current === null ? { kind: 'clear' } : decisions()?.judge(act));

  function follow(act: Act, judged: Judged, held: boolean): void {
    if (judged) {
      // Without a plan there may never be a judge; what was held while there might have been one is let go.
      if (decisions()) made?.follow(act, judged, held);
      else if (held && act.lettingGo === 'click') replay(act.control);
    } else if (!waiting.has(act.key)) {
      // Held before the plan was here: judged when it arrives.
      waiting.add(act.key);
      plans.whenKnown(() => {
        waiting.delete(act.key);
        follow(act, judge(act), true);
      });
    }
  }

  function complete(done: Gesture<Judged>, event: Event, act: Act | null = done.act): void {
    if (done.completedAt !== null) return;
    done.completedAt = event.timeStamp;
    if (act && (done.isHeld || done.judged)) follow(act, done.judged ?? judge(act), done.isHeld);
  }

  // ---- events ----

  const undone = (): void => plans.whenKnown(() => decisions()?.undone());

  function begin(event: Event, by: 'pointer' | 'key'): Gesture<Judged> {
    const act = site.recognise(event, undone);
    const judged: Judged = act ? judge(act) : { kind: 'clear' };
    const isHeld = act !== null && (!judged || judged.kind === 'warn') && stillAlive();
    gesture = { act, target: targetOf(event), by, startedAt: event.timeStamp, isHeld, judged, completedAt: null };
    if (isHeld) {
      swallow(event);
      if (judged?.kind === 'warn') door.asker?.expect(judged.question);
    }
    return gesture;
  }

  function stillAlive(): boolean {
    const isAlive = parts.isAlive();
    if (!isAlive) stop();
    return isAlive;
  }

  function onKeydown(event: KeyboardEvent): void {
    const begun = begin(event, 'key');
    if (!begun.act) return;
    if (begun.isHeld) {
      heldKey = event.code;
      // Space acts on release; a dialog that opened before would get that release.
      if (event.key !== ' ') complete(begun, event);
    } else if (!clicksByKey(begun.act.control) || targetOf(event) !== begun.act.control) complete(begun, event);
  }

  /** The rest of a held key: repeats must reach neither the page nor the button that our dialog has focused. */
  function isRestOfHeldKey(event: Event): boolean {
    // Events of a pointer have no code, which is not null either.
    if ((event as KeyboardEvent).code !== heldKey) return false;
    if (event.type === 'keydown' && !(event as KeyboardEvent).repeat) return false;
    swallow(event);
    if (event.type === 'keyup') {
      heldKey = null;
      if (gesture?.by === 'key' && gesture.isHeld) complete(gesture, event);
    }
    return true;
  }

  function onClick(event: Event): void {
    if (gesture && belongsTo(event, gesture) && isFresh(gesture, event)) {
      if (gesture.isHeld) swallow(event);
      complete(gesture, event);
      return;
    }
    complete(begin(event, 'pointer'), event);
  }

  /** Not completed, or only just: what still comes then is its tail. A later click without a press is a new act. */
  const isFresh = (begun: Gesture<Judged>, event: Event): boolean =>
    begun.completedAt === null || event.timeStamp - begun.completedAt < tail;

  function onRest(event: Event): void {
    if (!gesture?.isHeld) return;
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
    // Most of what comes ends a gesture that nobody holds.
    if (!gesture?.isHeld && isEnding(event.type)) return;
    const plan = plans.current;
    if (plan === null || (plan && !parts.isGuarding(plan))) return;
    if (!isUser(event) || (replayed && event.composedPath().includes(replayed))) return;
    switch (event.type) {
      case 'pointerdown':
        begin(event, 'pointer');
        break;
      case 'mousedown':
      case 'touchstart':
        if (gesture?.by !== 'pointer' || !belongsTo(event, gesture)) begin(event, 'pointer');
        else if (gesture.isHeld) swallow(event);
        break;
      case 'click':
        onClick(event);
        break;
      case 'dblclick':
        if (gesture?.isHeld && belongsTo(event, gesture)) swallow(event);
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

  for (const type of guardedTypes) window.addEventListener(type, handle, { capture: true, passive: isPassive(type) });

  function stop(): void {
    for (const type of guardedTypes) window.removeEventListener(type, handle, true);
  }

  return { stop };
}

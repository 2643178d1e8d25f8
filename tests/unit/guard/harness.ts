/** A small page with its own listeners, a scripted site and a scripted interstitial, for the guard's tests. */
import { JSDOM } from 'jsdom';
import { createDecisions } from '../../../src/guard/decisions';
import { createGuard, type Guard } from '../../../src/guard/guard';
import type { Report } from '../../../src/guard/outcome';
import type { PlanHandle } from '../../../src/plan/decisions';
import type { Door } from '../../../src/plan/door';
import type { Plan, spoiled } from '../../../src/plan/plan';
import type { Answer, Judgement, Question, Unread } from '../../../src/plan/question';
import type { ActionKind, ProvisionId } from '../../../src/rulebook/words';
import type { Act, LettingGo } from '../../../src/sites/site';

export interface Bench {
  readonly document: Document;
  readonly control: HTMLElement;
  /** Types of every event that the page's own listeners got, on any element. */
  readonly heard: string[];
  /** Clicks that reached the page's own handler on the control: acts performed. */
  performed(): number;
  readonly asked: (Question | Unread)[];
  /** Questions that a press announced. */
  readonly expected: (Question | Unread)[];
  readonly told: Question[];
  readonly repeats: (Question | Unread)[];
  readonly reports: Report[];
  answer(answer: Answer): Promise<void>;
  /** Sends an event as the person would. */
  send(
    type: string,
    init?: EventInit & {
      detail?: number;
      key?: string;
      code?: string;
      repeat?: boolean;
      pointerType?: string;
      at?: number;
    },
    on?: Element,
  ): Event;
  /** pointerdown … click, as a mouse makes them. */
  click(on?: Element): void;
  key(key: string, on?: Element): void;
  setPlan(plan: Plan | typeof spoiled | null): void;
  setTime(time: number): void;
  openDoor(): void;
  readonly guard: Guard;
}

export interface Options {
  readonly kind?: ActionKind;
  readonly judgement?: 'warn' | 'notice' | 'clear';
  readonly lettingGo?: LettingGo;
  readonly tag?: 'button' | 'div';
  readonly plan?: 'known' | 'late' | 'none';
  readonly door?: 'open' | 'closed';
  readonly alive?: boolean;
  readonly guarding?: boolean;
  /** Whether judging fails: under every plan, or until another plan has come. */
  readonly throws?: 'always' | 'once';
}

const plan = { clock: { kind: 'real' } } as Plan;

export function bench(options: Options = {}): Bench {
  const { kind = 'like', judgement = 'warn', lettingGo = 'click', tag = 'button' } = options;
  const dom = new JSDOM(`<main><${tag} id="act" role="button" tabindex="0"><i></i></${tag}><p id="else">x</p></main>`);
  const { document } = dom.window;
  const window = dom.window as unknown as Window & typeof globalThis;
  const control = document.getElementById('act') as HTMLElement;
  const heard: string[] = [];
  const asked: (Question | Unread)[] = [];
  const expected: (Question | Unread)[] = [];
  const told: Question[] = [];
  const repeats: (Question | Unread)[] = [];
  const reports: Report[] = [];
  let answerTo: ((answer: Answer) => void) | null = null;
  let time = 1000;
  let current: PlanHandle['current'] = options.plan === 'late' ? undefined : options.plan === 'none' ? null : plan;
  let renewals = 0;
  const waiting: (() => void)[] = [];
  const fromPage = new WeakSet<Event>();

  const asker = {
    expect: (question: Question | Unread) => void expected.push(question),
    ask: (question: Question | Unread) => {
      asked.push(question);
      return new Promise<Answer>((resolve) => {
        answerTo = resolve;
      });
    },
    tell: (question: Question) => void told.push(question),
    askToRepeat: (question: Question | Unread) => void repeats.push(question),
  };
  const door: Door = {
    asker: options.door === 'closed' ? null : asker,
    waiting: [],
    decide: null,
    waitingForJudge: [],
  };
  const actOf = (control: Element): Act => ({ kind, control, lettingGo, key: `${kind}:post`, read: () => ({}) });
  const question = (act: Act): Question => ({
    action: { site: 'x', kind: act.kind },
    assessment: { relation: 'campaigns', stance: 'for', ownAccount: false, draft: 'none', mentions: [], signals: [] },
    verdict: {
      kind: 'warn',
      phase: 'campaign',
      election: null,
      until: null,
      contestants: [],
      provisions: ['SKB' as ProvisionId],
      notes: [],
    },
    plan,
    at: 0,
    lettingGo: act.lettingGo,
    control: act.control,
  });

  const plans: PlanHandle = {
    get current() {
      return current;
    },
    whenKnown: (callback) => (current === undefined ? void waiting.push(callback) : callback()),
    renew() {
      renewals += 1;
      if (renewals > 1) return false;
      current = undefined;
      return true;
    },
  };

  const guard = createGuard({
    site: {
      id: 'x',
      recognise(event) {
        const target = event.target as Element;
        if (!control.contains(target)) return null;
        if (event.type === 'keydown' && !['Enter', ' '].includes((event as KeyboardEvent).key)) return null;
        return actOf(control);
      },
    },
    window,
    plans,
    door,
    decide: (replay) =>
      createDecisions({
        site: 'x',
        plans,
        door,
        replay,
        judgeAct(act): Judgement {
          if (options.throws === 'always' || (options.throws === 'once' && renewals === 0)) throw new Error('broken');
          return judgement === 'clear' ? { kind: 'clear' } : { kind: judgement, question: question(act) };
        },
        clock: () => time,
        onReport: (report) => void reports.push(report),
      }),
    isGuarding: () => options.guarding ?? true,
    isAlive: () => options.alive ?? true,
    isUser: (event) => !fromPage.has(event) && !replaying,
  });

  // The page comes after the guard, as with document_start. Its window listener is the hardest to come before.
  let performed = 0;
  let replaying = false;
  for (const type of [
    'pointerdown',
    'mousedown',
    'touchstart',
    'pointerup',
    'mouseup',
    'touchend',
    'click',
    'dblclick',
    'keydown',
    'keyup',
  ]) {
    window.addEventListener(type, (event) => void heard.push(event.type), true);
  }
  control.addEventListener('click', () => {
    performed += 1;
  });
  const click = control.click.bind(control);
  control.click = () => {
    replaying = true;
    click();
    replaying = false;
  };

  const send: Bench['send'] = (type, init = {}, on = control) => {
    const { at, pointerType, ...rest } = init;
    const common = { bubbles: true, cancelable: true, composed: true, ...rest };
    const event = type.startsWith('key') ? new window.KeyboardEvent(type, common) : new window.MouseEvent(type, common);
    Object.defineProperty(event, 'timeStamp', { value: at ?? time });
    if (pointerType) Object.defineProperty(event, 'pointerType', { value: pointerType });
    on.dispatchEvent(event);
    return event;
  };

  return {
    document,
    control,
    heard,
    performed: () => performed,
    asked,
    expected,
    told,
    repeats,
    reports,
    async answer(answer) {
      answerTo?.(answer);
      await new Promise((done) => setImmediate(done));
    },
    send,
    click(on = control) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) send(type, { detail: 1 }, on);
    },
    key(key, on = control) {
      const code = key === ' ' ? 'Space' : key;
      const down = send('keydown', { key, code }, on);
      // What a browser does by itself with a native button.
      if (on.tagName === 'BUTTON' && key === 'Enter' && !down.defaultPrevented) send('click', { detail: 0 }, on);
      const up = send('keyup', { key, code }, on);
      if (on.tagName === 'BUTTON' && key === ' ' && !down.defaultPrevented && !up.defaultPrevented)
        send('click', { detail: 0 }, on);
    },
    setPlan(value) {
      current = value;
      for (const callback of waiting.splice(0)) callback();
    },
    setTime(value) {
      time = value;
    },
    openDoor() {
      door.asker = asker;
      for (const use of door.waiting.splice(0)) use(asker);
    },
    guard,
  };
}

export { plan };

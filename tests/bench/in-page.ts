/**
 * The part of the cost bench that runs in the page: guard, adapter and judge as they are built, in the page's own world, with
 * events that the bench itself sends. Bundled by `pages.ts`; never part of the extension.
 */
import { judgeAct, rehearse } from '../../src/guard/decide';
import { createDecisions } from '../../src/guard/decisions';
import { guardedTypes, isPassive } from '../../src/guard/gesture';
import { createGuard } from '../../src/guard/guard';
import { openDoor } from '../../src/plan/door';
import type { Plan } from '../../src/plan/plan';
import type { SiteId } from '../../src/rulebook/words';
import { createComplete } from '../../src/sites/complete';

/** Acts in one page, microseconds. */
export interface Acts {
  /** The press on a like of an ordinary post up to the decision. One value per press. */
  readonly decision: readonly number[];
  /** After each press a bare loop that always does the same: where this one is slow, the machine was. */
  readonly loop: readonly number[];
}

/** What was counted and timed in one page; times in microseconds. */
export interface PageCost {
  /** Added by the guard to one click that is no act: five events. One value per batch. */
  readonly idleClick: readonly number[];
  /** The same for as many listeners that do nothing: what the browser takes for calling them. */
  readonly floor: readonly number[];
  /** The two from the quickest batches: what a machine that others keep busy adds is not in them. */
  readonly least: { readonly idleClick: number; readonly floor: number };
  /** Posts with a like that is no undo. */
  readonly posts: number;
  /** Observers that were made, listeners for scrolling, calls that make the browser lay out. All must be 0. */
  readonly observers: number;
  readonly scrollListeners: number;
  readonly layouts: number;
  /** Guard handlers that ran while the page was scrolled to and fro. */
  readonly whileScrolling: number;
}

const batches = 81;
const clicksPerBatch = 60;
const presses = 200;
/** Steps of the loop beside the presses: some tenths of a millisecond. */
const steps = 200_000;

/** Counts uses of what makes a browser lay out, of observers and of listeners, from now on. */
function countOnWindow() {
  const counts = { observers: 0, scrollListeners: 0, layouts: 0, handled: 0 };
  // Only what happens inside our own handlers is ours.
  let inside = false;
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'] as const) {
    const Original = window[name] as unknown as new (...parts: unknown[]) => object;
    Object.assign(window, {
      [name]: class extends Original {
        constructor(...parts: unknown[]) {
          super(...parts);
          if (inside) counts.observers += 1;
        }
      },
    });
  }
  const measured: readonly (readonly [object, readonly string[]])[] = [
    [HTMLElement.prototype, ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft', 'offsetParent', 'innerText']],
    [
      Element.prototype,
      [
        'clientWidth',
        'clientHeight',
        'scrollTop',
        'scrollHeight',
        'getBoundingClientRect',
        'getClientRects',
        'checkVisibility',
        'scrollIntoView',
      ],
    ],
    [Document.prototype, ['elementFromPoint', 'elementsFromPoint']],
    [window, ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY']],
  ];
  for (const [holder, names] of measured) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(holder, name);
      if (!own) continue;
      const { get, value } = own;
      const counted = (use: (...parts: unknown[]) => unknown) =>
        function counting(this: unknown, ...parts: unknown[]): unknown {
          if (inside) counts.layouts += 1;
          return use.apply(this, parts);
        };
      Object.defineProperty(holder, name, {
        configurable: true,
        ...(get ? { get: counted(get) } : { value: counted(value as (...parts: unknown[]) => unknown) }),
      });
    }
  }
  const add = window.addEventListener.bind(window);
  window.addEventListener = ((type: string, listener: (event: Event) => void, options?: AddEventListenerOptions) => {
    if (/scroll|wheel|touchmove|pointermove|mousemove/.test(type)) counts.scrollListeners += 1;
    add(
      type,
      (event) => {
        counts.handled += 1;
        inside = true;
        listener(event);
        inside = false;
      },
      options,
    );
  }) as typeof window.addEventListener;
  return counts;
}

function startGuard(site: SiteId, plan: Plan, onDecided: () => void) {
  const plans = { current: plan, whenKnown: (callback: () => void) => callback(), renew: () => false };
  const door = {
    ...openDoor(),
    asker: {
      expect: () => undefined,
      ask: () => Promise.resolve('cancel' as const),
      tell: () => undefined,
      askToRepeat: () => undefined,
    },
  };
  return createGuard({
    site: createComplete(site, document),
    window,
    plans,
    door,
    decide: (replay) =>
      createDecisions({
        site,
        plans,
        door,
        replay,
        judgeAct: (act, current) => {
          const judged = judgeAct(site, act, current, Date.now());
          onDecided();
          return judged;
        },
        clock: () => performance.now(),
        onReport: () => undefined,
      }),
    isGuarding: () => true,
    isAlive: () => true,
    isUser: () => true,
  });
}

const common = { bubbles: true, cancelable: true, composed: true };

let clicks = 0;

/** Each click in another place than the one before: two in one place would be a double click. */
function click(target: Element): void {
  clicks += 1;
  const at = { ...common, clientX: (clicks % 2) * 500, detail: 1 };
  target.dispatchEvent(new PointerEvent('pointerdown', at));
  target.dispatchEvent(new MouseEvent('mousedown', at));
  target.dispatchEvent(new PointerEvent('pointerup', at));
  target.dispatchEvent(new MouseEvent('mouseup', at));
  target.dispatchEvent(new MouseEvent('click', at));
}

/** Deep, and no control of ours: where most clicks of a person go. */
function placeOfNoAct(): Element {
  const texts = [...document.querySelectorAll('[dir=auto],[data-testid=tweetText],p,span')];
  return (
    texts.find((text) => !text.closest('a,button,[role=button],[role=link],form,[aria-hidden=true]')) ?? document.body
  );
}

/** Likes of ordinary posts. A saved page may show only what its saver had liked: for the bench the like is taken back. */
function likesOf(site: SiteId): readonly HTMLElement[] {
  const adapter = createComplete(site, document);
  for (const liked of document.querySelectorAll<HTMLElement>('[data-testid=unlike]')) liked.dataset.testid = 'like';
  return [...document.querySelectorAll<HTMLElement>('button,[role=button]')].filter((element) => {
    const found = element.closest('[aria-hidden=true]') ? null : adapter.dialect.identify(element, null);
    return found?.role === 'like' && found.about !== null;
  });
}

const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'pointercancel'];

/** The bench swallows every event at the document, so that the page does nothing with it. Returns how to end that. */
function swallowAll(): () => void {
  const swallow = (event: Event) => event.stopImmediatePropagation();
  for (const type of types) document.addEventListener(type, swallow, true);
  return () => {
    for (const type of types) document.removeEventListener(type, swallow, true);
  };
}

/** Measures the acts, in a page that has seen none. */
export function actsOf(site: SiteId, plan: Plan): Acts {
  const controls = likesOf(site);
  const end = swallowAll();
  rehearse(plan);
  const decision: number[] = [];
  const loop: number[] = [];
  let decidedAt = 0;
  let state = 0;
  const timing = startGuard(site, plan, () => {
    decidedAt = performance.now();
  });
  for (let press = 0; press < presses && controls.length > 0; press += 1) {
    const control = controls[press % controls.length] as Element;
    const event = new PointerEvent('pointerdown', common);
    const began = performance.now();
    decidedAt = Number.NaN;
    control.dispatchEvent(event);
    // The first press in each post warms up.
    if (press >= controls.length && !Number.isNaN(decidedAt)) decision.push((decidedAt - began) * 1000);
    const looped = performance.now();
    for (let step = 0; step < steps; step += 1) state = Math.imul(state ^ step, 31);
    loop.push((performance.now() - looped) * 1000);
  }
  timing.stop();
  end();
  // Read, so that the loop is not left out as useless.
  return { decision: state === 0.5 ? [] : decision, loop };
}

/** Measures all else; `plan`: one of a campaign. Nothing reaches the page's own handlers: it has none here, or they are replicas'. */
export async function costOf(site: SiteId, plan: Plan): Promise<PageCost> {
  const controls = likesOf(site);
  const nowhere = placeOfNoAct();
  const timeClicks = () => {
    const began = performance.now();
    for (let i = 0; i < clicksPerBatch; i += 1) click(nowhere);
    return performance.now() - began;
  };
  const end = swallowAll();
  rehearse(plan);
  const idleClick: number[] = [];
  const floor: number[] = [];
  const quickest = { without: Infinity, withGuard: Infinity, withNothing: Infinity };
  const nothing = () => undefined;
  for (let batch = 0; batch < batches; batch += 1) {
    const without = timeClicks();
    const guard = startGuard(site, plan, () => undefined);
    const withGuard = timeClicks();
    guard.stop();
    for (const type of guardedTypes)
      window.addEventListener(type, nothing, { capture: true, passive: isPassive(type) });
    const withNothing = timeClicks();
    for (const type of guardedTypes) window.removeEventListener(type, nothing, true);
    if (batch <= batches / 2) continue;
    quickest.without = Math.min(quickest.without, without);
    quickest.withGuard = Math.min(quickest.withGuard, withGuard);
    quickest.withNothing = Math.min(quickest.withNothing, withNothing);
    idleClick.push(((withGuard - without) / clicksPerBatch) * 1000);
    floor.push(((withNothing - without) / clicksPerBatch) * 1000);
  }
  const counts = countOnWindow();
  const counted = startGuard(site, plan, () => undefined);
  for (const control of controls) click(control);
  click(nowhere);
  counts.handled = 0;
  const height = 1000 * 600;
  for (let y = 0; y < height; y += 6000) {
    window.scrollTo(0, y % 20_000);
    window.dispatchEvent(new WheelEvent('wheel', { deltaY: 600, bubbles: true }));
    await new Promise((done) => requestAnimationFrame(done));
  }
  counted.stop();
  end();
  const { observers, scrollListeners, layouts, handled } = counts;
  return {
    idleClick,
    floor,
    least: {
      idleClick: ((quickest.withGuard - quickest.without) / clicksPerBatch) * 1000,
      floor: ((quickest.withNothing - quickest.without) / clicksPerBatch) * 1000,
    },
    posts: controls.length,
    observers,
    scrollListeners,
    layouts,
    whileScrolling: handled,
  };
}

/** One decision more with the opened index in memory: what a tab holds then is measured from outside. */
export function hold(plan: Plan): void {
  rehearse(plan);
}

Object.assign(window, { jedaNetralCost: costOf, jedaNetralActs: actsOf, jedaNetralHold: hold });

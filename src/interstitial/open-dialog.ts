/**
 * Opens one dialog and waits for the answer. Everything that is not a plain, seen, trusted press on *Tetap lanjutkan* after
 * its seconds is `cancel` (or `covered`: the page interfered until we gave up).
 */
import type { Door } from '../plan/door';
import { dismissCard } from './cards';
import { isPlainlySeen } from './cover';
import type { DialogParts } from './dialog';
import type { DrawnDialog } from './drawn';
import { rememberFocus } from './focus';
import { raiseShield, settling } from './shield';
import { type Sight, watchTopLayer } from './top-layer';

export type Outcome = 'cancel' | 'continue' | 'covered';

export interface DialogRequest {
  readonly door: Door;
  readonly control: Element | null;
  readonly drawn: DrawnDialog;
}

/**
 * For so long before a press nothing may have covered the dialog, and its window had the focus. A page learns from
 * the pointer's way that a press is near, and could take its cover away just then, a window of its own above ours as well.
 * Milliseconds; looked at every `tick`.
 */
const unhidden = 600;
/** Where the browser has drawn nothing for so long, what is seen need not be what is there. Slow computers need some time. */
const undrawn = 1000;
const tick = 200;
/** Of each tick this much may go into looking for what covers us, milliseconds. */
const slice = 30;
/** So many ticks the page may have the focus, in a frame that it lets take it: the keys are its own then. */
const mostThefts = 10;
/** So often a dialog that something covers is raised again before the act is cancelled. */
const mostRaises = 3;

/** Where the buttons were last, so that a smaller dialog has them in the same place: pixels above the window's end. */
let lastBottom: { readonly inset: number; readonly height: number } | null = null;

/** Throws only where no dialog can be shown at all; then the act stays held. */
export function openDialog(request: DialogRequest): Promise<Outcome> {
  const { drawn } = request;
  const { stage, parts } = drawn;
  const { t, small, seconds } = drawn.options;
  dismissCard();
  const restoreFocus = rememberFocus(request.control);
  stage.place();
  const openedAt = performance.now();

  return new Promise((resolve) => {
    let settled = false;
    let raises = 0;
    let thefts = 0;
    let lastHidden = Number.NEGATIVE_INFINITY;
    let lastDrawn = openedAt;
    let hadFocus = false;
    const { dialog } = parts;
    parts.presses.set(parts.cancel, () => settle('cancel'));
    parts.presses.set(parts.proceed, proceed);

    const lowerShield = raiseShield(request.door, stage.host, (event) => route(event));
    const removal = new MutationObserver(() => {
      // Taken out and put back is no longer on top.
      if (stage.host.parentNode !== document.documentElement || !dialog.matches(':modal')) settle('cancel');
    });
    const topLayer = watchTopLayer();
    const ticking = window.setInterval(() => {
      parts.wait(secondsLeft());
      sight(slice);
      requestAnimationFrame(() => {
        lastDrawn = performance.now();
      });
      if (document.activeElement === stage.host) return;
      parts.cancel.focus();
      thefts += 1;
      if (thefts > mostThefts) settle('covered');
    }, tick);

    function secondsLeft(): number {
      return Math.max(0, Math.ceil(seconds - (performance.now() - openedAt) / 1000));
    }

    function settle(outcome: Outcome): void {
      if (settled) return;
      settled = true;
      window.clearInterval(ticking);
      removal.disconnect();
      topLayer.stop();
      if (dialog.open) {
        rememberPlace(parts, small);
        dialog.close();
      }
      stage.remove();
      restoreFocus();
      // Last, so that the page does not hear of the focus coming back from where it was never told that it had gone.
      lowerShield();
      resolve(outcome);
    }

    function sight(milliseconds: number): Sight {
      // Asked before: on a large page looking takes long itself.
      const isStale = performance.now() - lastDrawn > undrawn;
      const seen = isPlainlySeen(stage.root, dialog, parts.proceed) ? topLayer.look(milliseconds) : 'covered';
      const hasFocus = document.hasFocus();
      const lostFocus = hadFocus && !hasFocus;
      hadFocus ||= hasFocus;
      if (seen !== 'free' || isStale || lostFocus) lastHidden = performance.now();
      return seen;
    }

    /**
     * Agreed to if it is free now and still when it is drawn next: a page could cover us for just that moment, each time. What
     * lies deeper is called for later, after whatever the page does at the end of a frame.
     */
    function proceed(): void {
      if (secondsLeft() > 0 || !isAgreed(Number.POSITIVE_INFINITY)) return;
      const beforeDrawing = new ResizeObserver(([entry]) => {
        if (entry?.target === dialog) return beforeDrawing.observe(parts.proceed);
        beforeDrawing.disconnect();
        lastDrawn = performance.now();
        if (!settled && isAgreed(slice)) settle('continue');
      });
      beforeDrawing.observe(dialog);
    }

    function isAgreed(milliseconds: number): boolean {
      if (sight(milliseconds) === 'covered') raiseAgain();
      else if (performance.now() - lastHidden < unhidden) parts.say(t('covered'));
      else return true;
      return false;
    }

    /** Back on top of whatever the page has opened over us, with a word about it. */
    function raiseAgain(): void {
      raises += 1;
      if (raises > mostRaises || !stage.host.isConnected) {
        settle('covered');
        return;
      }
      dialog.close();
      dialog.showModal();
      parts.cancel.focus();
      parts.say(t('covered'));
    }

    function route(event: Event): void {
      if (event.type === 'keydown' || event.type === 'keyup') onKey(event as KeyboardEvent);
      else if (event.type === 'click') onClick(event as MouseEvent);
    }

    function onKey(event: KeyboardEvent): void {
      if (event.type === 'keyup') {
        // A button acts on Space when the key comes up; ours act when it goes down.
        if (event.key === ' ' && stage.root.activeElement?.localName === 'button') event.preventDefault();
        return;
      }
      const focused = stage.root.activeElement;
      if (event.key === 'Tab') {
        event.preventDefault();
        moveFocus(parts, stage.root, event.shiftKey ? -1 : 1);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (!event.repeat) settle('cancel');
      } else if (event.key === 'Enter' || event.key === ' ') {
        const native = focused !== null && (focused.localName === 'a' || focused.localName === 'summary');
        if (native) return;
        event.preventDefault();
        if (event.repeat || tooSoon()) return;
        const press = focused === null ? undefined : parts.presses.get(focused);
        if (press !== undefined) press();
        else if (event.key === 'Enter') settle('cancel');
      }
    }

    function onClick(event: MouseEvent): void {
      if (event.target !== stage.host) {
        // Everything else is inert while we are on top: somebody else is.
        raiseAgain();
        return;
      }
      if ((event.composedPath()[0] as Element | undefined)?.closest?.('form') != null) event.preventDefault();
      if (event.button !== 0 || tooSoon()) return;
      // Enter on a link makes a click without a place.
      const there =
        event.detail === 0 ? stage.root.activeElement : stage.root.elementFromPoint(event.clientX, event.clientY);
      const button = there?.closest('button');
      if (button) parts.presses.get(button)?.();
    }

    function tooSoon(): boolean {
      return performance.now() - openedAt < settling;
    }

    try {
      drawn.refresh();
      parts.wait(secondsLeft());
      keepPlace(parts, small);
      // A way of closing that is no key: the back gesture of a phone, an assistive technology.
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        settle('cancel');
      });
      dialog.addEventListener('close', () => {
        if (!dialog.open) settle('cancel');
      });
      dialog.showModal();
      parts.cancel.focus({ preventScroll: true });
      // The browser's own first focus may have scrolled a small window.
      parts.scroller.scrollTop = 0;
      removal.observe(document, { childList: true });
      removal.observe(document.documentElement, { childList: true });
    } catch {
      settle('cancel');
      return;
    }
    drawn.onNews(() => {
      if (!settled) drawn.refresh();
    });
    // After the first frame: nobody waits for what is closed.
    requestAnimationFrame(() =>
      setTimeout(() => {
        parts.finish();
        // Nothing that was there before us is above us, so these places are no news.
        if (!settled) topLayer.look(slice);
      }),
    );
  });
}

function moveFocus(parts: DialogParts, root: ShadowRoot, step: 1 | -1): void {
  const stops = [...parts.dialog.querySelectorAll<HTMLElement>('a[href], summary, button')].filter((each) =>
    each.checkVisibility(),
  );
  const at = stops.indexOf(root.activeElement as HTMLElement);
  stops[(at + step + stops.length) % stops.length]?.focus();
}

function rememberPlace({ dialog }: DialogParts, small: boolean): void {
  if (small) return;
  lastBottom = { inset: window.innerHeight - dialog.getBoundingClientRect().bottom, height: window.innerHeight };
}

function keepPlace({ dialog }: DialogParts, small: boolean): void {
  if (!small || lastBottom === null || lastBottom.height !== window.innerHeight) return;
  dialog.style.marginBlockEnd = `${Math.max(12, lastBottom.inset)}px`;
}

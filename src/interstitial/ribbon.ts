/**
 * The ribbon of a demonstration (mode peragaan), drawn: which date is played, until when, and the way out. It stays as long
 * as the demonstration runs; a page that throws it away gets it back.
 */
import type { Demonstration } from '../plan/demonstration';
import { nowOf } from '../plan/plan';
import controls from '../ui/controls.css' with { type: 'text' };
import { clockTime, dayInWords, dayOf, unbroken } from '../ui/dates';
import tokens from '../ui/tokens.css' with { type: 'text' };
import { element } from './element';
import { createHost, type Styles } from './host';
import { mark } from './mark';
import styles from './ribbon.css' with { type: 'text' };
import { ribbonWords } from './ribbon-words';

export interface Ribbon {
  remove(): void;
}

const dressing: Styles = { text: `${tokens}\n${controls}\n${styles}`, sheet: null };
/** A page that throws the ribbon away so often does it on purpose; the toolbar and every dialog still say what is played. */
const mostReturns = 50;

/** Shows the ribbon. `onEnd` is called when the person, and not a script, presses *Akhiri peragaan*. */
export function showRibbon(demonstration: Demonstration, onEnd: () => void): Ribbon {
  const { clock, zone, language, guarding } = demonstration;
  const t = ribbonWords(language);
  const date = unbroken(dayInWords(dayOf(nowOf(clock, Date.now()), zone), language));
  const end = element('button', { type: 'button', class: 'button button--small' }, t('demonstrationEnd'));
  end.addEventListener('click', (event) => {
    if (event.isTrusted) onEnd();
  });
  const { host, root } = createHost(dressing);
  root.append(
    element(
      'div',
      { class: 'jeda', lang: language },
      element(
        'section',
        { class: 'ribbon', 'aria-label': t('demonstrationLabel') },
        mark(),
        element(
          'p',
          {},
          element('strong', {}, t('demonstrationDate', { date })),
          ' ',
          t('demonstrationUntil', { time: clockTime(clock.until, language) }),
          ...(guarding ? [] : [' ', t('demonstrationIdle')]),
        ),
        end,
      ),
    ),
  );
  let returns = 0;
  const place = (): void => {
    if (host.isConnected || returns++ > mostReturns) return;
    document.documentElement?.append(host);
  };
  // The document too, as a page may replace its whole root.
  const watcher = new MutationObserver(() => {
    watch();
    place();
  });
  const watch = (): void => {
    watcher.observe(document, { childList: true });
    if (document.documentElement) watcher.observe(document.documentElement, { childList: true });
  };
  watch();
  place();
  return {
    remove() {
      watcher.disconnect();
      host.remove();
    },
  };
}

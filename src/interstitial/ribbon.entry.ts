/**
 * The content script of the ribbon. Registered only while a demonstration runs, so that no page carries a byte of it
 * otherwise; it asks the clock by itself whether the demonstration is over.
 */
import { type Demonstration, demonstrationKey } from '../plan/demonstration';
import { isSimulated } from '../plan/plan';
import { tellEnd } from './background';
import { type Ribbon, showRibbon } from './ribbon';
import { onStoredChange, readStored } from './storage';

const world = globalThis as typeof globalThis & { jedaNetralRibbon?: true };
// Registered for later pages and put into the open ones: a page that is both keeps the first.
if (!world.jedaNetralRibbon) {
  world.jedaNetralRibbon = true;
  start();
}

function start(): void {
  let shown: Ribbon | null = null;
  let running: Demonstration | null = null;
  let timer = 0;

  function show(): void {
    shown?.remove();
    shown = null;
    clearTimeout(timer);
    if (running === null || !isSimulated(running.clock, Date.now())) return;
    shown = showRibbon(running, tellEnd);
    timer = window.setTimeout(show, running.clock.until - Date.now());
  }

  async function read(): Promise<void> {
    running = ((await readStored(demonstrationKey)) as Demonstration | undefined) ?? null;
    show();
  }

  onStoredChange(demonstrationKey, () => void read());
  // A computer that slept, or a page from the back/forward cache: timers stood still meanwhile.
  document.addEventListener('visibilitychange', () => document.hidden || void read());
  window.addEventListener('pageshow', (event) => event.persisted && void read());
  void read();
}

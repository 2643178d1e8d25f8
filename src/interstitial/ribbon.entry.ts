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
  let shown: { readonly ribbon: Ribbon; readonly of: string } | null = null;
  let timer = 0;

  function show(running: Demonstration | undefined): void {
    clearTimeout(timer);
    const of = running && isSimulated(running.clock, Date.now()) ? JSON.stringify(running) : null;
    // What is said already stays: a ribbon that is drawn anew takes the focus from whoever is on its button.
    if (shown?.of !== of) {
      shown?.ribbon.remove();
      shown = running && of !== null ? { ribbon: showRibbon(running, tellEnd), of } : null;
    }
    if (running && of !== null) timer = window.setTimeout(() => show(running), running.clock.until - Date.now());
  }

  async function read(): Promise<void> {
    show((await readStored(demonstrationKey)) as Demonstration | undefined);
  }

  onStoredChange(demonstrationKey, () => void read());
  // A computer that slept, or a page from the back/forward cache: timers stood still meanwhile.
  document.addEventListener('visibilitychange', () => document.hidden || void read());
  window.addEventListener('pageshow', (event) => event.persisted && void read());
  void read();
}

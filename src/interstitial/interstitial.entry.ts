/** The content script of the interstitial, beside the guard in one isolated world: puts the asker into the door. */
import { openDoor } from '../plan/door';
import { textsKey } from '../plan/texts';
import { prepareAhead } from './ahead';
import { createAsked } from './asked';
import { createAsker } from './asker';
import { tellRule, tellStorm } from './background';
import { offerExceptions } from './known-exceptions';
import { createLibrary } from './library';
import { sharedSession } from './session';
import { onStoredChange } from './storage';

const door = openDoor();
// Injected once more into a page that has it (an update, a second registration): the first one stays.
if (door.asker === null) {
  const library = createLibrary();
  const asker = createAsker({
    door,
    library,
    asked: createAsked(sharedSession()),
    onStorm: tellStorm,
    onRule: tellRule,
  });
  door.asker = asker;
  for (const waiting of door.waiting.splice(0)) waiting(asker);
  offerExceptions(door);
  onStoredChange(textsKey, () => library.forget());
  whenIdle(() => void library.fetchTexts().then(() => doInTurn(prepareAhead(library))));
}

/** One piece of work for each time that the page is idle. */
function doInTurn([first, ...rest]: readonly (() => void)[]): void {
  if (first === undefined) return;
  whenIdle(() => {
    try {
      first();
    } catch {
      // Nothing is lost but the time that it would have saved.
    }
    doInTurn(rest);
  });
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 500);
}

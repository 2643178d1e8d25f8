/** The content script of the interstitial, beside the guard in one isolated world: puts the asker into the door. */
import { openDoor } from '../plan/question';
import { textsKey } from '../plan/texts';
import { dayInWords, listInWords } from '../ui/dates';
import { createAsked } from './asked';
import { createAsker } from './asker';
import { tellStorm } from './background';
import { createLibrary } from './library';
import { onStoredChange, sessionArea } from './storage';

const door = openDoor();
// Injected once more into a page that has it (an update, a second registration): the first one stays.
if (door.asker === null) {
  const library = createLibrary();
  const asker = createAsker({ door, library, asked: createAsked(sessionArea()), onStorm: tellStorm });
  door.asker = asker;
  for (const waiting of door.waiting.splice(0)) waiting(asker);
  onStoredChange(textsKey, () => library.forget());
  whenIdle(() => {
    void library.fetchTexts();
    // The first date and list of a process load the browser's language data: tens of milliseconds that no dialog should wait.
    dayInWords('2024-11-27', 'id', { today: '2024-11-27' });
    listInWords(['', ''], 'id');
  });
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 500);
}

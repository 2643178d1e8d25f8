/** The content script that judges: recognition and verdict, the same for every site. It listens to no event of the page. */
import { exceptionsKey, readExceptions } from '../plan/exceptions';
import { openDoor } from '../plan/question';
import { judgeAct, rehearse, setExceptions } from './decide';

interface StorageOfExtension {
  readonly local: { get(key: string): Promise<Record<string, unknown>> };
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  };
}
interface World {
  readonly browser?: { readonly storage?: StorageOfExtension };
  readonly chrome?: { readonly storage?: StorageOfExtension };
}

/** Without storage nothing is excepted: a question too many, never one too few. */
function followExceptions(storage: StorageOfExtension): void {
  storage.local.get(exceptionsKey).then(
    (stored) => setExceptions(readExceptions(stored[exceptionsKey])),
    () => undefined,
  );
  storage.onChanged.addListener((changes, area) => {
    const change = changes[exceptionsKey];
    if (area === 'local' && change) setExceptions(readExceptions(change.newValue));
  });
}

const world = globalThis as World;
const storage = (world.browser ?? world.chrome)?.storage;
if (storage) followExceptions(storage);

const door = openDoor();
door.judge = judgeAct;
door.prepare = rehearse;
for (const tell of door.waitingForJudge.splice(0)) tell();

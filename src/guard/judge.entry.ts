/**
 * The content script that judges: reading, recognition, verdict and what follows from it, the same for every site. Of the
 * page it listens to nothing.
 */
import { openDoor } from '../plan/door';
import { corrected } from '../sites/data';
import { readers } from '../sites/readers';
import { prepareAhead } from './ahead';
import { judgeAct } from './decide';
import { createDecisions } from './decisions';
import { extensionOf } from './extension';
import { startWitness } from './witness';

const door = openDoor();
const extension = extensionOf();
// Injected once more into a page that has it: the first one stays.
if (extension && !door.decide) {
  const onReport = startWitness(extension, door);
  door.decide = (site, plans, replay) =>
    createDecisions({
      site,
      plans,
      door,
      replay,
      judgeAct: (act, plan) => judgeAct(site, act, plan, Date.now()),
      clock: () => performance.now(),
      onReport,
    });
  door.prepare = prepareAhead;
  door.readers = readers;
  door.corrected = corrected;
  for (const tell of door.waitingForJudge.splice(0)) tell();
}

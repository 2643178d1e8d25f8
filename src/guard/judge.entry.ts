/** The content script that judges: recognition and verdict, the same for every site. It listens to nothing. */
import { openDoor } from '../plan/question';
import { judgeAct, rehearse } from './decide';

const door = openDoor();
door.judge = judgeAct;
door.prepare = rehearse;
for (const tell of door.waitingForJudge.splice(0)) tell();

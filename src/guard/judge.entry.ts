/** The content script that judges: reading, recognition and verdict, the same for every site. It listens to nothing. */
import { openDoor } from '../plan/question';
import { readers } from '../sites/readers';
import { judgeAct, rehearse } from './decide';

const door = openDoor();
door.judge = judgeAct;
door.prepare = rehearse;
door.readers = readers;
for (const tell of door.waitingForJudge.splice(0)) tell();

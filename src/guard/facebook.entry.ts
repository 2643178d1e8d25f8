/** The resident content script of Facebook. */
import { openDoor } from '../plan/door';
import { createFacebook } from '../sites/facebook';
import { facebookMarks } from '../sites/facebook.data';
import { followPointer } from '../sites/trail';
import { startGuard } from './start';

const trail = followPointer(window);
startGuard(
  'facebook',
  (document, data, reader) => createFacebook(document, data, reader, trail, () => openDoor().plain),
  facebookMarks,
);

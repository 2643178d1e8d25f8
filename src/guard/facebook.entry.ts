/** The resident content script of Facebook. */
import { openDoor } from '../plan/door';
import { createFacebook } from '../sites/facebook';
import { facebookMarks } from '../sites/facebook.data';
import { startGuard } from './start';

startGuard((document, data, reader) => createFacebook(document, data, reader, () => openDoor().plain), facebookMarks);

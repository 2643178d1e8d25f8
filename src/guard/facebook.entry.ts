/** The resident content script of Facebook. */
import { createFacebook } from '../sites/facebook';
import { facebookMarks } from '../sites/facebook.data';
import { startGuard } from './start';

startGuard(createFacebook, facebookMarks);

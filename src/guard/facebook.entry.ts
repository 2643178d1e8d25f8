/** The resident content script of Facebook. */
import { createFacebook } from '../sites/facebook';
import { startGuard } from './start';

startGuard(createFacebook);

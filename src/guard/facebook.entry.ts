/** The resident content script of Facebook. */
import { createFacebook } from '../sites/facebook';
import { facebookData } from '../sites/facebook.data';
import { startGuard } from './start';

startGuard(createFacebook, facebookData);

/** The resident content script of Instagram. */
import { createInstagram } from '../sites/instagram';
import { startGuard } from './start';

startGuard(createInstagram);

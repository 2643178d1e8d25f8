/** The resident content script of Instagram. */
import { createInstagram } from '../sites/instagram';
import { instagramData } from '../sites/instagram.data';
import { startGuard } from './start';

startGuard(createInstagram, instagramData);

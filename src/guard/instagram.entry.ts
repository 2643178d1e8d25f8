/** The resident content script of Instagram. */
import { createInstagram } from '../sites/instagram';
import { instagramMarks } from '../sites/instagram.data';
import { startGuard } from './start';

startGuard('instagram', createInstagram, instagramMarks);

/** The resident content script of X. */
import { createX } from '../sites/x';
import { xData } from '../sites/x.data';
import { startGuard } from './start';

startGuard(createX, xData);

/** The resident content script of X. */
import { createX } from '../sites/x';
import { startGuard } from './start';

startGuard(createX);

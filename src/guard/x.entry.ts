/** The resident content script of X. */
import { createX } from '../sites/x';
import { xMarks } from '../sites/x.data';
import { startGuard } from './start';

startGuard('x', createX, xMarks);

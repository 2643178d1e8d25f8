/** The exceptions that are stored, at hand for the judge, which can not wait for the storage. */

import type { Door } from '../plan/door';
import { type Exception, exceptionsKey, isExcepted, readExceptions } from '../plan/exceptions';
import { onStoredChange, readStored } from './storage';

/** Until they are read nothing is excepted: a question too many, never one too few. */
export function offerExceptions(door: Door): void {
  let known: readonly Exception[] = [];
  const read = () =>
    void readStored(exceptionsKey).then((stored) => {
      known = readExceptions(stored);
    });
  door.isExcepted = (action, assessment) => isExcepted(action, assessment, known);
  onStoredChange(exceptionsKey, read);
  read();
}

/** Own contestants as a file to keep, or to open on another computer: *Peserta* reads it as it reads any list. */
import type { OwnContestant } from '../../../settings/own';

/** Raised when the shape of a contestant changes; a file of another version is not read, so that nothing of it is lost unseen. */
export const contestantsFileVersion = 1;

/** The id stays here: whoever reads the file makes new ones. */
export function exportedContestants(contestants: readonly OwnContestant[]): string {
  const rows = contestants.map(({ id: _, ...contestant }) => contestant);
  return `${JSON.stringify({ format: 'jeda-netral/contestants', version: contestantsFileVersion, contestants: rows }, null, 2)}\n`;
}

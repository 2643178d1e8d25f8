/** What can be wrong in the contestants' files: a row of another shape, a ballot number twice, an election without a calendar. */
import type * as z from 'zod';
import historyFile from '../../rules/contestants/history.json';
import dpdFile from '../../rules/contestants/pemilu-2024-dpd.json';
import dprFile from '../../rules/contestants/pemilu-2024-dpr.json';
import presidentFile from '../../rules/contestants/pemilu-2024-president.json';
import pilkadaFile from '../../rules/contestants/pilkada-2024.json';
import votesFile from '../../rules/contestants/votes-2025.json';
import handlesFile from '../../rules/handles.json';
import partiesFile from '../../rules/parties.json';
import { constituencyRow, electionTicketRow, handleRow, partyRow, senateRow, ticketRow } from './contestant-rows';
import { electionsWithoutCalendar } from './contestants';
import { lexiconFaults, type RulesFault } from './lexicon';

function check(file: string, rows: readonly unknown[], schema: z.ZodType, faults: RulesFault[]): void {
  rows.forEach((row, index) => {
    const result = schema.safeParse(row);
    if (!result.success) {
      const issue = result.error.issues[0];
      faults.push({ file, row: index + 1, reason: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() });
    }
  });
}

function checkNumbers(file: string, rows: readonly (readonly [string, number | null])[], faults: RulesFault[]): void {
  const seen = new Set<string>();
  rows.forEach(([place, number], index) => {
    const key = `${place}/${number}`;
    if (number !== null && seen.has(key))
      faults.push({ file, row: index + 1, reason: `number ${number} twice in ${place}` });
    seen.add(key);
  });
}

/** The rules files as data, so that a test can break one. */
export interface ContestantFiles {
  readonly president: { readonly rows: readonly unknown[] };
  readonly pilkada: { readonly rows: readonly unknown[] };
  readonly votes: { readonly rows: readonly unknown[] };
  readonly history: { readonly rows: readonly unknown[] };
  readonly dpr: { readonly rows: readonly unknown[] };
  readonly dpd: { readonly rows: readonly unknown[] };
  readonly parties: { readonly rows: readonly unknown[] };
  readonly handles: { readonly rows: readonly unknown[] };
}

/** The shipped files. */
export const contestantFiles: ContestantFiles = {
  president: presidentFile,
  pilkada: pilkadaFile,
  votes: votesFile,
  history: historyFile,
  dpr: dprFile,
  dpd: dpdFile,
  parties: partiesFile,
  handles: handlesFile,
};

/**
 * What is wrong in the contestants' files and the vocabulary; empty when all is well. The build stops on the first fault.
 * `elections` are the ids of the calendar: a row of an election that has none must be named in `withoutCalendar`.
 */
export function contestantFaults(
  elections?: ReadonlySet<string>,
  files: ContestantFiles = contestantFiles,
): RulesFault[] {
  const faults: RulesFault[] = lexiconFaults();
  const named = [
    ['contestants/pemilu-2024-president.json', files.president.rows, ticketRow],
    ['contestants/pilkada-2024.json', files.pilkada.rows, ticketRow],
    ['contestants/votes-2025.json', files.votes.rows, electionTicketRow],
    ['contestants/history.json', files.history.rows, electionTicketRow],
    ['contestants/pemilu-2024-dpr.json', files.dpr.rows, constituencyRow],
    ['contestants/pemilu-2024-dpd.json', files.dpd.rows, senateRow],
    ['parties.json', files.parties.rows, partyRow],
    ['handles.json', files.handles.rows, handleRow],
  ] as const;
  for (const [file, rows, schema] of named) check(file, rows, schema, faults);
  if (faults.length) return faults;
  type TicketRow = readonly [string, number | null];
  checkNumbers('contestants/pilkada-2024.json', files.pilkada.rows as TicketRow[], faults);
  for (const [file, rows] of [
    ['contestants/votes-2025.json', files.votes.rows],
    ['contestants/history.json', files.history.rows],
  ] as const) {
    const tickets = rows as readonly (readonly [string, string, number | null])[];
    checkNumbers(
      file,
      tickets.map(([election, place, number]) => [`${election} ${place}`, number] as const),
      faults,
    );
    const known = new Set([...(elections ?? []), ...electionsWithoutCalendar]);
    tickets.forEach(([election], index) => {
      if (elections && !known.has(election))
        faults.push({ file, row: index + 1, reason: `no election "${election}" in the calendar` });
    });
  }
  return faults;
}

/** Checks every file of `rules/`. The build stops on the first fault and names file, row and reason. */
import type { z } from 'zod';
import regionRows from '../../rules/regions.json';
import { contestantFaults } from './check-contestants';
import { electionFaultInWords, electionFaults } from './check-election';
import { elections } from './elections';
import { instruments, openQuestions, provisions, sanctions } from './law';
import type { Election, Instrument, Provision, Sanction } from './law-words';
import { scenarioFaults } from './scenarios';
import {
  electionSchema,
  instrumentSchema,
  openQuestionSchema,
  provisionSchema,
  regionRowSchema,
  sanctionSchema,
} from './schemas';

/** One thing that is wrong in `rules/`. `file` is relative to `rules/`; `row` says which one, by place and id. */
export interface RulesFault {
  readonly file: string;
  readonly row: string;
  readonly reason: string;
}

type RegionRow = readonly [code: string, name: string, zone: number];

/** The law and calendar files as they stand, so that a test can hand in broken ones. */
export interface RulesFiles {
  readonly instruments: readonly Instrument[];
  readonly sanctions: readonly Sanction[];
  readonly provisions: readonly Provision[];
  readonly regions: readonly RegionRow[];
  readonly elections: readonly Election[];
}

export const rulesFiles: RulesFiles = {
  instruments,
  sanctions,
  provisions,
  regions: regionRows as unknown as readonly RegionRow[],
  elections,
};

function rowName(row: unknown, index: number): string {
  const id = Array.isArray(row) ? row[0] : (row as { id?: unknown } | null)?.id;
  return `row ${index + 1}${typeof id === 'string' ? ` (${id})` : ''}`;
}

function shapeFaults(file: string, rows: readonly unknown[], schema: z.ZodType): RulesFault[] {
  return rows.flatMap((row, index) =>
    (schema.safeParse(row).error?.issues ?? []).map((issue) => ({
      file,
      row: rowName(row, index),
      reason: `${issue.path.join('.')}${issue.path.length > 0 ? ': ' : ''}${issue.message}`,
    })),
  );
}

function repeatedFaults(file: string, ids: readonly string[]): RulesFault[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, row: `row ${index + 1} (${id})`, reason: `id "${id}" is there twice` }];
  });
}

function lawFaults(files: RulesFiles): RulesFault[] {
  const file = 'provisions.json';
  const known = {
    instrument: new Set(files.instruments.map((row) => row.id)),
    sanction: new Set(files.sanctions.map((row) => row.id)),
    provision: new Set<string>(files.provisions.map((row) => row.id)),
  };
  return files.provisions.flatMap((row, index) => {
    const missing = [
      ...(known.instrument.has(row.instrument) ? [] : [`unknown instrument "${row.instrument}"`]),
      ...row.sanctions.filter((id) => !known.sanction.has(id)).map((id) => `unknown sanction "${id}"`),
      ...row.basis.filter((id) => !known.provision.has(id)).map((id) => `unknown provision "${id}" in basis`),
      ...(row.basis.includes(row.id) ? ['names itself as its basis'] : []),
    ];
    return missing.map((reason) => ({ file, row: rowName(row, index), reason }));
  });
}

function calendarFaults(files: RulesFiles): RulesFault[] {
  const known = new Set(files.regions.map(([code]) => code));
  const ids = new Set<string>(files.elections.map((election) => election.id));
  return files.elections.flatMap((election) => {
    const file = `elections/${election.id}.json`;
    const parent =
      election.parent && !ids.has(election.parent)
        ? [{ row: 'parent', reason: `unknown election "${election.parent}"` }]
        : [];
    const inside = electionFaults(election, known).map(({ path, fault }) => ({
      row: path.join('.'),
      reason: electionFaultInWords(fault),
    }));
    return [...inside, ...parent].map((fault) => ({ file, ...fault }));
  });
}

function regionFaults(files: RulesFiles): RulesFault[] {
  const zones = new Map(files.regions.map(([code, , zone]) => [code, zone]));
  return files.regions.flatMap((row, index) => {
    const [code, , zone] = row;
    const province = code.slice(0, 2);
    const reason = !zones.has(province)
      ? `its province ${province} is missing`
      : zones.get(province) !== zone
        ? 'lies in another time zone than its province'
        : null;
    return reason ? [{ file: 'regions.json', row: rowName(row, index), reason }] : [];
  });
}

/** Everything that is wrong in the law and calendar files; shapes first, and references only when the shapes hold. */
export function lawAndCalendarFaults(files: RulesFiles = rulesFiles): RulesFault[] {
  const shapes = [
    ...shapeFaults('open-questions.json', openQuestions, openQuestionSchema),
    ...shapeFaults('instruments.json', files.instruments, instrumentSchema),
    ...shapeFaults('sanctions.json', files.sanctions, sanctionSchema),
    ...shapeFaults('provisions.json', files.provisions, provisionSchema),
    ...shapeFaults('regions.json', files.regions, regionRowSchema),
    ...files.elections.flatMap((election) => shapeFaults(`elections/${election.id}.json`, [election], electionSchema)),
  ];
  if (shapes.length > 0) return shapes;
  return [
    ...repeatedFaults(
      'instruments.json',
      files.instruments.map((row) => row.id),
    ),
    ...repeatedFaults(
      'sanctions.json',
      files.sanctions.map((row) => row.id),
    ),
    ...repeatedFaults(
      'provisions.json',
      files.provisions.map((row) => row.id),
    ),
    ...repeatedFaults(
      'regions.json',
      files.regions.map(([code]) => code),
    ),
    ...repeatedFaults(
      'elections',
      files.elections.map((row) => row.id),
    ),
    ...lawFaults(files),
    ...regionFaults(files),
    ...calendarFaults(files),
  ];
}

/** Everything that is wrong in `rules/`; empty when all is well. */
export function checkRules(): RulesFault[] {
  const contestants = contestantFaults(new Set<string>(elections.map((election) => election.id)));
  return [
    ...lawAndCalendarFaults(),
    ...scenarioFaults(),
    ...contestants.map(({ file, row, reason }) => ({ file: file.replace(/^rules\//, ''), row: `row ${row}`, reason })),
  ];
}

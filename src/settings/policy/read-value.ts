/** Reads one value of a policy, in whatever clothes it comes; what can not be used becomes a fault. */
import { stageKeys } from '../../rulebook/law-words';
import { regionOf } from '../../rulebook/regions';
import { correctionSchema, type LabelCorrection, namesIn } from '../corrections';
import { ownContestantSchema, ownElectionSchema, regionCodeSchema } from '../own';
import * as z from '../zod';
import { accountOf, type CampaignAccount, writeAccount } from './accounts';
import { type FaultReason, faultAt, type PolicyFault } from './fault';
import type { PolicyKey, PolicyKeyType } from './keys';
import { oneLine } from './one-line';

/** undefined when nothing of the value can be used. */
export function readValue(key: PolicyKey, type: PolicyKeyType, given: unknown, faults: PolicyFault[]): unknown {
  switch (type.kind) {
    case 'text':
      return readText(key, type, given, faults);
    case 'choice': {
      if (typeof given === 'string' && type.choices.includes(given.trim())) return given.trim();
      faults.push(faultAt(key, typeof given === 'string' ? 'value' : 'type', { kind: 'oneOf', choices: type.choices }));
      return undefined;
    }
    case 'flag':
      return readFlag(key, given, faults);
    case 'whole':
      return readWhole(key, type, given, faults);
    case 'choices': {
      const chosen = readLines(key, given, type.choices.length * 4, faults)?.filter((line) => {
        if (type.choices.includes(line.value)) return true;
        faults.push(faultAt(line.key, 'value', { kind: 'oneOf', choices: type.choices }));
        return false;
      });
      if (chosen === undefined) return undefined;
      const values = [...new Set(chosen.map((line) => line.value))];
      if (values.length > 0) return values;
      faults.push(faultAt(key, 'value', { kind: 'someOf', choices: type.choices }));
      return undefined;
    }
    case 'lines':
      return readAccounts(key, type, given, faults);
    case 'rows':
      return readRows(key, type.most, given, faults);
  }
}

function readText(
  key: string,
  type: Extract<PolicyKeyType, { kind: 'text' }>,
  given: unknown,
  faults: PolicyFault[],
): string | undefined {
  // A region such as 16.11 is easily written without quotes.
  const written = type.form === 'region' && typeof given === 'number' ? writtenRegion(given) : given;
  if (typeof written !== 'string') {
    faults.push(faultAt(key, 'type', { kind: 'text' }));
    return undefined;
  }
  const line = oneLine(written);
  if (line === '') return undefined;
  if (line.length > type.longest) {
    faults.push(faultAt(key, 'size', { kind: 'characters', most: type.longest }));
    return undefined;
  }
  if (type.form === undefined || hasForm(line, type.form)) return line;
  faults.push(faultAt(key, 'value', { kind: type.form }));
  return undefined;
}

/** 16.1 can only be 16.10: a decimal number lost its last zero. */
function writtenRegion(code: number): string {
  return Number.isInteger(code) ? String(code) : code.toFixed(2);
}

function hasForm(line: string, form: 'mail' | 'url' | 'phone' | 'region'): boolean {
  switch (form) {
    case 'mail':
      return z.email().safeParse(line).success;
    case 'phone':
      return /^[+(\d][\d\s().-]{2,}$/.test(line);
    case 'region':
      return regionSchema.safeParse(line).success;
    case 'url':
      // Anything else (javascript:, data:, file:) would be run or opened by a click.
      return URL.canParse(line) && /^https?:$/.test(new URL(line).protocol);
  }
}

function readFlag(key: string, given: unknown, faults: PolicyFault[]): boolean | undefined {
  // The Windows registry has no booleans: Firefox hands over 0 and 1 there.
  if (given === true || given === 1) return true;
  if (given === false || given === 0) return false;
  if (typeof given === 'string') {
    const word = given.trim().toLowerCase();
    if (word === 'true' || word === '1') return true;
    if (word === 'false' || word === '0') return false;
  }
  faults.push(faultAt(key, 'type', { kind: 'flag' }));
  return undefined;
}

function readWhole(
  key: string,
  type: Extract<PolicyKeyType, { kind: 'whole' }>,
  given: unknown,
  faults: PolicyFault[],
): number | undefined {
  const number = typeof given === 'string' && /^\s*\d{1,9}\s*$/.test(given) ? Number(given) : given;
  const expected = { kind: 'whole', least: type.least, most: type.most } as const;
  if (typeof number !== 'number') faults.push(faultAt(key, 'type', expected));
  else if (!Number.isInteger(number) || number < type.least || number > type.most) {
    faults.push(faultAt(key, 'value', expected));
  } else return number;
  return undefined;
}

interface Line {
  readonly key: string;
  readonly value: string;
}

function readLines(key: string, given: unknown, most: number, faults: PolicyFault[]): Line[] | undefined {
  const list = readList(key, given, most, faults);
  return list?.flatMap((value, place) => {
    if (typeof value === 'string') return [{ key: `${key}[${place}]`, value: oneLine(value) }];
    faults.push(faultAt(`${key}[${place}]`, 'type', { kind: 'text' }));
    return [];
  });
}

/** A list as JSON, as a text that holds JSON (one registry value), or as a numbered registry key. */
function readList(key: string, given: unknown, most: number, faults: PolicyFault[]): unknown[] | undefined {
  let list = given;
  if (typeof given === 'string') {
    try {
      list = JSON.parse(given);
    } catch {
      faults.push(faultAt(key, 'json', { kind: 'list' }));
      return undefined;
    }
  }
  if (isNumbered(list)) list = Object.values(list);
  if (!Array.isArray(list)) {
    faults.push(faultAt(key, 'type', { kind: 'list' }));
    return undefined;
  }
  if (list.length > most) faults.push(faultAt(key, 'size', { kind: 'entries', most }));
  return list.slice(0, most);
}

function isNumbered(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => /^\d{1,6}$/.test(key));
}

function readAccounts(
  key: string,
  type: Extract<PolicyKeyType, { kind: 'lines' }>,
  given: unknown,
  faults: PolicyFault[],
): CampaignAccount[] | undefined {
  const seen = new Set<string>();
  return readLines(key, given, type.most, faults)?.flatMap((line) => {
    const account = accountOf(line.value);
    if (account === null) {
      faults.push(faultAt(line.key, 'value', { kind: 'account' }));
      return [];
    }
    const name = writeAccount(account).toLowerCase();
    if (seen.has(name)) return [];
    seen.add(name);
    return [account];
  });
}

/** A code that the rulebook knows: a typing error in it would guard nobody, silently. */
const regionSchema = regionCodeSchema.refine((code) => code === '0' || regionOf(code) !== undefined, 'no such region');

const electionSchema = ownElectionSchema
  .extend({ regions: z.array(regionSchema).min(1).max(600) })
  .refine((election) => election.stages.every(({ key }) => (stageKeys as readonly string[]).includes(key)), {
    message: `keys of stages: ${stageKeys.join(', ')}`,
    path: ['stages'],
  });
const contestantSchema = ownContestantSchema.extend({ region: regionSchema });

const rowSchemas: Readonly<Record<string, z.ZodType>> = {
  elections: electionSchema,
  contestants: contestantSchema,
  labels: correctionSchema,
};

function readRows(key: string, most: number, given: unknown, faults: PolicyFault[]): unknown[] | undefined {
  const schema = rowSchemas[key];
  if (schema === undefined) throw new Error(`no schema for rows of ${key}`);
  const seen = new Set<string>();
  return readList(key, given, most, faults)?.flatMap((candidate, place) => {
    const rowKey = `${key}[${place}]`;
    const result = schema.safeParse(candidate);
    if (!result.success) {
      faults.push(rowFault(rowKey, result.error));
      return [];
    }
    const { id } = result.data as { id?: string };
    if (id !== undefined && seen.has(id)) {
      faults.push(faultAt(rowKey, 'duplicate', { kind: 'other', words: id }));
      return [];
    }
    if (id !== undefined) seen.add(id);
    const unknown = key === 'labels' && unknownName(rowKey, result.data as LabelCorrection);
    if (unknown) faults.push(unknown);
    return unknown ? [] : [result.data];
  });
}

/** A correction of something that a site does not have would change nothing, and nobody would know. */
function unknownName(rowKey: string, { site, part, name }: LabelCorrection): PolicyFault | null {
  const choices = namesIn(site, part);
  return choices.includes(name) ? null : faultAt(`${rowKey}.name`, 'value', { kind: 'oneOf', choices });
}

function rowFault(rowKey: string, error: z.ZodError): PolicyFault {
  const issue = error.issues[0];
  const path = (issue?.path ?? [])
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  const reason: FaultReason = issue?.code === 'invalid_type' ? 'type' : issue?.code === 'too_big' ? 'size' : 'value';
  return faultAt(`${rowKey}${path}`, reason, { kind: 'other', words: issue?.message ?? 'unreadable' });
}

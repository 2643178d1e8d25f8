/**
 * An agency's policy: its shape, and how it is read so that every good value is used and every bad one is named.
 * Browsers hand it over in different clothes (a registry knows no booleans and no lists), so reading is forgiving
 * about the clothes and strict about the value.
 */
import {
  type Language,
  type RegionCode,
  type SiteId,
  type Strictness,
  type Subject,
  siteIds,
} from '../../rulebook/words';
import { type OwnContestant, type OwnElection, ownContestantSchema, ownElectionSchema, regionCodeSchema } from '../own';
import * as z from '../zod';
import { governedKeys, type PolicyKey, type PolicyKeyType, policyKeyNames, policyKeys } from './keys';

/** An account that campaigns, by the agency's word. The handle has no leading `@`. */
export interface CampaignAccount {
  readonly site: SiteId;
  readonly handle: string;
}

/** What of a site's data can be corrected: words are added to labels and icons, a selector is replaced. */
export const correctableParts = ['labels', 'icons', 'selectors'] as const;

/** A correction of one named entry of a site's data; plain text, never a pattern, never code. */
export interface LabelCorrection {
  readonly site: SiteId;
  /** `labels` where the policy says nothing. */
  readonly part: (typeof correctableParts)[number];
  readonly name: string;
  /** One or more; exactly one for a selector. */
  readonly values: readonly string[];
}

/** What an agency has set. An absent key was not set (or was bad). */
export interface Policy {
  readonly agencyName?: string;
  readonly agencyContact?: string;
  readonly agencyPhone?: string;
  readonly agencyMail?: string;
  /** http or https. Shown, opened only by the person's click, never fetched. */
  readonly agencyUrl?: string;
  readonly subject?: Subject;
  readonly subjectFixed?: boolean;
  readonly region?: RegionCode;
  readonly regionFixed?: boolean;
  readonly strictness?: Strictness;
  readonly strictnessFixed?: boolean;
  /** 0–10. Always the agency's: people have no setting for it. */
  readonly secondsToContinue?: number;
  readonly alwaysRemind?: boolean;
  readonly alwaysRemindFixed?: boolean;
  /** Sites that are guarded; the others are off. */
  readonly sites?: readonly SiteId[];
  readonly sitesFixed?: boolean;
  readonly language?: Language | 'auto';
  readonly languageFixed?: boolean;
  /** In addition to the shipped ones and the person's own. */
  readonly elections?: readonly OwnElection[];
  readonly contestants?: readonly OwnContestant[];
  readonly campaignAccounts?: readonly CampaignAccount[];
  readonly labels?: readonly LabelCorrection[];
  readonly hideWelcome?: boolean;
  /** false: the popup offers no pause. */
  readonly allowPause?: boolean;
}

/**
 * Why a value was not used.
 * - `unknown`: no such key. - `type`: a text where a list was needed, and the like. - `value`: not one of the allowed.
 * - `size`: too long or too many; the rest of a list is used. - `json`: a text that should hold JSON and does not.
 * - `duplicate`: an id that came before. - `alone`: `…Fixed` without the value that it fixes.
 */
export type FaultReason = 'unknown' | 'type' | 'value' | 'size' | 'json' | 'duplicate' | 'alone';

export interface PolicyFault {
  /** As in `region`, `contestants[3]` or `contestants[3].region`; empty for the whole. */
  readonly key: string;
  readonly reason: FaultReason;
  /** What was expected, in English or as the list of allowed values; at most 300 characters. */
  readonly detail: string;
}

export interface ReadPolicy {
  readonly policy: Policy;
  readonly faults: readonly PolicyFault[];
}

const mostFaults = 200;

/** Reads whatever a browser hands over as managed settings. Never throws; undefined, null and `{}` are no policy. */
export function readPolicy(raw: unknown): ReadPolicy {
  if (raw === undefined || raw === null) return { policy: {}, faults: [] };
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    return { policy: {}, faults: [{ key: '', reason: 'type', detail: 'an object with one entry per key' }] };
  }
  const given = raw as Readonly<Record<string, unknown>>;
  const faults: PolicyFault[] = [];
  const policy: Record<string, unknown> = {};
  for (const key of policyKeyNames) {
    if (!Object.hasOwn(given, key) || given[key] === undefined || given[key] === null) continue;
    const value = readValue(key, policyKeys[key], given[key], faults);
    if (value !== undefined) policy[key] = value;
  }
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(policyKeys, key)) faults.push(fault(shorten(key, 80), 'unknown', 'no such key'));
  }
  for (const key of governedKeys) {
    if (policy[`${key}Fixed`] === true && policy[key] === undefined) {
      faults.push(fault(`${key}Fixed`, 'alone', `there is no usable ${key} to fix`));
    }
  }
  return { policy: policy as Policy, faults: faults.slice(0, mostFaults) };
}

/** Whether anything at all is set. */
export function isEmptyPolicy(policy: Policy): boolean {
  return Object.keys(policy).length === 0;
}

function readValue(key: PolicyKey, type: PolicyKeyType, given: unknown, faults: PolicyFault[]): unknown {
  switch (type.kind) {
    case 'text':
      return readText(key, type, given, faults);
    case 'choice': {
      if (typeof given === 'string' && type.choices.includes(given.trim())) return given.trim();
      faults.push(fault(key, typeof given === 'string' ? 'value' : 'type', type.choices.join(', ')));
      return undefined;
    }
    case 'flag':
      return readFlag(key, given, faults);
    case 'whole':
      return readWhole(key, type, given, faults);
    case 'choices': {
      const chosen = readLines(key, given, type.choices.length * 4, faults)?.filter((line) => {
        if (type.choices.includes(line.value)) return true;
        faults.push(fault(line.key, 'value', type.choices.join(', ')));
        return false;
      });
      if (chosen === undefined) return undefined;
      const values = [...new Set(chosen.map((line) => line.value))];
      if (values.length > 0) return values;
      faults.push(fault(key, 'value', `at least one of ${type.choices.join(', ')}`));
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
  // A region such as 31.71 is easily written without quotes.
  const written = type.form === 'region' && typeof given === 'number' ? writtenRegion(given) : given;
  if (typeof written !== 'string') {
    faults.push(fault(key, 'type', 'a text'));
    return undefined;
  }
  const line = oneLine(written);
  if (line === '') return undefined;
  if (line.length > type.longest) {
    faults.push(fault(key, 'size', `at most ${type.longest} characters`));
    return undefined;
  }
  const expected = formFault(line, type.form);
  if (expected === null) return line;
  faults.push(fault(key, 'value', expected));
  return undefined;
}

/** 31.7 can only be 31.70: a decimal number lost its last zero. */
function writtenRegion(code: number): string {
  return Number.isInteger(code) ? String(code) : code.toFixed(2);
}

function formFault(line: string, form: 'mail' | 'url' | 'phone' | 'region' | undefined): string | null {
  switch (form) {
    case undefined:
      return null;
    case 'mail':
      return z.email().safeParse(line).success ? null : 'a mail address';
    case 'phone':
      return /^[+(\d][\d\s().-]{2,}$/.test(line) ? null : 'digits, spaces and + ( ) . -';
    case 'region':
      return regionCodeSchema.safeParse(line).success ? null : '0, a province as 31, or a kabupaten/kota as 31.71';
    case 'url': {
      // Anything else (javascript:, data:, file:) would be run or opened by a click.
      const url = URL.canParse(line) ? new URL(line) : null;
      return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
        ? null
        : 'an http or https address';
    }
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
  faults.push(fault(key, 'type', 'true or false'));
  return undefined;
}

function readWhole(
  key: string,
  type: Extract<PolicyKeyType, { kind: 'whole' }>,
  given: unknown,
  faults: PolicyFault[],
): number | undefined {
  const number = typeof given === 'string' && /^\s*\d{1,9}\s*$/.test(given) ? Number(given) : given;
  const expected = `a whole number from ${type.least} to ${type.most}`;
  if (typeof number !== 'number') faults.push(fault(key, 'type', expected));
  else if (!Number.isInteger(number) || number < type.least || number > type.most) {
    faults.push(fault(key, 'value', expected));
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
    faults.push(fault(`${key}[${place}]`, 'type', 'a text'));
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
      faults.push(fault(key, 'json', 'a list as JSON'));
      return undefined;
    }
  }
  if (isNumbered(list)) list = Object.values(list);
  if (!Array.isArray(list)) {
    faults.push(fault(key, 'type', 'a list'));
    return undefined;
  }
  if (list.length > most) faults.push(fault(key, 'size', `at most ${most} entries; the first ${most} are used`));
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
      faults.push(fault(line.key, 'value', `a site and a handle, as in x:nama_akun (${siteIds.join(', ')})`));
      return [];
    }
    const name = writeAccount(account).toLowerCase();
    if (seen.has(name)) return [];
    seen.add(name);
    return [account];
  });
}

/** `x:nama_akun` (a leading `@` is taken off); null when it is no account. */
export function accountOf(line: string): CampaignAccount | null {
  const at = line.indexOf(':');
  const site = siteIds.find((id) => id === line.slice(0, at).trim().toLowerCase());
  const handle = line
    .slice(at + 1)
    .trim()
    .replace(/^@/, '');
  return site !== undefined && /^[\w.-]{1,100}$/u.test(handle) ? { site, handle } : null;
}

/** The line of which `accountOf` makes this account. */
export function writeAccount(account: CampaignAccount): string {
  return `${account.site}:${account.handle}`;
}

const labelSchema = z
  .object({
    site: z.enum(siteIds),
    part: z.enum(correctableParts).default('labels'),
    name: z.string().regex(/^[A-Za-z][\w.-]{0,79}$/),
    values: z.array(z.string().trim().min(1).max(300)).min(1).max(100),
  })
  .refine((label) => label.part !== 'selectors' || label.values.length === 1, {
    message: 'exactly one selector',
    path: ['values'],
  });

const rowSchemas: Readonly<Record<string, z.ZodType>> = {
  elections: ownElectionSchema,
  contestants: ownContestantSchema,
  labels: labelSchema,
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
      faults.push(fault(rowKey, 'duplicate', shorten(id, 80)));
      return [];
    }
    if (id !== undefined) seen.add(id);
    return [result.data];
  });
}

function rowFault(rowKey: string, error: z.ZodError): PolicyFault {
  const issue = error.issues[0];
  const path = (issue?.path ?? [])
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('');
  const reason: FaultReason = issue?.code === 'invalid_type' ? 'type' : issue?.code === 'too_big' ? 'size' : 'value';
  return fault(`${rowKey}${path}`, reason, issue?.message ?? 'unreadable');
}

function fault(key: string, reason: FaultReason, detail: string): PolicyFault {
  return { key, reason, detail: shorten(detail, 300) };
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/**
 * One visible line: a policy must not be able to turn a sentence around (bidirectional controls), to hide a part of it
 * (control characters) or to break it.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

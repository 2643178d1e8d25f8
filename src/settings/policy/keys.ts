/**
 * Every key that an agency's policy may set, once: the reader, the browser's schema, the file makers and the policy
 * maker all work from this table. Keys are flat and of plain types because registry editors, Group Policy and
 * Chromium's own validator understand nothing else well.
 */
import { languages, siteIds, strictnesses, subjects } from '../../rulebook/words';
import { mostCorrections } from '../corrections';
import { longestName, mostOwnContestants, mostOwnElections } from '../own';

/** One field of a row, as the browser's schema must know it: Chromium drops fields that it was not told of. */
export type RowShape =
  | { readonly type: 'string' }
  | { readonly type: 'integer' }
  | { readonly type: 'array'; readonly items: RowShape }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, RowShape>> };

/**
 * - `text`: one line. `form` says what it must look like.
 * - `choice`: one of a closed list. `flag`: yes or no. `whole`: a whole number.
 * - `choices`: some of a closed list. `lines`: short texts. `rows`: objects.
 */
export type PolicyKeyType =
  | { readonly kind: 'text'; readonly longest: number; readonly form?: 'mail' | 'url' | 'phone' | 'region' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'lines'; readonly longest: number; readonly most: number }
  | { readonly kind: 'rows'; readonly most: number; readonly row: RowShape };

const text: RowShape = { type: 'string' };
const texts: RowShape = { type: 'array', items: text };

const stageRow: RowShape = {
  type: 'object',
  properties: {
    key: text,
    start: text,
    end: text,
    of: text,
    label: text,
    confidence: text,
    source: text,
    revision: { type: 'integer' },
  },
};
const electionRow: RowShape = {
  type: 'object',
  properties: {
    id: text,
    name: text,
    family: text,
    regions: texts,
    stages: { type: 'array', items: stageRow },
    note: text,
  },
};
const handleRow: RowShape = { type: 'object', properties: { site: text, handle: text } };
const contestantRow: RowShape = {
  type: 'object',
  properties: {
    id: text,
    kind: text,
    name: text,
    runningMate: text,
    election: text,
    region: text,
    ballotNumber: { type: 'integer' },
    handles: { type: 'array', items: handleRow },
    shortNames: texts,
    hashtags: texts,
  },
};
const labelRow: RowShape = { type: 'object', properties: { site: text, part: text, name: text, values: texts } };

const mostCampaignAccounts = 5_000;

/** In the order in which people meet them. */
export const policyKeys = {
  agencyName: { kind: 'text', longest: longestName },
  agencyContact: { kind: 'text', longest: 300 },
  agencyPhone: { kind: 'text', longest: 40, form: 'phone' },
  agencyMail: { kind: 'text', longest: 254, form: 'mail' },
  agencyUrl: { kind: 'text', longest: 500, form: 'url' },
  subject: { kind: 'choice', choices: subjects },
  subjectFixed: { kind: 'flag' },
  region: { kind: 'text', longest: 20, form: 'region' },
  regionFixed: { kind: 'flag' },
  strictness: { kind: 'choice', choices: strictnesses },
  strictnessFixed: { kind: 'flag' },
  secondsToContinue: { kind: 'whole', least: 0, most: 10 },
  alwaysRemind: { kind: 'flag' },
  alwaysRemindFixed: { kind: 'flag' },
  sites: { kind: 'choices', choices: siteIds },
  sitesFixed: { kind: 'flag' },
  language: { kind: 'choice', choices: [...languages, 'auto'] },
  languageFixed: { kind: 'flag' },
  elections: { kind: 'rows', most: mostOwnElections, row: electionRow },
  contestants: { kind: 'rows', most: mostOwnContestants, row: contestantRow },
  campaignAccounts: { kind: 'lines', longest: 120, most: mostCampaignAccounts },
  labels: { kind: 'rows', most: mostCorrections, row: labelRow },
  hideWelcome: { kind: 'flag' },
  allowPause: { kind: 'flag' },
  allowDemonstration: { kind: 'flag' },
} as const satisfies Readonly<Record<string, PolicyKeyType>>;

export type PolicyKey = keyof typeof policyKeys;
/** Their names, in the same order. */
export const policyKeyNames = Object.keys(policyKeys) as PolicyKey[];

/** Settings of the person for which an agency may give a value: as a default, or fixed by `<key>Fixed`. */
export const governedKeys = ['subject', 'region', 'strictness', 'alwaysRemind', 'sites', 'language'] as const;
export type GovernedKey = (typeof governedKeys)[number];

/**
 * An agency's policy: its shape, and how it is read so that every good value is used and every bad one is named.
 * Browsers hand it over in different clothes (a registry knows no booleans and no lists), so reading is forgiving
 * about the clothes and strict about the value.
 */
import type { Language, RegionCode, SiteId, Strictness, Subject } from '../../rulebook/words';
import type { LabelCorrection } from '../corrections';
import type { OwnContestant, OwnElection } from '../own';
import type { CampaignAccount } from './accounts';
import { faultAt, type PolicyFault, shortened } from './fault';
import { governedKeys, policyKeyNames, policyKeys } from './keys';
import { readValue } from './read-value';

export type { CampaignAccount } from './accounts';
export type { PolicyFault } from './fault';

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
  /** false: no demonstration at a simulated date can be started, and a running one ends. */
  readonly allowDemonstration?: boolean;
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
    return { policy: {}, faults: [faultAt('', 'type', { kind: 'object' })] };
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
    if (!Object.hasOwn(policyKeys, key)) faults.push(faultAt(shortened(key, 80), 'unknown', { kind: 'key' }));
  }
  for (const key of governedKeys) {
    if (policy[`${key}Fixed`] === true && policy[key] === undefined) {
      faults.push(faultAt(`${key}Fixed`, 'alone', { kind: 'other', words: key }));
    }
  }
  return { policy: policy as Policy, faults: faults.slice(0, mostFaults) };
}

/** Whether anything at all is set. */
export function isEmptyPolicy(policy: Policy): boolean {
  return Object.keys(policy).length === 0;
}

/** What counts after settings and policy: the person's own value, the agency's default, or the agency's fixed value. Pure. */
import type { Agency } from '../../plan/plan';
import { type SiteId, siteIds } from '../../rulebook/words';
import type { LabelCorrection } from '../corrections';
import { defaultSettings, type Settings } from '../shape';
import type { CampaignAccount } from './accounts';
import { type GovernedKey, governedKeys } from './keys';
import type { Policy } from './policy';

/**
 * - `default`: neither has said anything; ours. - `user`: the person's own.
 * - `agencyDefault`: the agency's, until the person chooses. - `agencyFixed`: the agency's, locked.
 */
export type SettingSource = 'default' | 'user' | 'agencyDefault' | 'agencyFixed';

/** Settings that the interface shows with their source. Those after the governed ones are the agency's alone. */
export type SourcedKey = GovernedKey | 'secondsToContinue' | 'pause' | 'demonstration';

export interface AgencyDetails extends Agency {
  readonly phone?: string;
  readonly mail?: string;
  /** http or https; a link for the person to follow, never fetched. */
  readonly url?: string;
}

export interface EffectiveSettings {
  /**
   * The settings to work with. Agency elections and contestants come first, then the person's own; where ids collide
   * the agency's stands. A pause or a demonstration that the agency does not allow is ended here.
   */
  readonly settings: Settings;
  /** Settings that the person can not change now. */
  readonly locks: ReadonlySet<SourcedKey>;
  readonly sources: Readonly<Record<SourcedKey, SettingSource>>;
  /** null without a name: contact details alone are nobody's. */
  readonly agency: AgencyDetails | null;
  /** Seconds until *Tetap lanjutkan* can be pressed, 0–10. */
  readonly secondsToContinue: number;
  readonly campaignAccounts: readonly CampaignAccount[];
  /** Per site, in the shape in which the sites take corrections. */
  readonly corrections: SiteCorrections;
  /** True on a managed install that asked for it; the welcome page is then never opened. */
  readonly hideWelcome: boolean;
  readonly allowPause: boolean;
}

type Entries<Value> = Readonly<Record<string, Value>>;
export interface SiteCorrection {
  readonly selectors?: Entries<string>;
  readonly labels?: Entries<readonly string[]>;
  readonly icons?: Entries<readonly string[]>;
}
export type SiteCorrections = { readonly [Site in SiteId]?: SiteCorrection };

/** Without a policy: 2 seconds. */
const defaultSecondsToContinue = 2;

/**
 * What counts: the agency's fixed values, else the person's own choice, else the agency's default; its lists are added
 * to the person's.
 */
export function applyPolicy(settings: Settings, policy: Policy): EffectiveSettings {
  const chosen = chosenKeys(settings);
  const sources = Object.fromEntries(governedKeys.map((key) => [key, sourceOf(key, policy, chosen)])) as Record<
    GovernedKey,
    SettingSource
  >;
  const agencyRules = (key: GovernedKey) => sources[key] === 'agencyDefault' || sources[key] === 'agencyFixed';
  const allowPause = policy.allowPause ?? true;
  const allowDemonstration = policy.allowDemonstration ?? true;
  const effective: Settings = {
    ...settings,
    subject: agencyRules('subject') ? (policy.subject ?? null) : settings.subject,
    region: agencyRules('region') ? (policy.region ?? null) : settings.region,
    strictness: agencyRules('strictness') ? (policy.strictness ?? settings.strictness) : settings.strictness,
    alwaysRemind: agencyRules('alwaysRemind') ? (policy.alwaysRemind ?? false) : settings.alwaysRemind,
    language: agencyRules('language') ? (policy.language ?? settings.language) : settings.language,
    sites: agencyRules('sites') ? switches(policy.sites ?? siteIds) : settings.sites,
    pausedUntil: allowPause ? settings.pausedUntil : 0,
    clock: allowDemonstration ? settings.clock : defaultSettings.clock,
    elections: merged(policy.elections, settings.elections),
    contestants: merged(policy.contestants, settings.contestants),
  };
  return {
    settings: effective,
    locks: new Set<SourcedKey>([
      ...governedKeys.filter((key) => sources[key] === 'agencyFixed'),
      ...(policy.secondsToContinue === undefined ? [] : (['secondsToContinue'] as const)),
      ...(allowPause ? [] : (['pause'] as const)),
      ...(allowDemonstration ? [] : (['demonstration'] as const)),
    ]),
    sources: {
      ...sources,
      secondsToContinue: policy.secondsToContinue === undefined ? 'default' : 'agencyFixed',
      pause: policy.allowPause === undefined ? 'default' : 'agencyFixed',
      demonstration: policy.allowDemonstration === undefined ? 'default' : 'agencyFixed',
    },
    agency: agencyOf(policy),
    secondsToContinue: policy.secondsToContinue ?? defaultSecondsToContinue,
    campaignAccounts: policy.campaignAccounts ?? [],
    // The agency's come last: of two selectors hers counts.
    corrections: correctionsOf([...settings.corrections, ...(policy.labels ?? [])]),
    hideWelcome: policy.hideWelcome ?? false,
    allowPause,
  };
}

/**
 * Settings with one value set by the person's own hand. Pages use this for the governed settings, so that a choice that
 * happens to equal our default still comes before an agency's default.
 */
export function choose<Key extends GovernedKey>(settings: Settings, key: Key, value: Settings[Key]): Settings {
  return { ...settings, [key]: value, chosen: [...new Set([...settings.chosen, key])] };
}

/** Goes back to the agency's default (or ours). */
export function unchoose(settings: Settings, key: GovernedKey): Settings {
  return { ...settings, [key]: defaultSettings[key], chosen: settings.chosen.filter((other) => other !== key) };
}

function sourceOf(key: GovernedKey, policy: Policy, chosen: ReadonlySet<GovernedKey>): SettingSource {
  const given = policy[key] !== undefined;
  if (given && policy[`${key}Fixed`] === true) return 'agencyFixed';
  if (chosen.has(key)) return 'user';
  return given ? 'agencyDefault' : 'default';
}

/** Chosen by hand, or different from our default (which nothing but a choice can make it). */
function chosenKeys(settings: Settings): ReadonlySet<GovernedKey> {
  return new Set(
    governedKeys.filter((key) => settings.chosen.includes(key) || !same(settings[key], defaultSettings[key])),
  );
}

function same(one: Settings[GovernedKey], other: Settings[GovernedKey]): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  return siteIds.every((site) => one[site] === other[site]);
}

function switches(on: readonly SiteId[]): Settings['sites'] {
  return Object.fromEntries(siteIds.map((site) => [site, on.includes(site)])) as Record<SiteId, boolean>;
}

function merged<Row extends { readonly id: string }>(
  agency: readonly Row[] | undefined,
  own: readonly Row[],
): readonly Row[] {
  if (agency === undefined || agency.length === 0) return own;
  const taken = new Set(agency.map((row) => row.id));
  return [...agency, ...own.filter((row) => !taken.has(row.id))];
}

function agencyOf(policy: Policy): AgencyDetails | null {
  if (policy.agencyName === undefined) return null;
  const { agencyContact, agencyPhone, agencyMail, agencyUrl } = policy;
  // One line for the dialog's foot, where a link or a phone number is only read.
  const contact = agencyContact ?? ([agencyPhone, agencyMail].filter(Boolean).join(' · ') || agencyUrl);
  return {
    name: policy.agencyName,
    ...(contact === undefined ? {} : { contact }),
    ...(agencyPhone === undefined ? {} : { phone: agencyPhone }),
    ...(agencyMail === undefined ? {} : { mail: agencyMail }),
    ...(agencyUrl === undefined ? {} : { url: agencyUrl }),
  };
}

function correctionsOf(labels: readonly LabelCorrection[]): SiteCorrections {
  const corrections: { [Site in SiteId]?: Record<string, Record<string, string | readonly string[]>> } = {};
  for (const { site, part, name, values } of labels) {
    const parts = corrections[site] ?? {};
    corrections[site] = parts;
    const entries = parts[part] ?? {};
    parts[part] = entries;
    const earlier = entries[name];
    // A later selector replaces an earlier one; words add up.
    entries[name] = part === 'selectors' ? (values[0] ?? '') : [...(Array.isArray(earlier) ? earlier : []), ...values];
  }
  return corrections as SiteCorrections;
}

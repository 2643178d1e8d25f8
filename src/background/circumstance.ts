/** Everything that the plan is compiled from, read at once: stored settings, policy, clock, language. */

import { zoneOf } from '../calendar/zones';
import { allElections, type PlanInput } from '../plan/compile';
import { type Clock, isSimulated } from '../plan/plan';
import { browser } from '../settings/browser';
import { type Alarm, alarmsOf, readHealth } from '../settings/health';
import { dayOf } from '../settings/journal';
import { languageOf } from '../settings/language';
import type { Problem } from '../settings/messages';
import { ownElections } from '../settings/own-elections';
import { applyPolicy, type EffectiveSettings } from '../settings/policy/apply';
import type { PolicySource } from '../settings/policy/policy-source';
import { readSettings, type Settings } from '../settings/settings';
import { labelForm } from '../sites/dom';
import { ownContestants } from './own-contestants';

export interface Circumstances {
  readonly input: PlanInput;
  readonly effective: EffectiveSettings;
  /** As the person has stored them, before any policy. */
  readonly stored: Settings;
  /** An agency's policy is in force. */
  readonly managed: boolean;
  readonly problems: readonly Problem[];
  /** What the sentinel has to say of the sites that are switched on. */
  readonly alarms: readonly Alarm[];
}

const realTime: Clock = { kind: 'real' };

/** Never rejects: what can not be read falls back to its default and stands among the problems. */
export async function readCircumstance(policySource: PolicySource): Promise<Circumstances> {
  const [{ settings: stored, problems }, policy, health] = await Promise.all([
    readSettings(browser.storage.local),
    policySource.current(),
    readHealth(browser.storage.local),
  ]);
  const effective = applyPolicy(stored, policy.policy);
  const { settings } = effective;
  const elections = ownElections(settings.elections);
  const input: PlanInput = {
    // Nobody has said who they are yet: most who install this are PNS, and silence would be the worse guess.
    subject: settings.subject ?? 'pns',
    circumstances: settings.circumstances,
    zone: zoneOf(settings.region ?? '0'),
    region: settings.region,
    strictness: settings.strictness,
    alwaysRemind: settings.alwaysRemind,
    language: languageOf(settings.language, browser.i18n.getUILanguage()),
    secondsToContinue: effective.secondsToContinue,
    sites: settings.sites,
    pausedUntil: settings.pausedUntil,
    clock: isSimulated(settings.clock, Date.now()) ? settings.clock : realTime,
    agency: effective.agency,
    elections,
    corrections: correctionsOf(effective.corrections),
    contestants: ownContestants(
      settings.contestants,
      effective.campaignAccounts,
      allElections({ elections }).map(({ id }) => id),
    ),
  };
  return {
    input,
    effective,
    stored,
    managed: policy.from !== 'none',
    problems: [
      ...problems.map((problem) => ({ kind: 'settings', problem }) as const),
      ...policy.faults.map(({ key, detail }) => ({ kind: 'policy', key, detail }) as const),
    ],
    alarms: alarmsOf(health, dayOf(Date.now(), input.zone)).filter(({ site }) => input.sites[site]),
  };
}

/**
 * Corrections as the sites take them. People say "icons" for what the sites call marks (test ids, rendering roles, beginnings
 * of outlines), and write labels as they see them.
 */
function correctionsOf(corrections: EffectiveSettings['corrections']): NonNullable<PlanInput['corrections']> {
  return Object.fromEntries(
    Object.entries(corrections).map(([site, { icons, labels, selectors }]) => [
      site,
      {
        ...(selectors ? { selectors } : {}),
        ...(icons ? { marks: icons } : {}),
        ...(labels
          ? { labels: Object.fromEntries(Object.entries(labels).map(([role, words]) => [role, words.map(labelForm)])) }
          : {}),
      },
    ]),
  );
}

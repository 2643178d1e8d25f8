/** The answer to a page's question about now. */
import { allElections, rulesCheckedOn } from '../plan/compile';
import { isPaused, nowOf } from '../plan/plan';
import type { BackgroundState } from '../settings/messages';
import type { Circumstances } from './circumstance';
import { lastRefreshProblems } from './refresh';
import { electionStates, permissionProblems, siteStates, staleProblem, tabState } from './state';

/** Everything that popup and options show; `tab` is the tab that the person looks at, or null. */
export async function answerState(circumstances: Circumstances, tab: number | null): Promise<BackgroundState> {
  const { input, effective, problems, alarms } = circumstances;
  const deviceNow = Date.now();
  const now = nowOf(input.clock, deviceNow);
  const { active, upcoming } = electionStates(allElections(input), now, input.zone, input.region ?? '0');
  const sites = await siteStates(input.sites);
  const guarding = active.length > 0 || input.alwaysRemind;
  return {
    now,
    zone: input.zone,
    clock: input.clock,
    subject: effective.settings.subject,
    alwaysRemind: input.alwaysRemind,
    language: input.language,
    elections: active,
    upcoming,
    sites,
    tab: await tabState(tab, sites, guarding),
    problems: [
      ...problems,
      ...lastRefreshProblems(),
      ...permissionProblems(sites),
      // Where nothing is guarded there is nothing to be careful about.
      ...(guarding ? alarms.map((alarm) => ({ kind: 'unrecognised', ...alarm }) as const) : []),
      ...staleProblem(rulesCheckedOn, deviceNow),
    ],
    rulesCheckedOn,
    pausedUntil: isPaused(input.pausedUntil, deviceNow) ? input.pausedUntil : 0,
    fixed: [...effective.locks],
    agency: input.agency,
  };
}

/** Which scenarios are shown. Pure. */
import { type Origin, type Scenario, scenarios, type VerdictKind } from '../../../rulebook/scenarios';
import type { ActionKind, Phase, Subject } from '../../../rulebook/words';

export interface ScenarioFilter {
  readonly act: ActionKind | 'all';
  readonly phase: Phase | 'all';
  readonly subject: Subject | 'all';
  readonly verdict: VerdictKind | 'all';
  readonly origin: Origin | 'all';
}

/** No filter. */
export const everyScenario: ScenarioFilter = {
  act: 'all',
  phase: 'all',
  subject: 'all',
  verdict: 'all',
  origin: 'all',
};

/** The scenarios that pass, in the order of the file. `phaseOf`: which phase a scenario lies in. */
export function foundScenarios(
  filter: ScenarioFilter,
  phaseOf: (scenario: Scenario) => Phase,
  from: readonly Scenario[] = scenarios,
): readonly Scenario[] {
  const fits = <Value>(wanted: Value | 'all', value: Value) => wanted === 'all' || wanted === value;
  return from.filter(
    (scenario) =>
      fits(filter.act, scenario.act) &&
      fits(filter.subject, scenario.subject) &&
      fits(filter.verdict, scenario.expected.verdict) &&
      fits(filter.origin, scenario.origin) &&
      fits(filter.phase, phaseOf(scenario)),
  );
}

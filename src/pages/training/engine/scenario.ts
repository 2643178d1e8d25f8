/** A scenario at its own moment: its setting, and what the engine says about it. */
import { dayNumber } from '../../../calendar/days';
import { zoneOf } from '../../../calendar/zones';
import type { Agency } from '../../../plan/plan';
import type { Scenario } from '../../../rulebook/scenarios';
import type { Language } from '../../../rulebook/words';
import { actionOfScenario, type Look, look } from './look';
import { type CalendarId, compileRehearsal, noonOf, type Setting } from './world';

/** Person, moment and language in which a scenario is judged and shown. */
export function settingOf(scenario: Scenario, language: Language, agency: Agency | null): Setting {
  const zone = zoneOf(scenario.region);
  return {
    calendar: scenario.calendar as CalendarId,
    at: noonOf(dayNumber(scenario.at), zone),
    zone,
    subject: scenario.subject,
    circumstances: scenario.circumstances ?? [],
    strictness: scenario.strictness ?? 'standard',
    language,
    agency,
  };
}

const known = new Map<string, Look>();

/** What the engine says; remembered, because the same scenarios are shown again and again. */
export function lookAtScenario(scenario: Scenario, language: Language): Look {
  const key = `${scenario.id} ${language}`;
  let seen = known.get(key);
  if (seen === undefined) {
    const setting = settingOf(scenario, language, null);
    seen = look(actionOfScenario(scenario), compileRehearsal(setting, setting.at), setting.at);
    known.set(key, seen);
  }
  return seen;
}

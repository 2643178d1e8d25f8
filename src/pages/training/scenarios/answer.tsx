/** What the rules say about a scenario, and how the real case ended. */

import { wordsIn } from '../../../interstitial/words';
import type { Scenario } from '../../../rulebook/scenarios';
import { SourceLink } from '../../common/source-link';
import { lookAtScenario } from '../engine/scenario';
import { Citations } from '../parts/citation';
import { ruleTitle } from '../parts/rule-title';
import { VerdictMark } from '../parts/verdict-mark';
import type { TrainingTranslator } from '../words';

/** Notes that the first rule or the verdict itself already says. */
const said = new Set(['sanctionVaries', 'reminder']);

export function Answer({ t, scenario }: { readonly t: TrainingTranslator; readonly scenario: Scenario }) {
  const { verdict, citations } = lookAtScenario(scenario, t.language);
  const words = wordsIn(t.language);
  return (
    <div class="answer stack">
      <p class="answer__verdict">
        <VerdictMark t={t} kind={verdict.kind} />
        {verdict.kind === 'clear' ? <span class="muted">{t(`clear_${verdict.reason}`)}</span> : null}
      </p>
      <Citations t={t} citations={citations} />
      {verdict.kind === 'clear' ? null : (
        <ul class="notes small">
          {verdict.notes
            .filter((note) => !said.has(note))
            .map((note) => (
              <li key={note}>{words(`note_${note as 'spouse'}`)}</li>
            ))}
        </ul>
      )}
      <Ending t={t} scenario={scenario} />
    </div>
  );
}

/** How it ended, and where that is written. */
export function Ending({ t, scenario }: { readonly t: TrainingTranslator; readonly scenario: Scenario }) {
  return (
    <div class="ending stack stack--tight">
      <h3>{t(`origin_${scenario.origin}`)}</h3>
      {scenario.outcome === undefined ? <p>{t('madeFromRules')}</p> : <p>{scenario.outcome[t.language]}</p>}
      <p class="small muted">
        {scenario.origin === 'rule' ? t('basis') : t('sources')}{' '}
        {scenario.sources.map((source, place) => (
          <span key={source}>
            {place === 0 ? null : ' · '}
            {scenario.origin === 'rule' ? ruleTitle(source) : <SourceLink language={t.language} source={source} />}
          </span>
        ))}
      </p>
    </div>
  );
}

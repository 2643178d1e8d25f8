/** A case on the wall: first the story and the question, then what the rules say and how it ended. */
import { type Scenario, verdictKinds } from '../../../rulebook/scenarios';
import { lookAtScenario } from '../engine/scenario';
import { CitationBlock } from '../parts/citation';
import { VerdictMark } from '../parts/verdict-mark';
import { Ending } from '../scenarios/answer';
import { SceneFacts, ScenePost } from '../scenarios/scene';
import type { SlideProps } from './slide';

export function CaseSlide({ t, scenario, revealed, guess }: SlideProps & { readonly scenario: Scenario }) {
  const { verdict, citations } = lookAtScenario(scenario, t.language);
  const [first] = citations;
  return (
    <div class="slide">
      <h2>{scenario.title[t.language]}</h2>
      <div class="two">
        <div class="stack">
          <p class="slide__lead">{scenario.story[t.language]}</p>
          <SceneFacts t={t} scenario={scenario} />
          <ScenePost t={t} scenario={scenario} marked={revealed > 0} />
        </div>
        {revealed === 0 ? (
          <ol class="calls" aria-label={t('quizVerdict')}>
            {verdictKinds.map((kind, place) => (
              <li key={kind} class={guess === place ? 'call call--mine' : 'call'}>
                <kbd>{place + 1}</kbd> {t(`verdict_${kind}`)}
              </li>
            ))}
          </ol>
        ) : (
          <div class="stack">
            <p class="answer__verdict">
              <VerdictMark t={t} kind={verdict.kind} />
              {guess === null ? null : (
                <span class="muted">{t(verdictKinds[guess] === verdict.kind ? 'callRight' : 'callWrong')}</span>
              )}
            </p>
            {first === undefined ? null : <CitationBlock t={t} citation={first} bare />}
            <Ending t={t} scenario={scenario} />
          </div>
        )}
      </div>
    </div>
  );
}

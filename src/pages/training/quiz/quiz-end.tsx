/** The end of a quiz: the score, what to look at again, and a file for those who want to keep it. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui';
import { lookAtScenario } from '../engine/scenario';
import { titleInFull } from '../parts/rule-title';
import { VerdictMark } from '../parts/verdict-mark';
import { hashOf } from '../route';
import { csvOf, saveAs } from '../table/csv';
import type { TrainingTranslator } from '../words';
import type { Asked, Mode } from './asked';
import { type Game, mistakesOf, scoreOf, totalOf } from './game';

export interface QuizEndProps {
  readonly t: TrainingTranslator;
  readonly mode: Mode;
  readonly asked: readonly Asked[];
  readonly game: Game;
  readonly onEnd: () => void;
}

export function QuizEnd({ t, mode, asked, game, onEnd }: QuizEndProps) {
  const { right, of } = totalOf(game);
  const mistakes = mistakesOf(game);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card stack quiz__end">
      <h2 ref={heading} tabIndex={-1}>
        {t(mode === 'group' ? 'quizHands' : 'quizScore', { right, of })}
      </h2>
      <p class="lead">{mistakes.length === 0 ? t('quizAllRight') : t.count('quizReview', mistakes.length)}</p>
      <ul class="plain stack stack--tight">
        {mistakes.map((place) => {
          const one = asked[place];
          if (one === undefined) return null;
          const { verdict, citations } = lookAtScenario(one.scenario, t.language);
          return (
            <li key={one.scenario.id} class="mistake">
              <a class="link" href={hashOf('skenario', one.scenario.id)}>
                {one.scenario.title[t.language]}
              </a>
              <VerdictMark t={t} kind={verdict.kind} />
              <span class="small muted">
                {verdict.kind === 'clear' ? t(`clear_${verdict.reason}`) : titleInFull(citations[0], t)}
              </span>
            </li>
          );
        })}
      </ul>
      <div class="row">
        <Button kind="primary" onPress={onEnd}>
          {t('quizAgain')}
        </Button>
        <Button
          onPress={() =>
            saveAs('jeda-netral-kuis.csv', csvOf(resultRows(t, asked, game), t.language), 'text/csv;charset=utf-8')
          }
        >
          {t('quizSave')}
        </Button>
      </div>
      <p class="muted small">{t('quizNotStored')}</p>
    </section>
  );
}

function resultRows(t: TrainingTranslator, asked: readonly Asked[], game: Game): readonly (readonly string[])[] {
  return [
    [t('quizTitle'), t('colVerdict'), t('colRule')],
    ...asked.map(({ scenario, question }, place) => {
      const played = game.played[place];
      if (played === undefined) return [scenario.title[t.language], '', ''];
      const { verdict, rule } = scoreOf(question, played);
      return [scenario.title[t.language], `${verdict.right} / ${verdict.of}`, `${rule.right} / ${rule.of}`];
    }),
  ];
}

/** One question: the story, two guesses, the answer. */
import { useEffect, useRef } from 'preact/hooks';
import { verdictKinds } from '../../../rulebook/scenarios';
import { Button } from '../../../ui';
import { Answer } from '../scenarios/answer';
import { SceneFacts, ScenePost } from '../scenarios/scene';
import type { TrainingTranslator } from '../words';
import type { Asked, Mode } from './asked';
import { type Game, type Hands, scoreOf } from './game';
import type { Choice } from './questions';

export interface QuizQuestionProps {
  readonly t: TrainingTranslator;
  readonly mode: Mode;
  readonly asked: Asked;
  readonly game: Game;
  readonly onPick: (choice: number, by?: 1 | -1) => void;
  readonly onNext: () => void;
}

export function QuizQuestion(props: QuizQuestionProps) {
  const { t, mode, asked, game, onNext } = props;
  const { scenario, choices, question } = asked;
  const played = game.played[game.at];
  const answered = game.step === 'answer';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <article class="card quiz__card">
      <div class="stack">
        <h2 ref={heading} tabIndex={-1}>
          {scenario.title[t.language]}
        </h2>
        <p class="lead">{scenario.story[t.language]}</p>
        <SceneFacts t={t} scenario={scenario} />
        <ScenePost t={t} scenario={scenario} marked={answered} />
      </div>
      <div class="stack">
        <Choices
          {...props}
          title={t('quizVerdict')}
          open={game.step === 'verdict'}
          choices={verdictKinds.map((kind) => ({ id: kind, words: t(`verdict_${kind}`) }))}
          hands={game.step === 'verdict' ? game.hands : played?.verdict}
          right={answered ? verdictKinds.indexOf(question.verdict) : null}
        />
        {game.step === 'verdict' ? null : (
          <Choices
            {...props}
            title={t('quizRule')}
            open={game.step === 'rule'}
            choices={choices}
            hands={game.step === 'rule' ? game.hands : played?.rule}
            right={answered ? question.rule : null}
          />
        )}
        {mode === 'group' && !answered ? (
          <Button kind="primary" onPress={onNext}>
            {t(game.step === 'verdict' ? 'quizToRule' : 'quizReveal')}
          </Button>
        ) : null}
        {answered && played !== undefined ? (
          <>
            <p class="quiz__word" role="status">
              <Word t={t} mode={mode} score={scoreOf(question, played)} />
            </p>
            <Answer t={t} scenario={scenario} />
            <NextButton t={t} last={game.at + 1 === game.questions.length} onNext={onNext} />
          </>
        ) : null}
      </div>
    </article>
  );
}

function Word({
  t,
  mode,
  score,
}: {
  readonly t: TrainingTranslator;
  readonly mode: Mode;
  readonly score: ReturnType<typeof scoreOf>;
}) {
  const { verdict, rule } = score;
  if (mode === 'group')
    return <>{t('quizHandsNow', { verdict: `${verdict.right}/${verdict.of}`, rule: `${rule.right}/${rule.of}` })}</>;
  return (
    <>
      {t(
        verdict.right > 0
          ? rule.right > 0
            ? 'quizBoth'
            : 'quizVerdictOnly'
          : rule.right > 0
            ? 'quizRuleOnly'
            : 'quizNeither',
      )}
    </>
  );
}

function NextButton({
  t,
  last,
  onNext,
}: {
  readonly t: TrainingTranslator;
  readonly last: boolean;
  readonly onNext: () => void;
}) {
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => button.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div ref={button}>
      <Button kind="primary" onPress={onNext}>
        {t(last ? 'quizFinish' : 'quizNext')}
      </Button>
    </div>
  );
}

function Choices(
  props: QuizQuestionProps & {
    readonly title: string;
    readonly open: boolean;
    readonly choices: readonly Choice[];
    readonly hands: Hands | undefined;
    readonly right: number | null;
  },
) {
  const { t, mode, title, open, choices, hands = [], right, onPick } = props;
  const most = Math.max(1, ...hands);
  return (
    <fieldset class="field choices">
      <legend>{title}</legend>
      {choices.map(({ words, gloss }, place) => {
        const count = hands[place] ?? 0;
        const state = right === place ? 'right' : right !== null && count > 0 ? 'wrong' : count > 0 ? 'mine' : 'open';
        return (
          <button
            key={words}
            type="button"
            class={`pick pick--${state}`}
            disabled={!open}
            aria-pressed={mode === 'alone' ? count > 0 : undefined}
            onClick={() => onPick(place)}
          >
            <kbd class="pick__key">{place + 1}</kbd>
            <span class="pick__words">
              {words}
              {gloss === undefined || gloss === '' ? null : <span class="pick__gloss muted small">{gloss}</span>}
            </span>
            {right === place ? <span class="pick__mark">{t('quizRight')}</span> : null}
            {state === 'wrong' && mode === 'alone' ? <span class="pick__mark">{t('quizYours')}</span> : null}
            {mode === 'group' ? (
              <span class="pick__hands">
                <meter
                  class="pick__bar"
                  min={0}
                  max={most}
                  value={count}
                  aria-label={t('quizHandsOf', { choice: words })}
                />
                <span class="pick__count">{count}</span>
              </span>
            ) : null}
          </button>
        );
      })}
    </fieldset>
  );
}

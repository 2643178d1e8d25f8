/** *Kuis*: ten scenarios to guess, alone or with a hall that raises hands. Nothing is stored. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { provisionOf } from '../../../rulebook/law';
import { type Scenario, scenarios } from '../../../rulebook/scenarios';
import { Button } from '../../../ui';
import { lookAtScenario } from '../engine/scenario';
import type { ViewProps } from '../lesson';
import { ruleTitle } from '../parts/rule-title';
import type { TrainingTranslator } from '../words';
import type { Asked, Mode } from './asked';
import { type Game, newGame, proceed, raise, totalOf } from './game';
import { type Choice, choicesFor, clearReasons, drawScenarios } from './questions';
import { QuizEnd } from './quiz-end';
import { QuizQuestion } from './quiz-question';

export function QuizView({ t }: ViewProps) {
  const [mode, setMode] = useState<Mode | null>(null);
  const [seed, setSeed] = useState(() => Math.floor(Math.random() * 2 ** 31));
  const begin = (next: Mode | null) => {
    setSeed(Math.floor(Math.random() * 2 ** 31));
    setMode(next);
  };
  if (mode === null) return <Intro t={t} onBegin={begin} />;
  return <Play key={`${seed} ${t.language}`} t={t} seed={seed} mode={mode} onEnd={() => begin(null)} />;
}

function Intro({ t, onBegin }: { readonly t: TrainingTranslator; readonly onBegin: (mode: Mode) => void }) {
  return (
    <section class="card quiz__intro stack">
      <h2>{t('quizTitle')}</h2>
      <p class="lead">{t('quizIntro')}</p>
      <div class="row">
        <Button kind="primary" onPress={() => onBegin('alone')}>
          {t('quizAlone')}
        </Button>
        <Button onPress={() => onBegin('group')}>{t('quizGroup')}</Button>
      </div>
      <p class="muted small">{t('quizGroupHow')}</p>
      <p class="muted small">{t('quizNotStored')}</p>
    </section>
  );
}

function Play({
  t,
  seed,
  mode,
  onEnd,
}: {
  readonly t: TrainingTranslator;
  readonly seed: number;
  readonly mode: Mode;
  readonly onEnd: () => void;
}) {
  const asked = useMemo(() => drawScenarios(seed).map((scenario, place) => askedOf(t, scenario, seed + place)), []);
  const [game, setGame] = useState<Game>(() => newGame(asked.map(({ question }) => question)));
  const pick = (choice: number, by: 1 | -1 = 1) =>
    setGame((before) =>
      mode === 'group'
        ? raise(before, choice, by)
        : before.step === 'answer'
          ? before
          : proceed(raise(before, choice, 1)),
    );
  const next = () => setGame((before) => (mode === 'alone' && before.step !== 'answer' ? before : proceed(before)));
  useKeys(mode, pick, next);
  const current = asked[game.at];
  if (current === undefined) return <QuizEnd t={t} mode={mode} asked={asked} game={game} onEnd={onEnd} />;
  const total = totalOf(game);
  return (
    <div class={mode === 'group' ? 'quiz quiz--group stack' : 'quiz stack'}>
      <p class="quiz__at row row--apart">
        <strong>{t('quizAt', { at: game.at + 1, of: asked.length })}</strong>
        <span class="muted">
          {total.of === 0 ? '' : t(mode === 'group' ? 'quizHands' : 'quizScore', { right: total.right, of: total.of })}
        </span>
      </p>
      <QuizQuestion key={game.at} t={t} mode={mode} asked={current} game={game} onPick={pick} onNext={next} />
    </div>
  );
}

/** Number keys choose (with Shift a hand goes down), Enter and the right arrow go on. */
function useKeys(mode: Mode, pick: (choice: number, by?: 1 | -1) => void, next: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1];
      if (digit !== undefined && !event.repeat) {
        event.preventDefault();
        pick(Number(digit) - 1, event.shiftKey && mode === 'group' ? -1 : 1);
      } else if (event.key === 'ArrowRight' || (event.key === 'Enter' && !isControl(event.target))) {
        event.preventDefault();
        next();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary, select, input, textarea') !== null;
}

function askedOf(t: TrainingTranslator, scenario: Scenario, seed: number): Asked {
  const right = rightChoice(t, scenario);
  const others: readonly Choice[] =
    scenario.expected.verdict === 'clear'
      ? clearReasons.map((reason) => ({ id: reason, words: t(`clear_${reason}`) }))
      : scenarios
          .filter(({ id, expected }) => id !== scenario.id && expected.lead !== undefined && expected.lead !== right.id)
          .map((other) => leadOf(t, other));
  const choices = choicesFor(right, others, seed);
  return {
    scenario,
    choices,
    question: {
      scenario: scenario.id,
      verdict: scenario.expected.verdict,
      rule: choices.findIndex(({ id }) => id === right.id),
      choices: choices.length,
    },
  };
}

function rightChoice(t: TrainingTranslator, scenario: Scenario): Choice {
  const { verdict, citations } = lookAtScenario(scenario, t.language);
  if (verdict.kind === 'clear') return { id: verdict.reason, words: t(`clear_${verdict.reason}`) };
  const [first] = citations;
  return { id: first?.id ?? '', words: first?.title ?? '', gloss: first?.gloss[t.language] ?? '' };
}

/** Only the rule's name is needed for a wrong answer, so nothing is compiled for it. */
function leadOf(t: TrainingTranslator, { expected }: Scenario): Choice {
  const id = expected.lead ?? '';
  return { id, words: ruleTitle(id), gloss: provisionOf(id)?.gloss[t.language] ?? '' };
}

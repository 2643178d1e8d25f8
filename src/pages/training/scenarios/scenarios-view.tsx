/** *Skenario*: cases and examples to look up, to try, and to argue about. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { compileWindows } from '../../../calendar/compile';
import { dayNumber } from '../../../calendar/days';
import { phaseAt } from '../../../calendar/windows';
import { zoneOf } from '../../../calendar/zones';
import { electionOf } from '../../../rulebook/elections';
import { origins, type Scenario, scenarios, verdictKinds } from '../../../rulebook/scenarios';
import { actionKinds, type Phase, phases, subjects } from '../../../rulebook/words';
import { dayInWords, Select, unbroken } from '../../../ui';
import { sentenceCase } from '../../common/words';
import { settingOf } from '../engine/scenario';
import { useRehearsal } from '../engine/use-rehearsal';
import { noonOf } from '../engine/world';
import type { ViewProps } from '../lesson';
import { VerdictMark } from '../parts/verdict-mark';
import { hashOf } from '../route';
import type { TrainingTranslator } from '../words';
import { Answer } from './answer';
import { everyScenario, foundScenarios, type ScenarioFilter } from './filter';
import { SceneAct, SceneFacts, ScenePost } from './scene';

export function ScenariosView({ t, lesson, chosen }: ViewProps & { readonly chosen: string }) {
  const [filter, setFilter] = useState(everyScenario);
  const found = foundScenarios(filter, phaseOf);
  const current = scenarios.find(({ id }) => id === chosen);
  return (
    <div class={current === undefined ? 'cases' : 'cases cases--open'}>
      <div class="cases__list stack">
        <Filters t={t} filter={filter} onFilter={setFilter} />
        <p class="small muted" role="status">
          {found.length === 0 ? t('casesNone') : t.count('casesFound', found.length)}
        </p>
        <ul class="plain">
          {found.map((scenario) => (
            <li key={scenario.id}>
              <a
                class="case"
                href={hashOf('skenario', scenario.id)}
                aria-current={scenario === current ? 'true' : undefined}
              >
                <span class="case__title">{scenario.title[t.language]}</span>
                <span class="case__line small muted">
                  {unbroken(dayInWords(scenario.at, t.language))} · {sentenceCase(t(`subject_${scenario.subject}`))}
                </span>
                <VerdictMark t={t} kind={scenario.expected.verdict} bare />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div class="cases__one">
        {current === undefined ? (
          <p class="muted">{t('casesPick')}</p>
        ) : (
          <OneCase key={current.id} t={t} scenario={current} agency={lesson.agency} />
        )}
      </div>
    </div>
  );
}

/** The phase of a scenario by the calendar alone: cheap enough for a filter over all of them. */
function phaseOf({ calendar, at, region }: Scenario): Phase {
  const election = electionOf(calendar);
  if (election === undefined) return 'outside';
  const zone = zoneOf(region);
  return phaseAt(compileWindows(election), noonOf(dayNumber(at), zone), zone, 'ticket');
}

function OneCase({
  t,
  scenario,
  agency,
}: {
  readonly t: TrainingTranslator;
  readonly scenario: Scenario;
  readonly agency: ViewProps['lesson']['agency'];
}) {
  useRehearsal(settingOf(scenario, t.language, agency));
  const [shown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <article class="card stack">
      <p class="cases__back">
        <a class="link" href={hashOf('skenario')}>
          {t('casesBack')}
        </a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {scenario.title[t.language]}
      </h2>
      <p class="lead">{scenario.story[t.language]}</p>
      <SceneFacts t={t} scenario={scenario} />
      <ScenePost t={t} scenario={scenario} marked={shown} />
      <div class="row">
        <SceneAct t={t} scenario={scenario} />
        <button type="button" class="button button--quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'answerHide' : 'answerShow')}
        </button>
      </div>
      {shown ? <Answer t={t} scenario={scenario} /> : null}
    </article>
  );
}

function Filters(props: {
  readonly t: TrainingTranslator;
  readonly filter: ScenarioFilter;
  readonly onFilter: (filter: ScenarioFilter) => void;
}) {
  const { t, filter, onFilter } = props;
  const pick = <Value extends string>(
    label: string,
    key: keyof ScenarioFilter,
    values: readonly Value[],
    word: (value: Value) => string,
  ) => (
    <Select
      label={label}
      value={filter[key] as Value | 'all'}
      options={[
        { value: 'all' as Value | 'all', label: t('all') },
        ...values.map((value) => ({ value, label: sentenceCase(word(value)) })),
      ]}
      onChange={(value) => onFilter({ ...filter, [key]: value })}
    />
  );
  return (
    <search class="filters">
      {pick(t('colAct'), 'act', actionKinds, (act) => t(`action_${act}`))}
      {pick(t('factPhase'), 'phase', phases, (phase) => t(`phase_${phase}`))}
      {pick(t('subject'), 'subject', subjects, (subject) => t(`subject_${subject}`))}
      {pick(t('colVerdict'), 'verdict', verdictKinds, (kind) => t(`verdict_${kind}`))}
      {pick(t('originLabel'), 'origin', origins, (origin) => t(`origin_${origin}`))}
    </search>
  );
}

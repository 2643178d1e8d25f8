/** One election in full: where, on which basis, and every stage with its source and how sure it is. */
import { useEffect, useRef } from 'preact/hooks';
import { newestStages, sameStage } from '../../../calendar/phases';
import type { Election, Stage } from '../../../rulebook/law-words';
import { ownSource } from '../../../settings/own-elections';
import { Button, dayInWords, daysInWords, Facts, Link, Pill, unbroken } from '../../../ui';
import { SourceLink } from '../../common/source-link';
import type { OptionsTranslator } from '../words';
import { daysOf, sureness } from './band-words';
import type { ElectionRow } from './rows';
import { exceptionsOf, whereOf } from './where-words';

export function Details(props: {
  readonly t: OptionsTranslator;
  readonly row: ElectionRow | undefined;
  readonly id: string;
  /** Makes an own copy of the election. */
  readonly onCopy: (election: Election) => void;
}) {
  const { t, row } = props;
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: 'nearest' }), [props.id]);
  if (row === undefined) return <p>{t('electionUnknown')}</p>;
  const { election } = row;
  return (
    <section class="card stack" ref={card} aria-labelledby="election-name">
      <div class="row row--apart">
        <h2 id="election-name">{election.name[t.language]}</h2>
        <span class="no-print">
          <Link href="#kalender">{t('close')}</Link>
        </span>
      </div>
      <div class="row">
        <Pill>{t(`kind_${election.kind}`)}</Pill>
        {election.status === 'final' ? null : <Pill look="dashed">{t(`status_${election.status}`)}</Pill>}
        {election.cancelled === true ? <Pill look="dashed">{t('electionCancelled')}</Pill> : null}
        {election.own === true ? <Pill look="dashed">{t('electionOwn')}</Pill> : null}
      </div>
      <Facts facts={factsOf(t, election)} />
      <Phases t={t} row={row} />
      {election.stages.length === 0 ? <p>{t('electionNoStages')}</p> : <Stages t={t} stages={election.stages} />}
      <div class="no-print">
        <Button onPress={() => props.onCopy(election)}>{t('electionCopy')}</Button>
      </div>
      {election.formulas === undefined ? null : <Formulas t={t} formulas={election.formulas} />}
    </section>
  );
}

function factsOf(t: OptionsTranslator, election: Election): readonly (readonly [string, string])[] {
  const facts: (readonly [string, string])[] = [[t('electionWhere'), whereOf(t, election)]];
  const exceptions = exceptionsOf(t, election);
  if (exceptions !== '') facts.push([t('electionExcept'), exceptions]);
  if (election.basis !== undefined) facts.push([t('electionBasis'), election.basis]);
  if (election.ruling !== undefined) facts.push([t('electionRuling'), election.ruling]);
  if (election.window !== undefined) {
    facts.push([t('electionWindow'), daysInWords(election.window.earliest, election.window.latest, t.language)]);
  }
  if (election.checkedOn !== undefined) {
    facts.push([t('electionChecked'), unbroken(dayInWords(election.checkedOn, t.language))]);
  }
  return facts;
}

/** What the stages mean, and where no stage says it and we read it so. */
function Phases({ t, row }: { readonly t: OptionsTranslator; readonly row: ElectionRow }) {
  if (row.bands.length === 0) return null;
  return (
    <table class="table table--folding">
      <caption>{t('phases')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnPhase')}</th>
          <th scope="col">{t('columnDates')}</th>
          <th scope="col">{t('columnConfidence')}</th>
        </tr>
      </thead>
      <tbody>
        {row.bands.map((band) => (
          <tr key={`${band.phase}${band.from}`}>
            <th scope="row">
              <span class={`legend__sample band band--${band.phase}`} aria-hidden="true" /> {t(`phase_${band.phase}`)}
            </th>
            <td data-label={t('columnDates')}>{daysOf(band, t)}</td>
            <td data-label={t('columnConfidence')}>{sureness(band, t)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stages({ t, stages }: { readonly t: OptionsTranslator; readonly stages: readonly Stage[] }) {
  const newest = newestStages(stages);
  // What a stage was before stands right above what it is now.
  const inOrder = newest.flatMap((stage) => [
    ...stages.filter((other) => other !== stage && sameStage(other, stage)),
    stage,
  ]);
  return (
    <table class="table table--folding">
      <caption>{t('stages')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnStage')}</th>
          <th scope="col">{t('columnDates')}</th>
          <th scope="col">{t('columnConfidence')}</th>
          <th scope="col">{t('columnSource')}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((stage) => (
          <tr key={`${stage.key}${stage.start}${stage.revision}${stage.label ?? ''}`}>
            <th scope="row">
              {t(`stage_${stage.key}`)}
              {stage.label === undefined ? null : <span class="muted"> {stage.label}</span>}
              {newest.includes(stage) ? null : <span class="muted"> {t('stageSuperseded')}</span>}
            </th>
            <td data-label={t('columnDates')}>{daysInWords(stage.start, stage.end, t.language)}</td>
            <td data-label={t('columnConfidence')}>{t(`stageConfidence_${stage.confidence}`)}</td>
            <td data-label={t('columnSource')}>
              <span class="row">
                {stage.source === ownSource ? (
                  t('sourceOwn')
                ) : (
                  <SourceLink language={t.language} source={stage.source} />
                )}
                {stage.source2 === undefined ? null : <SourceLink language={t.language} source={stage.source2} />}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Formulas(props: { readonly t: OptionsTranslator; readonly formulas: NonNullable<Election['formulas']> }) {
  return (
    <div class="stack stack--tight">
      <h3>{props.t('formulas')}</h3>
      <ul class="plain">
        {props.formulas.map(({ key, rule, basis }) => (
          <li key={key}>
            {rule} <span class="muted">({basis})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

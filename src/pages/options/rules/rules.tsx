/** *Aturan*: the rulebook to read, to search, to link to and to print, and what is allowed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { nowOf } from '../../../plan/plan';
import { instrumentOf, lawCheckedOn, openQuestionsOn, provisionOf } from '../../../rulebook/law';
import { type ActionKind, actionKinds, type Phase, phases, type Subject, subjects } from '../../../rulebook/words';
import { Banner, Button, dayInWords, dayOf, Link, partOfDate, Select, Switch, TextField, unbroken } from '../../../ui';
import { zoneOf } from '../../common/regions';
import type { SectionProps } from '../section';
import type { OptionsTranslator } from '../words';
import { Allowed } from './allowed';
import { anchorOf } from './anchor';
import { useLinkedPlace } from './linked-place';
import { ProvisionCard } from './provision-card';
import { everything, foundProvisions, isInForce, type RulesFilter } from './search';

export function RulesSection({ t, settings, detail }: SectionProps) {
  const { clock, region, subject } = settings.effective.settings;
  const today = dayOf(nowOf(clock, Date.now()), zoneOf(region));
  const [filter, setFilter] = useState<RulesFilter>(everything);
  const linked = detail === '' || detail === allowedDetail ? undefined : provisionOf(detail);
  const shown = filterThatShows(filter, linked === undefined ? false : !isInForce(linked, today));
  const found = useMemo(
    () => foundProvisions(shown, today),
    [shown.query, shown.act, shown.phase, shown.subject, shown.old, today],
  );
  const count = [...found.values()].reduce((sum, group) => sum + group.length, 0);

  useEffect(() => {
    if (detail === '') return;
    // A link must show its provision, whatever was searched before; the contents list only what was found.
    if (instrumentOf(detail) === undefined) setFilter(everything);
  }, [detail]);
  useLinkedPlace(detail);

  return (
    <>
      <div class="stack stack--tight">
        <p>{t('rulesIntro')}</p>
        <p class="muted small">
          {t('rulesChecked', { date: unbroken(dayInWords(lawCheckedOn, t.language)) })} {t('notLegalAdvice')}
        </p>
        <div class="row no-print">
          <Link href={`#aturan/${allowedDetail}`}>{t('allowedTitle')}</Link>
          <Button small onPress={() => print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      <Unsure t={t} />
      <Filters t={t} filter={filter} onChange={setFilter} own={subject} />
      {detail !== '' && linked === undefined && instrumentOf(detail) === undefined && detail !== allowedDetail ? (
        <p role="alert">{t('ruleUnknown')}</p>
      ) : null}
      <p class="small" role="status">
        {count === 0 ? t('rulesNone') : t.count('rulesFound', count)}
      </p>
      {found.size > 1 ? <Contents t={t} found={found} /> : null}
      {[...found].map(([id, group]) => (
        <section key={id} class="stack" id={anchorOf(id)} aria-labelledby={`instrument-${id}`}>
          <div class="instrument">
            <h2 id={`instrument-${id}`}>{instrumentOf(id)?.short ?? id}</h2>
            <p class="muted small">{titleOf(id)}</p>
          </div>
          {group.map((provision) => (
            <ProvisionCard
              key={provision.id}
              t={t}
              provision={provision}
              subject={subject}
              today={today}
              linked={provision === linked}
            />
          ))}
        </section>
      ))}
      <Allowed t={t} id={anchorOf(allowedDetail)} />
    </>
  );
}

/** What the research could not settle, quietly: the main thing in a sentence, each question with its day for those who ask. */
function Unsure({ t }: { readonly t: OptionsTranslator }) {
  return (
    <Banner>
      <p>{t('lawUnsure')}</p>
      <details>
        <summary>{t('openQuestions')}</summary>
        <ul class="plain small">
          {openQuestionsOn('law').map(({ id, text, lastSeen }) => (
            <li key={id}>
              {text[t.language]} <span class="muted">{t('lastSeen', { date: partOfDate(lastSeen, t.language) })}</span>
            </li>
          ))}
        </ul>
      </details>
    </Banner>
  );
}

/** The instruments that were found, to jump to. */
function Contents(props: { readonly t: OptionsTranslator; readonly found: ReturnType<typeof foundProvisions> }) {
  return (
    <nav class="no-print" aria-label={props.t('rulesContents')}>
      <ul class="contents small">
        {[...props.found].map(([id, group]) => (
          <li key={id}>
            <a class="link" href={`#aturan/${id}`}>
              {instrumentOf(id)?.short ?? id}
            </a>{' '}
            <span class="muted">{group.length}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The part of the address that opens "Apa yang boleh". */
const allowedDetail = 'boleh';

/** A linked provision that is no longer in force is shown all the same. */
function filterThatShows(filter: RulesFilter, old: boolean): RulesFilter {
  return old ? { ...filter, old: true } : filter;
}

/** Title and number; the number alone where it is not part of the short name. */
function titleOf(id: string): string {
  const instrument = instrumentOf(id);
  if (instrument === undefined) return '';
  return instrument.short.includes(instrument.number) ? instrument.title : `${instrument.title} (${instrument.number})`;
}

function Filters(props: {
  readonly t: OptionsTranslator;
  readonly filter: RulesFilter;
  readonly own: Subject | null;
  readonly onChange: (filter: RulesFilter) => void;
}) {
  const { t, filter, onChange } = props;
  const any = t('filterAll');
  return (
    <search class="filters no-print">
      <TextField
        label={t('searchLabel')}
        type="search"
        value={filter.query}
        onInput={(query) => onChange({ ...filter, query })}
      />
      <Select
        label={t('actLabel')}
        value={filter.act}
        options={(['all', ...actionKinds] as const).map((act) => ({
          value: act,
          label: act === 'all' ? any : t(`action_${act}`),
        }))}
        onChange={(act: ActionKind | 'all') => onChange({ ...filter, act })}
      />
      <Select
        label={t('phaseLabel')}
        value={filter.phase}
        options={(['all', ...phases] as const).map((phase) => ({
          value: phase,
          label: phase === 'all' ? any : t(`phase_${phase}`),
        }))}
        onChange={(phase: Phase | 'all') => onChange({ ...filter, phase })}
      />
      <Select
        label={t('subjectFilter')}
        value={filter.subject}
        options={(['all', ...subjects] as const).map((subject) => ({
          value: subject,
          label: subject === 'all' ? any : t(`subject_${subject}`),
        }))}
        onChange={(subject: Subject | 'all') => onChange({ ...filter, subject })}
      />
      <Switch label={t('oldLaw')} on={filter.old} onChange={(old) => onChange({ ...filter, old })} />
    </search>
  );
}

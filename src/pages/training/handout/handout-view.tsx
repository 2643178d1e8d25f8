/** *Lembar*: two A4 pages to take home. Rules, do and don't, what is allowed, whom to ask. */
import { useMemo } from 'preact/hooks';
import { rulesCheckedOn } from '../../../plan/compile';
import { type ActionKind, subjects } from '../../../rulebook/words';
import { Button, dayInWords, TextField, unbroken } from '../../../ui';
import { sentenceCase } from '../../common/words';
import { exampleActs, exampleCalendar, exampleCampaignDay } from '../engine/example';
import { middleOf, timelineOf } from '../engine/world';
import type { Lesson, ViewProps } from '../lesson';
import { CitationBlock } from '../parts/citation';
import { titleInFull } from '../parts/rule-title';
import { shortName } from '../parts/short-name';
import { VerdictMark } from '../parts/verdict-mark';
import { phaseName } from '../strip/scrubber';
import { SubjectSelect } from '../strip/who';
import type { TrainingTranslator } from '../words';

const acts = ['like', 'comment', 'share', 'follow', 'join', 'post', 'photo'] as const satisfies readonly ActionKind[];
const shownPhases = ['prospective', 'determined', 'campaign', 'quiet', 'voting', 'after'] as const;

export function HandoutView({ t, lesson, onLesson }: ViewProps) {
  const { who, agency } = lesson;
  const setAgency = (name: string, contact: string) =>
    onLesson((before) => ({
      ...before,
      agency: name.trim() === '' ? null : { name, ...(contact.trim() === '' ? {} : { contact }) },
    }));
  return (
    <div class="handout">
      <div class="handout__tools no-print stack">
        <p class="lead">{t('handoutIntro')}</p>
        <div class="filters">
          <SubjectSelect t={t} who={who} onWho={(next) => onLesson((before) => ({ ...before, who: next }))} />
          <TextField
            label={t('agencyName')}
            value={agency?.name ?? ''}
            onInput={(name) => setAgency(name, agency?.contact ?? '')}
          />
          <TextField
            label={t('agencyContact')}
            value={agency?.contact ?? ''}
            onInput={(contact) => setAgency(agency?.name ?? '', contact)}
          />
        </div>
        <div class="row">
          <Button kind="primary" onPress={() => print()}>
            {t('printHandout')}
          </Button>
        </div>
      </div>
      <FirstPage t={t} lesson={lesson} />
      <SecondPage t={t} lesson={lesson} />
    </div>
  );
}

interface PageProps {
  readonly t: TrainingTranslator;
  readonly lesson: Lesson;
}

/** What every act in every phase leads to, for this person, on a pair's own post. */
function useGrid(t: TrainingTranslator, lesson: Lesson) {
  const { subject } = lesson.who;
  return useMemo(() => {
    const columns = timelineOf(exampleCalendar).filter(
      ({ phase, soft }) => shownPhases.includes(phase as 'campaign') && soft !== true,
    );
    const looks = columns.map((column) => exampleActs(middleOf(column), subject, t.language));
    return { columns, rows: acts.map((act) => ({ act, cells: looks.map((lookAt) => lookAt(act)) })) };
  }, [t.language, subject]);
}

function FirstPage({ t, lesson }: PageProps) {
  const { columns, rows } = useGrid(t, lesson);
  const prospective = rows[0]?.cells[0]?.citations[0];
  const campaign = rows[0]?.cells[columns.findIndex(({ phase }) => phase === 'campaign')]?.citations[0];
  return (
    <article class="sheet" lang={t.language}>
      <SheetHead t={t} lesson={lesson} title={t('handoutTitle')} />
      <p class="sheet__lead">{t('handoutLead', { subject: t(`subject_${lesson.who.subject}`) })}</p>
      <table class="sheet__grid">
        <thead>
          <tr>
            <th scope="col">{t('colAct')}</th>
            {columns.map((column) => (
              <th key={column.from} scope="col">
                {phaseName(t, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ act, cells }) => (
            <tr key={act}>
              <th scope="row">{t(`action_${act}`)}</th>
              {cells.map(({ verdict, citations }, place) => (
                <td key={columns[place]?.from}>
                  <VerdictMark t={t} kind={verdict.kind} bare />
                  <span>
                    {citations[0] === undefined ? '' : shortName(citations[0].instrument, citations[0].place)}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sheet__legend">
        <VerdictMark t={t} kind="warn" /> <VerdictMark t={t} kind="notice" /> <VerdictMark t={t} kind="clear" />
      </p>
      <div class="sheet__two">
        {[prospective, campaign].map((citation) =>
          citation === undefined ? null : <CitationBlock key={citation.id} t={t} citation={citation} short />,
        )}
      </div>
      <div class="sheet__two">
        <SheetList title={t('handoutDo')} lines={[t('do_1'), t('do_2'), t('do_3'), t('do_4')]} />
        <SheetList title={t('handoutDont')} lines={[t('dont_1'), t('dont_2'), t('dont_3'), t('dont_4')]} />
      </div>
      <SheetFoot t={t} page={1} />
    </article>
  );
}

function SecondPage({ t, lesson }: PageProps) {
  const rows = useMemo(() => {
    const day = exampleCampaignDay();
    return subjects.map((subject) => ({ subject, seen: exampleActs(day, subject, t.language)('like') }));
  }, [t.language]);
  const { agency } = lesson;
  return (
    <article class="sheet" lang={t.language}>
      <SheetHead t={t} lesson={lesson} title={t('handoutSecond')} />
      <h3>{t('handoutStatus')}</h3>
      <table class="sheet__grid sheet__grid--wide">
        <tbody>
          {rows.map(({ subject, seen }) => {
            const sanction = seen.citations.find(
              (each) => each.sanction !== null && each.sanction.kind !== 'none',
            )?.sanction;
            return (
              <tr key={subject}>
                <th scope="row">{sentenceCase(t(`subject_${subject}`))}</th>
                <td>{titleInFull(seen.citations[0], t)}</td>
                <td>{sanction ? t(`sanctionKind_${sanction.kind}`) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="sheet__small">{t('sanctionsVary')}</p>
      <h3>{t('slide_allowed')}</h3>
      <ul class="sheet__list">
        {(['1', '2', '3', '4', '5'] as const).map((place) => (
          <li key={place}>{t(`slide_allowed_${place}`)}</li>
        ))}
      </ul>
      <h3>{t('handoutUnsure')}</h3>
      <ul class="sheet__list">
        {(['1', '2', '3'] as const).map((place) => (
          <li key={place}>{t(`unsure_${place}`)}</li>
        ))}
      </ul>
      <h3>{t('handoutAsk')}</h3>
      <ul class="sheet__list">
        <li>
          {agency === null
            ? t('ask_own')
            : t('ask_agency', { agency: [agency.name, agency.contact].filter(Boolean).join(', ') })}
        </li>
        <li>{t('ask_bawaslu')}</li>
        <li>{t('ask_bkn')}</li>
      </ul>
      <p class="sheet__notes">{t('handoutNotes')}</p>
      <SheetFoot t={t} page={2} />
    </article>
  );
}

function SheetHead({ t, lesson, title }: PageProps & { readonly title: string }) {
  return (
    <header class="sheet__head">
      <h2>{title}</h2>
      <p>{lesson.agency?.name ?? t('productName')}</p>
    </header>
  );
}

function SheetList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul class="sheet__list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function SheetFoot({ t, page }: { readonly t: TrainingTranslator; readonly page: 1 | 2 }) {
  return (
    <footer class="sheet__foot">
      <span>
        {t('rulesChecked', { date: unbroken(dayInWords(rulesCheckedOn, t.language)) })} {t('notLegalAdvice')}
      </span>
      <span>{t('pageOf', { page })}</span>
    </footer>
  );
}

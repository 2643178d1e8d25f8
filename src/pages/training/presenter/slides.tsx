/** The slides of the lesson, in order. Verdicts on them come from the engine, not from the slides. */
import { type Scenario, scenarios } from '../../../rulebook/scenarios';
import { subjects } from '../../../rulebook/words';
import { sentenceCase } from '../../common/words';
import { exampleActs, exampleCalendar, exampleCampaignDay } from '../engine/example';
import { lookAtScenario } from '../engine/scenario';
import { middleOf, timelineOf } from '../engine/world';
import { CitationBlock } from '../parts/citation';
import { PhaseDays } from '../parts/phase-days';
import { ruleTitle, titleInFull } from '../parts/rule-title';
import { VerdictMark } from '../parts/verdict-mark';
import { phaseName } from '../strip/scrubber';
import { CaseSlide } from './case-slide';
import { LiveSlide } from './live-slide';
import type { Slide, SlideProps } from './slide';

const shownCases = {
  accident: 'like-tak-sengaja',
  words: 'dukungan-di-kpu',
  shop: 'akun-toko-istri',
  follow: 'ikuti-boleh',
} as const;

function caseSlide(id: keyof typeof shownCases): Slide {
  const scenario = scenarios.find((each) => each.id === shownCases[id]) as Scenario;
  return { id, reveals: 1, guesses: true, draw: (props) => <CaseSlide {...props} scenario={scenario} /> };
}

export const slides: readonly Slide[] = [
  { id: 'title', reveals: 0, draw: (props) => <Title {...props} /> },
  { id: 'numbers', reveals: 0, draw: (props) => <Numbers {...props} /> },
  { id: 'timeline', reveals: 0, draw: (props) => <Timeline {...props} /> },
  { id: 'border', reveals: 1, draw: (props) => <Border {...props} /> },
  caseSlide('accident'),
  caseSlide('words'),
  { id: 'who', reveals: 0, draw: (props) => <Who {...props} /> },
  caseSlide('shop'),
  caseSlide('follow'),
  { id: 'allowed', reveals: 0, draw: (props) => <Lines {...props} id="allowed" count={5} /> },
  { id: 'live', reveals: 0, draw: (props) => <LiveSlide {...props} /> },
  { id: 'habits', reveals: 0, draw: (props) => <Lines {...props} id="habits" count={4} /> },
];

function Title({ t, agency }: SlideProps) {
  return (
    <div class="slide slide--title">
      <h2>{t('slide_title')}</h2>
      <p class="slide__lead">{t('slide_title_lead')}</p>
      {agency === null ? null : <p class="slide__agency">{agency.name}</p>}
    </div>
  );
}

/** Each figure with who counted it; the third is a rank, not a share. */
function Numbers({ t }: SlideProps) {
  return (
    <div class="slide">
      <h2>{t('slide_numbers')}</h2>
      <ul class="figures">
        {(['2018', '2020', '2024'] as const).map((year) => (
          <li key={year}>
            <strong>{t(`figure_${year}`)}</strong>
            <span>{t(`figure_${year}_what`)}</span>
            <span class="muted slide__small">{t(`figure_${year}_source`)}</span>
          </li>
        ))}
      </ul>
      <p class="slide__lead">{t('slide_numbers_lead')}</p>
    </div>
  );
}

function Timeline({ t }: SlideProps) {
  return (
    <div class="slide">
      <h2>{t('slide_timeline')}</h2>
      <ol class="stretch">
        {timelineOf(exampleCalendar).map((phase) => {
          const { verdict, citations } = exampleActs(middleOf(phase), 'pns', t.language)('like');
          return (
            <li key={phase.from}>
              <strong>{phaseName(t, phase)}</strong>
              <PhaseDays t={t} phase={phase} look="muted slide__small" />
              <VerdictMark t={t} kind={verdict.kind} />
              <span class="slide__small">{titleInFull(citations[0], t)}</span>
            </li>
          );
        })}
      </ol>
      <p class="slide__lead">{t('slide_timeline_lead')}</p>
    </div>
  );
}

/** The same like on both sides of the day of determination. */
function Border({ t, revealed }: SlideProps) {
  const [before, after] = ['suka-bakal-calon', 'suka-kampanye'].map((id) => scenarios.find((each) => each.id === id));
  return (
    <div class="slide">
      <h2>{t('slide_border')}</h2>
      <div class="two">
        {[before, revealed > 0 ? after : undefined].map((scenario, place) => {
          const citation = scenario && lookAtScenario(scenario, t.language).citations[0];
          return (
            <section
              key={place === 0 ? 'before' : 'after'}
              class={citation === undefined ? 'two__part two__part--hidden' : 'two__part'}
            >
              <h3>{t(place === 0 ? 'slide_border_before' : 'slide_border_after')}</h3>
              {citation === undefined ? null : <CitationBlock t={t} citation={citation} short />}
            </section>
          );
        })}
      </div>
    </div>
  );
}

/** One like in the campaign, by everybody's status. */
function Who({ t }: SlideProps) {
  const day = exampleCampaignDay();
  return (
    <div class="slide">
      <h2>{t('slide_who')}</h2>
      <table class="table slide__table">
        <thead>
          <tr>
            <th scope="col">{t('subject')}</th>
            <th scope="col">{t('colRule')}</th>
            <th scope="col">{t('colSanction')}</th>
          </tr>
        </thead>
        <tbody>
          {subjects.map((subject) => {
            const { citations } = exampleActs(day, subject, t.language)('like');
            const sanction = citations.find(
              (each) => each.sanction !== null && each.sanction.kind !== 'none',
            )?.sanction;
            return (
              <tr key={subject}>
                <th scope="row">{sentenceCase(t(`subject_${subject}`))}</th>
                <td>{citations[0] === undefined ? '' : ruleTitle(citations[0].id)}</td>
                <td>{sanction === undefined || sanction === null ? '' : t(`sanctionKind_${sanction.kind}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="muted slide__small">{t('sanctionsVary')}</p>
    </div>
  );
}

function Lines({ t, id, count }: SlideProps & { readonly id: 'allowed' | 'habits'; readonly count: 4 | 5 }) {
  const places = ['1', '2', '3', '4', '5'].slice(0, count) as readonly '1'[];
  return (
    <div class="slide">
      <h2>{t(`slide_${id}`)}</h2>
      <ul class="lines">
        {places.map((place) => (
          <li key={place}>{t(`slide_${id}_${place}`)}</li>
        ))}
      </ul>
    </div>
  );
}

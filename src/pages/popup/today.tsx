/** What is active today: which phase, of which election, until when, and what comes next. */
import type { BackgroundState, ElectionState } from '../../settings/messages';
import { dayInWords, Link, unbroken } from '../../ui';
import { todayOf } from '../common/today';
import { daysLeftInWords } from '../common/words';
import type { PopupTranslator } from './words';

/** More than these are named in the options page. */
const mostNamed = 3;

export function Today(props: { readonly t: PopupTranslator; readonly state: BackgroundState }) {
  const { t, state } = props;
  if (state.elections.length === 0) return <Nothing {...props} />;
  const today = todayOf(state);
  const more = state.elections.length - mostNamed;
  return (
    <section class="popup__today stack">
      {state.elections.slice(0, mostNamed).map((election) => (
        <Active key={election.id} t={t} election={election} today={today} />
      ))}
      {more > 0 ? (
        <Link href="../options/index.html#kalender" external>
          {t.count('more', more)}
        </Link>
      ) : null}
    </section>
  );
}

function Active(props: { readonly t: PopupTranslator; readonly election: ElectionState; readonly today: string }) {
  const { t, election, today } = props;
  const name = election.name[t.language];
  const { until, next, doubt } = election;
  return (
    <div class="stack stack--tight">
      <h2>{t(`phase_${election.phase}`)}</h2>
      <p>
        {until === null
          ? t('activeOpen', { election: name })
          : t('activeUntil', { election: name, date: unbroken(dayInWords(until, t.language, { today })) })}
        {until === null ? null : <span class="popup__left">{daysLeftInWords(today, until, t.language)}</span>}
      </p>
      {doubt === null ? null : <p class="muted small">{t(`doubt_${doubt}`)}</p>}
      {next === null ? null : (
        <p class="muted small">
          {t('next', {
            phase: t(`phase_${next.phase}`).toLocaleLowerCase(t.language),
            date: unbroken(dayInWords(next.from, t.language, { today })),
          })}
        </p>
      )}
    </div>
  );
}

function Nothing(props: { readonly t: PopupTranslator; readonly state: BackgroundState }) {
  const { t, state } = props;
  const upcoming = state.upcoming?.next ?? null;
  return (
    <section class="popup__today stack stack--tight">
      <h2>{t('nothingTitle')}</h2>
      <p>{t(state.alwaysRemind ? 'nothingRemind' : 'nothingBody')}</p>
      <p class="muted small">
        {state.upcoming === null || upcoming === null
          ? t('noneScheduled')
          : t('upcoming', {
              phase: t(`phase_${upcoming.phase}`).toLocaleLowerCase(t.language),
              election: state.upcoming.name[t.language],
              date: unbroken(dayInWords(upcoming.from, t.language)),
            })}
      </p>
    </section>
  );
}

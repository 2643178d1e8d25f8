/** The frame of the training page: what is invented is said first, then one part at a time. */
import { useMemo, useState } from 'preact/hooks';
import { dayNumber } from '../../calendar/days';
import { type Language, languages } from '../../rulebook/words';
import { Mark } from '../../ui';
import { useDocument } from '../common/start';
import { FeedView } from './feed/feed-view';
import { HandoutView } from './handout/handout-view';
import type { Home } from './home';
import type { Lesson, ViewProps } from './lesson';
import { PresenterView } from './presenter/presenter-view';
import { QuizView } from './quiz/quiz-view';
import { hashOf, type Route, useRoute, type View, views } from './route';
import { ScenariosView } from './scenarios/scenarios-view';
import { TableView } from './table/table-view';
import { type TrainingTranslator, trainingTranslator } from './words';

export function Training({ home }: { readonly home: Home }) {
  const route = useRoute();
  const [language, setLanguage] = useState<Language>(home.language);
  const [lesson, setLesson] = useState<Lesson>({
    calendar: 'pilkada-2024',
    day: dayNumber('2024-10-20'),
    who: { subject: home.subject ?? 'pns', circumstances: [], strictness: 'standard' },
    agency: home.agency,
  });
  const t = useMemo(() => trainingTranslator(language), [language]);
  useDocument(language, t('pageTitle', { view: t(`view_${route.view}`) }));
  const props: ViewProps = { t, lesson, onLesson: setLesson, home };
  return (
    <div class="training">
      <a class="skip button" href="#main" onClick={(event) => skipTo(event)}>
        {t('skip')}
      </a>
      <header class="top no-print">
        <p class="top__name">
          <Mark state="guarding" size={28} />
          <span>{t('training')}</span>
        </p>
        <Menu t={t} current={route.view} />
        <Languages t={t} language={language} onLanguage={setLanguage} />
        <p class="invented">{t('invented')}</p>
      </header>
      <main class="training__main" id="main" tabIndex={-1}>
        <h1 class="hidden-visually">{t(`view_${route.view}`)}</h1>
        <ViewOf route={route} props={props} />
      </main>
      <footer class="foot no-print small muted">
        <span>{t('notLegalAdvice')}</span> <span>{t('footNothingSent')}</span>
      </footer>
    </div>
  );
}

function ViewOf({ route, props }: { readonly route: Route; readonly props: ViewProps }) {
  switch (route.view) {
    case 'coba':
      return <FeedView {...props} />;
    case 'skenario':
      return <ScenariosView {...props} chosen={route.detail} />;
    case 'tabel':
      return <TableView {...props} />;
    case 'kuis':
      return <QuizView {...props} />;
    case 'presentasi':
      return <PresenterView {...props} />;
    case 'lembar':
      return <HandoutView {...props} />;
  }
}

function Menu({ t, current }: { readonly t: TrainingTranslator; readonly current: View }) {
  return (
    <nav class="top__nav" aria-label={t('menu')}>
      {views.map((view) => (
        <a key={view} class="top__link" href={hashOf(view)} aria-current={view === current ? 'page' : undefined}>
          {t(`view_${view}`)}
        </a>
      ))}
    </nav>
  );
}

function Languages(props: {
  readonly t: TrainingTranslator;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  return (
    <div class="tabs tabs--small" role="group" aria-label={props.t('languageLabel')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          class="tab"
          lang={each}
          aria-pressed={each === props.language}
          onClick={() => props.onLanguage(each)}
        >
          {each === 'id' ? 'Indonesia' : 'English'}
        </button>
      ))}
    </div>
  );
}

/** The hash is the route, so the skip link moves the focus by hand. */
function skipTo(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** What the parts of the training page share. */
import type { Agency } from '../../plan/plan';
import type { CalendarId, Circumstances } from './engine/world';
import type { Home } from './home';
import type { TrainingTranslator } from './words';

/** What the trainer has set, shared by all parts of the page. Lives as long as the page. */
export interface Lesson {
  readonly calendar: CalendarId;
  /** The rehearsed day, days since 1970-01-01. */
  readonly day: number;
  readonly who: Circumstances;
  readonly agency: Agency | null;
}

/** What each part is given. */
export interface ViewProps {
  readonly t: TrainingTranslator;
  readonly lesson: Lesson;
  readonly onLesson: (change: (lesson: Lesson) => Lesson) => void;
  readonly home: Home;
}

/** What a quiz asks, and of whom. */
import type { Scenario } from '../../../rulebook/scenarios';
import type { Question } from './game';
import type { Choice } from './questions';

/** A question with what is shown around it. */
export interface Asked {
  readonly scenario: Scenario;
  readonly choices: readonly Choice[];
  readonly question: Question;
}

/** One person, or a hall that raises hands before one projector. */
export type Mode = 'alone' | 'group';

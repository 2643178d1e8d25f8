/** One slide of the lesson: what it is given, and how it is walked through. */
import type { ComponentChildren } from 'preact';
import type { Agency } from '../../../plan/plan';
import type { TrainingTranslator } from '../words';

/** What a slide is given: how far it is revealed, and the guess that the hall has called. */
export interface SlideProps {
  readonly t: TrainingTranslator;
  readonly agency: Agency | null;
  /** 0: nothing revealed yet. */
  readonly revealed: number;
  readonly guess: number | null;
}

export interface Slide {
  readonly id: string;
  /** How often "next" reveals something before it leaves the slide. */
  readonly reveals: number;
  /** Number keys are guesses here, not addresses. */
  readonly guesses?: true;
  readonly draw: (props: SlideProps) => ComponentChildren;
}

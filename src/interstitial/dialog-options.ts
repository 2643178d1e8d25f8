/** What a dialog is drawn with beside its words. */
import type { ProvisionId } from '../rulebook/words';
import type { Words } from './words';

/** What the person may take out of future questions. */
export type ExceptionChoice = 'text' | 'account' | { readonly word: string };

export interface DialogOptions {
  readonly t: Words;
  /** A second warning: head and buttons only. */
  readonly small: boolean;
  /** Seconds until *Tetap lanjutkan* can be pressed. */
  readonly seconds: number;
  readonly choices: readonly ExceptionChoice[];
  /** Resolves to whether it could be stored. */
  readonly onException: (choice: ExceptionChoice) => Promise<boolean>;
  /** Opens a provision in the rulebook; without it nothing offers that. */
  readonly onRule?: ((provision: ProvisionId) => void) | undefined;
}

/** What a press on each button of ours does. */
export type Presses = Map<Element, () => void>;

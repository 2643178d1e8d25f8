/**
 * A dialog that is drawn and stands nowhere yet. Drawing needs no document, so it can be done while the finger is still on
 * the control; what is left to do at the act itself is to put it on the page.
 */
import { type DialogParts, drawDialog } from './dialog';
import type { DialogOptions } from './dialog-options';
import { createStage, type Stage } from './stage';
import type { QuestionView } from './view';

export interface DrawnDialog {
  readonly options: DialogOptions;
  readonly stage: Stage;
  readonly parts: DialogParts;
  /** Says what is known by now. */
  refresh(): void;
  /** Calls whenever more has become known. */
  onNews(callback: () => void): void;
}

export interface DrawRequest extends DialogOptions {
  /** What to say, with what is known at that moment. */
  readonly view: () => QuestionView;
  /** When one of these resolves to true, more is known. */
  readonly arriving: readonly Promise<boolean>[];
}

/** Draws a question in a stage of its own; nothing is on the page before the stage is placed. */
export function draw(request: DrawRequest): DrawnDialog {
  const stage = createStage();
  const parts = drawDialog(request);
  stage.root.append(parts.dialog);
  let said = '';
  return {
    options: request,
    stage,
    parts,
    refresh() {
      const view = request.view();
      const words = JSON.stringify(view);
      // Drawing anew what says the same would cost the first dialog a second layout.
      if (words !== said) parts.fill(view);
      said = words;
    },
    onNews(callback) {
      for (const promise of request.arriving) {
        void promise.then(
          (news) => {
            if (news) callback();
          },
          () => {},
        );
      }
    },
  };
}

/** One more question before something is taken away, with the safe answer focused. */
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../ui';
import type { OptionsTranslator } from './words';

export function Ask(props: {
  readonly t: OptionsTranslator;
  /** null: nothing is asked. */
  readonly question: string | null;
  readonly body: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const asking = props.question !== null;
  useEffect(() => {
    if (asking) dialog.current?.showModal();
    else dialog.current?.close();
  }, [asking]);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={id} onClose={() => asking && props.onNo()}>
      <div class="stack">
        <h2 id={id}>{props.question}</h2>
        <p>{props.body}</p>
        <div class="row">
          <Button kind="primary" onPress={props.onNo}>
            {props.t('cancel')}
          </Button>
          <Button onPress={props.onYes}>{props.yes}</Button>
        </div>
      </div>
    </dialog>
  );
}

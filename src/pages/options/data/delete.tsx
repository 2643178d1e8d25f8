/** Deleting everything: asked once more, with the safe answer focused. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui';
import type { OptionsTranslator } from '../words';

export function DeleteEverything(props: { readonly t: OptionsTranslator; readonly onDelete: () => Promise<void> }) {
  const { t } = props;
  const [step, setStep] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (step === 'asking') dialog.current?.showModal();
    else dialog.current?.close();
  }, [step]);
  const remove = () =>
    void props.onDelete().then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  return (
    <>
      <p>{t('deleteBody')}</p>
      <div>
        <Button onPress={() => setStep('asking')}>{t('delete')}</Button>
      </div>
      <p role="status">{step === 'done' ? t('deleted') : step === 'failed' ? t('deleteFailed') : ''}</p>
      <dialog
        class="dialog"
        ref={dialog}
        aria-labelledby="delete-title"
        onClose={() => step === 'asking' && setStep('idle')}
      >
        <div class="stack">
          <h2 id="delete-title">{t('deleteAsk')}</h2>
          <p>{t('deleteAskBody')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => setStep('idle')}>
              {t('cancel')}
            </Button>
            <Button onPress={remove}>{t('delete')}</Button>
          </div>
        </div>
      </dialog>
    </>
  );
}

/** Deleting everything, after one more question. */
import { useState } from 'preact/hooks';
import { Button } from '../../../ui';
import { Ask } from '../ask';
import type { OptionsTranslator } from '../words';

export function DeleteEverything(props: { readonly t: OptionsTranslator; readonly onDelete: () => Promise<void> }) {
  const { t } = props;
  const [step, setStep] = useState<'idle' | 'asking' | 'done' | 'failed'>('idle');
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
      <Ask
        t={t}
        question={step === 'asking' ? t('deleteAsk') : null}
        body={t('deleteAskBody')}
        yes={t('delete')}
        onYes={remove}
        onNo={() => setStep('idle')}
      />
    </>
  );
}

/** *Mode peragaan*: takes the rehearsed date to the real sites, for a while that ends by itself. */
import { useEffect, useState } from 'preact/hooks';
import { demonstrationLengths } from '../../../settings/demonstration';
import { Button, clockTime, dayFromNumber, dayInWords, Select } from '../../../ui';
import { noonOf } from '../engine/world';
import type { Demonstrations } from '../home';
import type { TrainingTranslator } from '../words';

/** `unknown` until the settings were read. */
type Now = Awaited<ReturnType<Demonstrations['now']>> | 'unknown';

export function Demonstration(props: {
  readonly t: TrainingTranslator;
  /** The rehearsed day, days since 1970-01-01. */
  readonly day: number;
  readonly demonstrations: Demonstrations;
}) {
  const { t, day, demonstrations } = props;
  const [now, setNow] = useState<Now>('unknown');
  const [lasting, setLasting] = useState<string>(String(demonstrationLengths[0]));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    const read = () =>
      void demonstrations.now().then((answer) => {
        if (current) setNow(answer);
      });
    read();
    const stop = demonstrations.onChange(read);
    return () => {
      current = false;
      stop();
    };
  }, [demonstrations]);
  useEffect(() => {
    if (typeof now !== 'number') return;
    const timer = setTimeout(() => setNow('none'), Math.max(0, now - Date.now()));
    return () => clearTimeout(timer);
  }, [now]);
  if (now === 'unknown') return null;
  const tell = async (done: Promise<boolean>) => setFailed(!(await done));
  const date = dayInWords(dayFromNumber(day), t.language);
  return (
    <section class="stack stack--tight demonstration" aria-label={t('demonstrationTitle')}>
      <h2 class="demonstration__title">{t('demonstrationTitle')}</h2>
      {now === 'forbidden' ? (
        <p class="small muted">{t('demonstrationForbidden')}</p>
      ) : typeof now === 'number' ? (
        <>
          <p class="small" role="status">
            {t('demonstrationRunning', { time: clockTime(now, t.language) })}
          </p>
          <Button small onPress={() => tell(demonstrations.end())}>
            {t('demonstrationStop')}
          </Button>
        </>
      ) : (
        <>
          <p class="small muted">{t('demonstrationBody', { date })}</p>
          <Select
            label={t('demonstrationLength')}
            value={lasting}
            options={demonstrationLengths.map((length) => ({
              value: String(length),
              label: t.count('demonstrationMinutes', length / 60_000),
            }))}
            onChange={setLasting}
          />
          <Button small onPress={() => tell(demonstrations.start(noonOf(day, 7), Number(lasting)))}>
            {t('demonstrationStart')}
          </Button>
        </>
      )}
      {failed ? <p role="alert">{t('demonstrationFailed')}</p> : null}
    </section>
  );
}

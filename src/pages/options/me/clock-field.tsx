/** The simulated date: a switch, a date field, and quick moments of a real calendar to try. */
import { useState } from 'preact/hooks';
import { isSimulated, nowOf } from '../../../plan/plan';
import { demonstrate, endDemonstration } from '../../../settings/demonstration';
import { Button, momentInWords, Switch, TextField, unbrokenMoment } from '../../../ui';
import { readMoment, simulatedDays, writeMoment } from '../../common/local-moment';
import { zoneOf } from '../../common/regions';
import type { SettingsDoor } from '../../common/store';
import type { OptionsTranslator } from '../words';
import { tryMoments } from './try-moments';

export function ClockField({ t, settings }: { readonly t: OptionsTranslator; readonly settings: SettingsDoor }) {
  const { clock, region } = settings.effective.settings;
  const zone = zoneOf(region);
  /** What is being typed; null shows the stored moment. */
  const [typed, setTyped] = useState<string | null>(null);
  const simulated = isSimulated(clock, Date.now());
  const set = (at: number) => {
    setTyped(null);
    settings.save((before) => demonstrate(before, at, Date.now()));
  };
  const onInput = (text: string) => {
    setTyped(text);
    const read = readMoment(text, zone);
    if (read.kind === 'moment') set(read.at);
  };
  const problem = typed === null ? null : readMoment(typed, zone).kind;
  return (
    <>
      <p class="muted">{t('clockBody')}</p>
      <Switch
        label={t('clockSwitch')}
        on={simulated}
        locked={settings.lockOf('demonstration')}
        onChange={(on) => {
          if (on) set(Date.now());
          else {
            setTyped(null);
            settings.save(endDemonstration);
          }
        }}
      />
      {simulated ? (
        <>
          <TextField
            label={t('clockLabel')}
            type="datetime-local"
            min={`${simulatedDays.first}T00:00`}
            max={`${simulatedDays.last}T23:59`}
            value={typed ?? writeMoment(clock.at, zone)}
            hint={t('clockNow', {
              date: unbrokenMoment(momentInWords(nowOf(clock, Date.now()), zone, t.language)),
            })}
            error={problem === null || problem === 'moment' ? undefined : t(`clock_${problem}`)}
            onInput={onInput}
          />
          <fieldset class="field">
            <legend>{t('clockTry')}</legend>
            <div class="row">
              {tryMoments().map(({ phase, day, election }) => (
                <Button
                  key={phase}
                  small
                  onPress={() => {
                    const read = readMoment(`${day}T10:00`, zone);
                    if (read.kind === 'moment') set(read.at);
                  }}
                >
                  {t('clockTryOne', { phase: t(`phase_${phase}`), election: election[t.language] })}
                </Button>
              ))}
            </div>
          </fieldset>
        </>
      ) : null}
    </>
  );
}

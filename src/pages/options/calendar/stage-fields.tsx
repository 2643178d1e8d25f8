/** One stage in the form: what it is, its days, what they were before it was moved, and what the checks say to it. */
import type { CalendarProblem } from '../../../calendar/problems';
import { stageKeys } from '../../../rulebook/law-words';
import { Button, dayInWords, daysInWords, Pill, Select, TextField } from '../../../ui';
import type { OptionsTranslator } from '../words';
import type { StageErrors } from './form';
import { moved, movedBack, type StageForm } from './stage-form';

export function StageFields(props: {
  readonly t: OptionsTranslator;
  readonly stage: StageForm;
  readonly withOf: boolean;
  readonly errors: StageErrors;
  /** Whether somebody has tried to save. */
  readonly tried: boolean;
  readonly problems: readonly CalendarProblem[];
  readonly onChange: (stage: StageForm) => void;
  readonly onRemove: () => void;
}) {
  const { t, stage } = props;
  const errors = shownErrors(props.errors, props.tried);
  const name = t(`stage_${stage.key}`);
  // What is touched is no longer what the formula said.
  const set = (change: Partial<StageForm>) => props.onChange({ ...stage, ...change, derived: false });
  const said = props.problems.map(({ text }) => inWords(t, text[t.language])).join(' ');
  const ofProblem = props.problems.some(({ severity }) => severity === 'error');
  const startError = errors.start !== undefined ? t(`error_${errors.start}`) : ofProblem ? said : undefined;
  return (
    <div class="stages__row" data-stage={stage.key}>
      <Select
        label={t('columnStage')}
        value={stage.key}
        options={stageKeys.map((value) => ({ value, label: t(`stage_${value}`) }))}
        onChange={(key) => set({ key })}
      />
      {props.withOf ? (
        <Select
          label={t('stageOf')}
          value={stage.of}
          options={[
            { value: '', label: t('stageOfAll') },
            ...(['ticket', 'candidate', 'party'] as const).map((value) => ({ value, label: t(`contestant_${value}`) })),
          ]}
          onChange={(of) => set({ of })}
        />
      ) : null}
      <TextField
        label={t('columnFrom')}
        type="date"
        value={stage.start}
        error={startError}
        unreadable={t('error_dayWrong')}
        onInput={(start) => set({ start })}
      />
      <TextField
        label={t('columnTo')}
        type="date"
        value={stage.end}
        error={errors.end === undefined ? undefined : t(`error_${errors.end}`)}
        unreadable={t('error_dayWrong')}
        onInput={(end) => set({ end })}
      />
      {said === '' || ofProblem ? null : (
        <p class="stages__wide small" role="status">
          {said}
        </p>
      )}
      {stage.earlier.map(({ start, end, revision }) => (
        <p key={revision} class="stages__wide muted small">
          {t('stageEarlier', { days: daysInWords(start, end, t.language) })}
        </p>
      ))}
      <div class="row stages__wide">
        {stage.derived ? <Pill look="dashed">{t('stageConfidence_derived')}</Pill> : null}
        {stage.label === undefined ? null : <span class="muted small">{stage.label}</span>}
        {stage.start === '' || errors.start !== undefined || errors.end !== undefined ? null : (
          <Button small label={t('stageMovedNamed', { name })} onPress={() => props.onChange(moved(stage))}>
            {t('stageMoved')}
          </Button>
        )}
        {stage.earlier.length === 0 ? null : (
          <Button small label={t('stageMovedBackNamed', { name })} onPress={() => props.onChange(movedBack(stage))}>
            {t('stageMovedBack')}
          </Button>
        )}
        <Button small label={t('removeNamed', { name })} onPress={props.onRemove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}

/** What is merely not finished (a day that is missing, a year of which two figures stand there) is said after a try to save. */
function shownErrors(errors: StageErrors, tried: boolean): StageErrors {
  const unfinished = Object.values(errors).some((error) => error === 'dayMissing' || error === 'yearWrong');
  return unfinished && !tried ? {} : errors;
}

/** The checks write days as they are stored; people read them in words. */
export function inWords(t: OptionsTranslator, text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d/g, (day) => dayInWords(day, t.language));
}

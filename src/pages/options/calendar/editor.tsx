/** The form for an own election. Checks run while one types; what is merely not there yet is asked for on saving. */
import { useRef, useState } from 'preact/hooks';
import { families } from '../../../rulebook/law-words';
import type { ElectionId, RegionCode } from '../../../rulebook/words';
import type { OwnElection } from '../../../settings/own';
import { Button, Card, Choices, Select, TextField } from '../../../ui';
import { RegionField } from '../../common/region-field';
import { regionInWords } from '../../common/regions';
import type { OptionsTranslator } from '../words';
import { type CheckedForm, checkForm, type ElectionForm, filledFromVotingDay, mostStages } from './form';
import { inWords, StageFields } from './stage-fields';
import { blankStage, type StageForm } from './stage-form';

interface EditorProps {
  readonly t: OptionsTranslator;
  readonly form: ElectionForm;
  /** What a new election would be called. */
  readonly freshId: (name: string) => ElectionId;
  /** What the copy does not have of its original; empty otherwise. */
  readonly remarks: readonly string[];
  /** The stored election is another than the one that was opened: saving once more puts the form in its place. */
  readonly overtaken: boolean;
  readonly onChange: (form: ElectionForm) => void;
  readonly onSave: (election: OwnElection) => void;
  readonly onCancel: () => void;
}

export function Editor({ t, form, remarks, overtaken, onChange, onSave, onCancel, freshId }: EditorProps) {
  const [tried, setTried] = useState(false);
  const [unread, setUnread] = useState(false);
  const [noVotingDay, setNoVotingDay] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const checked = checkForm(form, freshId(form.name));
  const { errors } = checked;
  const set = (change: Partial<ElectionForm>) => {
    setUnread(false);
    onChange({ ...form, ...change });
  };
  const save = () => {
    setTried(true);
    // A day that does not exist is an empty text to the form: only its field knows that something stands there.
    const isUnread = fields.current?.querySelector('input:invalid') != null;
    setUnread(isUnread);
    if (checked.election !== null && !isUnread) onSave(checked.election);
    else requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const fill = () => {
    const filled = filledFromVotingDay(form);
    setNoVotingDay(filled === null);
    if (filled !== null) onChange(filled);
  };
  const nameError = errors.name !== undefined && (tried || errors.name !== 'nameMissing') ? errors.name : undefined;
  return (
    <Card title={t(form.id === null ? 'electionAdd' : 'electionEdit')}>
      <div class="stack" ref={fields} id="election-editor">
        {remarks.map((words) => (
          <p key={words} class="muted">
            {words}
          </p>
        ))}
        <TextField
          label={t('electionName')}
          value={form.name}
          error={nameError === undefined ? undefined : t(`error_${nameError}`)}
          onInput={(name) => set({ name })}
        />
        <Select
          label={t('electionFamily')}
          hint={t('electionFamilyHint')}
          value={form.family}
          options={families.map((value) => ({ value, label: t(`kind_${value}`) }))}
          onChange={(family) => set({ family })}
        />
        <Where t={t} form={form} missing={tried && errors.regions !== undefined} onChange={set} />
        <Stages t={t} form={form} checked={checked} tried={tried} onChange={(stages) => set({ stages })} />
        <div class="stack stack--tight">
          <div class="row">
            <Button onPress={fill}>{t('fillFromVotingDay')}</Button>
            <Button
              disabled={form.stages.length >= mostStages}
              onPress={() => set({ stages: [...form.stages, { key: 'kampanye', ...blankStage }] })}
            >
              {t('stageAdd')}
            </Button>
          </div>
          <p class="muted small">{t('fillHint')}</p>
          <p role="status">{noVotingDay ? t('fillNeedsVotingDay') : ''}</p>
        </div>
        <TextField
          label={t('electionNote')}
          value={form.note}
          error={errors.note === undefined ? undefined : t(`error_${errors.note}`)}
          onInput={(note) => set({ note })}
        />
        {tried && (unread || checked.election === null) ? <p role="status">{t('electionNotYet')}</p> : null}
        {overtaken ? <p role="status">{t('electionOvertaken')}</p> : null}
        <div class="row">
          <Button kind="primary" onPress={save}>
            {t('electionSave')}
          </Button>
          <Button onPress={onCancel}>{t('electionDiscard')}</Button>
        </div>
      </div>
    </Card>
  );
}

function Where(props: {
  readonly t: OptionsTranslator;
  readonly form: ElectionForm;
  readonly missing: boolean;
  readonly onChange: (change: Partial<ElectionForm>) => void;
}) {
  const { t, form, onChange } = props;
  return (
    <>
      <Choices
        label={t('electionWhere')}
        value={form.nationwide ? 'nation' : 'regions'}
        error={props.missing ? t('error_regionMissing') : undefined}
        options={[
          { value: 'regions', label: t('electionSomeRegions') },
          { value: 'nation', label: t('regionNational') },
        ]}
        onChange={(value) => onChange({ nationwide: value === 'nation' })}
      />
      {form.nationwide ? null : (
        <>
          {form.regions.length === 0 ? null : (
            <ul class="chips">
              {form.regions.map((code) => (
                <li key={code}>
                  <Button
                    small
                    label={t('removeNamed', { name: regionInWords(code) })}
                    onPress={() => onChange({ regions: form.regions.filter((other) => other !== code) })}
                  >
                    {regionInWords(code)} <span aria-hidden="true">×</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <RegionField
            // A new field after each choice, so that the next region can be typed at once.
            key={form.regions.length}
            language={t.language}
            label={t('electionRegionAdd')}
            hint={t('electionRegionHint')}
            value={null}
            onChange={(code: RegionCode | null) => {
              if (code !== null && !form.regions.includes(code)) onChange({ regions: [...form.regions, code] });
            }}
          />
        </>
      )}
    </>
  );
}

function Stages(props: {
  readonly t: OptionsTranslator;
  readonly form: ElectionForm;
  readonly checked: CheckedForm;
  readonly tried: boolean;
  readonly onChange: (stages: readonly StageForm[]) => void;
}) {
  const { t, form, checked } = props;
  const whole = checked.problems.filter(({ stage }) => stage === null);
  return (
    <fieldset class="field stages">
      <legend>{t('stagesOwn')}</legend>
      <span class="field__hint">{t('stagesHint')}</span>
      {checked.errors.stages === undefined ? null : (
        <span class="field__error" role="alert">
          {t(`error_${checked.errors.stages}`)}
        </span>
      )}
      {form.stages.map((stage, place) => (
        <StageFields
          // Rows have no names of their own, and are only ever added or taken away as a whole.
          key={place}
          t={t}
          stage={stage}
          withOf={form.family === 'pemilu'}
          errors={checked.stageErrors[place] ?? {}}
          tried={props.tried}
          problems={checked.problems.filter((problem) => problem.stage === place)}
          onChange={(changed) => props.onChange(form.stages.map((other, index) => (index === place ? changed : other)))}
          onRemove={() => props.onChange(form.stages.filter((_, index) => index !== place))}
        />
      ))}
      {props.tried || form.stages.some(({ start }) => start !== '')
        ? whole.map(({ text }) => (
            <span key={text.id} class="field__hint" role="status">
              {inWords(t, text[t.language])}
            </span>
          ))
        : null}
    </fieldset>
  );
}

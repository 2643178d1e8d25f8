/** One contestant of one's own, field by field. What is typed stays in this tab until it is added. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { contestantKinds } from '../../../rulebook/words';
import type { OwnContestant } from '../../../settings/own';
import { Button, listInWords, Select, TextField } from '../../../ui';
import { RegionField } from '../../common/region-field';
import { useSessionDraft } from '../../common/session-draft';
import type { OptionsTranslator } from '../words';
import { needsCompany, shortNamesInCompany } from './ambiguity';
import { errorInWords } from './errors';
import { type ContestantForm, checkForm, emptyForm, type FormError, type FormErrors } from './form';

export function OneForm(props: {
  readonly t: OptionsTranslator;
  readonly own: readonly OwnContestant[];
  readonly elections: readonly { readonly value: string; readonly label: string }[];
  /** Resolves to whether it is stored. */
  readonly onAdd: (contestant: OwnContestant) => Promise<boolean>;
}) {
  const { t } = props;
  const [kept, setForm] = useSessionDraft<ContestantForm>('satu-peserta', isForm);
  const form = kept ?? emptyForm;
  const [errors, setErrors] = useState<FormErrors>({});
  const fields = useRef<HTMLDivElement>(null);
  const set = (change: Partial<ContestantForm>) => {
    setForm({ ...form, ...change });
    // A message goes as soon as its field is worked on; the others stay until the next try.
    const left = { ...errors };
    for (const field of Object.keys(change) as (keyof ContestantForm)[]) delete left[field];
    setErrors(left);
  };
  const add = async () => {
    const checked = checkForm(form, props.own, crypto.randomUUID());
    if (checked.kind === 'bad') {
      setErrors(checked.errors);
      requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setErrors({});
    if (!(await props.onAdd(checked.contestant))) return;
    setForm({ ...emptyForm, kind: form.kind, election: form.election, region: form.region });
  };
  const doubtful = useMemo(() => shortNamesInCompany(form), [kept]);
  const wordsOf = (error: FormError | undefined) => (error === undefined ? undefined : errorInWords(t, error));
  return (
    <div class="stack pairs" ref={fields}>
      <Select
        label={t('contestantKind')}
        value={form.kind}
        options={contestantKinds.map((kind) => ({ value: kind, label: t(`contestant_${kind}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <Select
        label={t('contestantElection')}
        value={form.election}
        error={wordsOf(errors.election)}
        options={[{ value: '', label: t('choose') }, ...props.elections]}
        onChange={(election) => set({ election })}
      />
      <TextField
        label={t(form.kind === 'ticket' ? 'contestantHead' : 'contestantName')}
        value={form.name}
        error={wordsOf(errors.name)}
        hint={needsCompany(form) ? t('nameNeedsCompany') : undefined}
        onInput={(name) => set({ name })}
      />
      {form.kind === 'ticket' ? (
        <TextField
          label={t('contestantMate')}
          value={form.runningMate}
          error={wordsOf(errors.runningMate)}
          onInput={(runningMate) => set({ runningMate })}
        />
      ) : null}
      <RegionField
        language={t.language}
        label={t('contestantRegion')}
        hint={t('contestantRegionHint')}
        value={form.region}
        onChange={(region) => set({ region })}
      />
      <TextField
        label={t('contestantNumber')}
        type="number"
        min={1}
        max={99}
        value={form.ballotNumber}
        error={wordsOf(errors.ballotNumber)}
        onInput={(ballotNumber) => set({ ballotNumber })}
      />
      <TextField
        label={t('contestantHandles')}
        hint={t('contestantHandlesHint')}
        value={form.handles}
        error={wordsOf(errors.handles)}
        onInput={(handles) => set({ handles })}
      />
      <TextField
        label={t('contestantShortNames')}
        hint={t('contestantShortNamesHint')}
        value={form.shortNames}
        error={wordsOf(errors.shortNames)}
        onInput={(shortNames) => set({ shortNames })}
      />
      {doubtful.length === 0 ? null : (
        <p class="muted small" role="status">
          {t('shortNamesNeedCompany', { names: listInWords(doubtful, t.language) })}
        </p>
      )}
      <TextField
        label={t('contestantHashtags')}
        hint={t('contestantHashtagsHint')}
        value={form.hashtags}
        error={wordsOf(errors.hashtags)}
        onInput={(hashtags) => set({ hashtags })}
      />
      <div>
        <Button kind="primary" onPress={add}>
          {t('add')}
        </Button>
      </div>
    </div>
  );
}

function isForm(kept: unknown): boolean {
  const { region, ...texts } = kept as ContestantForm;
  return (
    (region === null || typeof region === 'string') &&
    Object.keys(emptyForm).every(
      (field) => field === 'region' || typeof texts[field as keyof typeof texts] === 'string',
    )
  );
}

/** *Peserta*: one's own contestants to add and remove, and how many are shipped. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { contestantsOf } from '../../../rulebook/contestants';
import { elections } from '../../../rulebook/elections';
import { contestantKinds } from '../../../rulebook/words';
import type { OwnContestant } from '../../../settings/own';
import { places } from '../../../sites/places';
import { Button, Card, listInWords, numberInWords, Select, TextField } from '../../../ui';
import { RegionField } from '../../common/region-field';
import { regionInWords } from '../../common/regions';
import { saveFile } from '../agency/save';
import type { SectionProps } from '../section';
import type { OptionsTranslator } from '../words';
import { needsCompany, shortNamesInCompany } from './ambiguity';
import { errorInWords } from './errors';
import { Exceptions } from './exceptions';
import { exportedContestants } from './export';
import { type ContestantForm, checkForm, emptyForm, type FormError, type FormErrors } from './form';
import { Paste } from './paste';

export function ContestantsSection({ t, settings }: SectionProps) {
  const own = settings.settings.contestants;
  const agency = settings.effective.settings.contestants.filter(({ id }) => !own.some((row) => row.id === id));
  const choices = [
    ...settings.effective.settings.elections.map(({ id, name }) => ({ value: id as string, label: name })),
    ...[...elections].reverse().map(({ id, name }) => ({ value: id as string, label: name[t.language] })),
  ];
  return (
    <>
      <p>{t('contestantsIntro')}</p>
      <Card title={t('contestantsOwn')}>
        {own.length === 0 ? <p class="muted">{t('contestantsNone')}</p> : null}
        <List
          t={t}
          rows={own}
          nameOf={(id) => electionName(t, settings.settings.elections, id)}
          onRemove={(id) =>
            settings.save((before) => ({
              ...before,
              contestants: before.contestants.filter((row) => row.id !== id),
            }))
          }
        />
        {own.length === 0 ? null : (
          <div>
            <Button
              onPress={() => saveFile('jeda-netral-peserta.json', new TextEncoder().encode(exportedContestants(own)))}
            >
              {t('contestantsExport')}
            </Button>
            <p class="muted small">{t('contestantsExportHint')}</p>
          </div>
        )}
        {agency.length === 0 ? null : (
          <>
            <h3>{t('contestantsAgency')}</h3>
            <List t={t} rows={agency} nameOf={(id) => electionName(t, settings.settings.elections, id)} />
          </>
        )}
      </Card>
      <Card title={t('exceptionsTitle')}>
        <p class="muted">{t('exceptionsBody')}</p>
        <Exceptions t={t} />
      </Card>
      <Card title={t('contestantsAdd')}>
        <Form
          t={t}
          own={own}
          elections={choices}
          onAdd={(contestant) =>
            settings.save((before) => ({ ...before, contestants: [...before.contestants, contestant] }))
          }
        />
      </Card>
      <Card title={t('pasteTitle')}>
        <Paste
          t={t}
          own={own}
          elections={choices}
          onAdd={(added) => settings.save((before) => ({ ...before, contestants: [...before.contestants, ...added] }))}
        />
      </Card>
      <Card title={t('contestantsShipped')}>
        <p class="muted">{t('contestantsShippedBody')}</p>
        <Shipped t={t} />
      </Card>
    </>
  );
}

function List(props: {
  readonly t: OptionsTranslator;
  readonly rows: readonly OwnContestant[];
  readonly nameOf: (election: string) => string;
  readonly onRemove?: (id: string) => void;
}) {
  const { t, rows, onRemove } = props;
  if (rows.length === 0) return null;
  return (
    <ul class="entries">
      {rows.map((row) => {
        const name = row.runningMate === undefined ? row.name : `${row.name} – ${row.runningMate}`;
        return (
          <li key={row.id} class="entries__row">
            <div>
              <strong>{name}</strong>
              <p class="muted small">
                {[
                  t(`contestant_${row.kind}`),
                  ...(row.ballotNumber === undefined ? [] : [t('numberShown', { number: row.ballotNumber })]),
                  props.nameOf(row.election),
                  ...(row.region === '0' ? [] : [regionInWords(row.region)]),
                ].join(' · ')}
              </p>
              {row.shortNames === undefined ? null : <p class="muted small">{row.shortNames.join(', ')}</p>}
              {row.hashtags === undefined ? null : (
                <p class="muted small">{row.hashtags.map((tag) => `#${tag}`).join(' ')}</p>
              )}
              {row.handles.length === 0 ? null : (
                <p class="muted small">
                  {row.handles.map(({ site, handle }) => `@${handle} (${places[site].name})`).join(', ')}
                </p>
              )}
            </div>
            {onRemove === undefined ? null : (
              <Button small label={t('removeNamed', { name })} onPress={() => onRemove(row.id)}>
                {t('remove')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Form(props: {
  readonly t: OptionsTranslator;
  readonly own: readonly OwnContestant[];
  readonly elections: readonly { readonly value: string; readonly label: string }[];
  /** Resolves to whether it is stored. */
  readonly onAdd: (contestant: OwnContestant) => Promise<boolean>;
}) {
  const { t } = props;
  const [form, setForm] = useState<ContestantForm>(emptyForm);
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
  const doubtful = useMemo(() => shortNamesInCompany(form), [form]);
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

function Shipped({ t }: { readonly t: OptionsTranslator }) {
  const counts = new Map<string, number>();
  for (const { election } of contestantsOf()) counts.set(election, (counts.get(election) ?? 0) + 1);
  const rows = elections.filter(({ id }) => counts.has(id)).reverse();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (
    <details>
      <summary>{t('contestantsTotal', { total: numberInWords(total, t.language), count: rows.length })}</summary>
      <table class="table">
        <caption class="hidden-visually">{t('contestantsShipped')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnElection')}</th>
            <th scope="col" class="number">
              {t('columnContestants')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name[t.language]}</th>
              <td class="number">{numberInWords(counts.get(id) ?? 0, t.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function electionName(t: OptionsTranslator, own: readonly { id: string; name: string }[], id: string): string {
  return (
    elections.find((election) => election.id === id)?.name[t.language] ?? own.find((row) => row.id === id)?.name ?? id
  );
}

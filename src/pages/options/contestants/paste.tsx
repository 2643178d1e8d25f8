/** Many contestants at once: paste or open a list, see what each line becomes, then add those that are right. */
import { useId, useMemo, useState } from 'preact/hooks';
import { regionOf } from '../../../rulebook/regions';
import type { RegionCode } from '../../../rulebook/words';
import { mostOwnContestants, type OwnContestant } from '../../../settings/own';
import { Button, FileField, numberInWords, Select } from '../../../ui';
import { RegionField } from '../../common/region-field';
import { regionInWords } from '../../common/regions';
import { useSessionDraft } from '../../common/session-draft';
import { Ask } from '../ask';
import type { OptionsTranslator } from '../words';
import { needsCompany } from './ambiguity';
import { errorInWords } from './errors';
import { type CheckedLine, checkList, longestList, readList, withoutGood } from './list';

/** Stands for the election of lines that name none, until one is chosen. */
const notChosen = 'belum';

/** More lines are checked and added, but not drawn. */
const mostShown = 100;

interface Draft {
  readonly text: string;
  readonly election: string;
  readonly region: RegionCode | null;
}

export function Paste(props: {
  readonly t: OptionsTranslator;
  readonly own: readonly OwnContestant[];
  readonly elections: readonly { readonly value: string; readonly label: string }[];
  /** Resolves to whether they are stored. */
  readonly onAdd: (contestants: readonly OwnContestant[]) => Promise<boolean>;
}) {
  const { t, own } = props;
  const [kept, setDraft] = useSessionDraft<Draft>('peserta', isDraft);
  const draft = kept ?? { text: '', election: '', region: null };
  const [tried, setTried] = useState(false);
  const [added, setAdded] = useState(0);
  const [tooLarge, setTooLarge] = useState(false);
  /** What a file holds that would take the place of what was typed; and what the last one held. */
  const [offered, setOffered] = useState<string | null>(null);
  const [fromFile, setFromFile] = useState('');
  const { text, election, region } = draft;
  const checked = useMemo(
    () =>
      checkList(
        readList(
          text,
          { election: election || notChosen, region },
          {
            region: (code) => regionOf(code as RegionCode) !== undefined,
            election: (id) => props.elections.some(({ value }) => value === id),
          },
        ),
        own,
        () => crypto.randomUUID(),
      ),
    [text, election, region, own, props.elections],
  );
  const { lines, good, tooMany } = checked;
  // An export says of each contestant in which election.
  const unchosen = good.some((each) => each.election === notChosen);
  const set = (change: Partial<Draft>) => {
    setAdded(0);
    setTooLarge(false);
    if ((change.text?.length ?? 0) > longestList) setTooLarge(true);
    else setDraft({ ...draft, ...change });
  };
  const take = (read: string) => {
    setOffered(null);
    setFromFile(read);
    set({ text: read });
  };
  const add = async () => {
    setTried(true);
    if (unchosen || good.length === 0 || tooMany) return;
    if (!(await props.onAdd(good))) return;
    setAdded(good.length);
    setDraft({ ...draft, text: withoutGood(text, lines) });
    setTried(false);
  };
  const bad = lines.length - good.length;
  return (
    <div class="stack">
      <p class="muted">{t('pasteBody')}</p>
      <Select
        label={t('contestantElection')}
        value={election}
        error={tried && unchosen ? t('error_electionMissing') : undefined}
        options={[{ value: '', label: t('choose') }, ...props.elections]}
        onChange={(chosen) => set({ election: chosen })}
      />
      <RegionField
        language={t.language}
        label={t('contestantRegion')}
        hint={t('pasteRegionHint')}
        value={region}
        onChange={(chosen) => set({ region: chosen })}
      />
      <ListField
        t={t}
        value={text}
        error={tooLarge ? t('pasteTooLarge') : undefined}
        onInput={(next) => set({ text: next })}
      />
      <FileField
        label={t('pasteFile')}
        accept=".csv,.txt,.json,text/csv,text/plain,application/json"
        onFile={(file) => {
          // A file that is too large is not read at all: the list only says so.
          if (file.size > 4 * longestList) set({ text: ' '.repeat(longestList + 1) });
          else
            void file.text().then((read) => {
              if (text.trim() === '' || text === fromFile) take(read);
              else setOffered(read);
            });
        }}
      />
      <Ask
        t={t}
        question={offered === null ? null : t('draftAsk')}
        body={t('pasteAskBody')}
        yes={t('draftAskYes')}
        onNo={() => setOffered(null)}
        onYes={() => offered !== null && take(offered)}
      />
      {lines.length === 0 ? null : <Preview t={t} lines={lines} elections={props.elections} />}
      <p role="status">
        {added > 0
          ? t.count('pasteAdded', added)
          : lines.length === 0
            ? ''
            : t('pasteCount', { good: good.length, bad })}
      </p>
      {tooMany ? (
        <p role="alert">{t('pasteTooMany', { most: numberInWords(mostOwnContestants, t.language) })}</p>
      ) : null}
      <div>
        <Button disabled={good.length === 0 || tooMany} onPress={add}>
          {t('pasteAdd')}
        </Button>
      </div>
    </div>
  );
}

function ListField(props: {
  readonly t: OptionsTranslator;
  readonly value: string;
  readonly error: string | undefined;
  readonly onInput: (text: string) => void;
}) {
  const { t } = props;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('pasteList')}</label>
      <textarea
        id={id}
        class="input"
        rows={Math.min(12, Math.max(4, props.value.split('\n', 13).length))}
        spellcheck={false}
        value={props.value}
        aria-describedby={`${id}-hint`}
        aria-invalid={props.error !== undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <span id={`${id}-hint`} class="field__hint">
        {t('pasteHint')}
      </span>
      {props.error === undefined ? null : (
        <span class="field__error" role="alert">
          {props.error}
        </span>
      )}
    </div>
  );
}

function Preview(props: {
  readonly t: OptionsTranslator;
  readonly lines: readonly CheckedLine[];
  readonly elections: readonly { readonly value: string; readonly label: string }[];
}) {
  const { t, lines } = props;
  const named = new Map(props.elections.map(({ value, label }) => [value, label]));
  // What must be mended comes first, so that it is seen in a long list.
  const rows = [...lines].sort((one, other) => Number(one.contestant !== null) - Number(other.contestant !== null));
  return (
    <>
      <table class="table table--folding">
        <caption>{t('pastePreview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnLine')}</th>
            <th scope="col">{t('contestantName')}</th>
            <th scope="col">{t('contestantKind')}</th>
            <th scope="col">{t('contestantElection')}</th>
            <th scope="col">{t('contestantRegion')}</th>
            <th scope="col">{t('columnRemark')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, mostShown).map((row) => (
            <tr key={row.line}>
              <td data-label={t('columnLine')}>{row.line}</td>
              <th scope="row">{shortened(nameOf(row))}</th>
              <td data-label={t('contestantKind')}>{t(`contestant_${row.form.kind}`)}</td>
              <td data-label={t('contestantElection')}>{named.get(row.form.election) ?? t('pasteUnchosen')}</td>
              <td data-label={t('contestantRegion')}>
                {row.form.region === null ? t('regionNational') : shortened(regionInWords(row.form.region))}
              </td>
              <td data-label={t('columnRemark')}>{remarksOf(t, row).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > mostShown ? <p class="muted">{t('pasteMore', { count: rows.length - mostShown })}</p> : null}
    </>
  );
}

function nameOf({ form }: CheckedLine): string {
  const number = form.ballotNumber.trim();
  const names = form.runningMate === '' ? form.name : `${form.name} – ${form.runningMate}`;
  return number === '' ? names : `${number}. ${names}`;
}

function remarksOf(t: OptionsTranslator, row: CheckedLine): readonly string[] {
  if (row.error !== null) return [t(`lineError_${row.error}`)];
  const errors = [...new Set(Object.values(row.errors))];
  if (errors.length > 0) return errors.map((error) => errorInWords(t, error));
  return needsCompany(row.form) ? [t('nameNeedsCompany')] : [t('pasteGood')];
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

function isDraft(kept: unknown): boolean {
  const { text, election } = kept as Partial<Draft>;
  return typeof text === 'string' && typeof election === 'string';
}

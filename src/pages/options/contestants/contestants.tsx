/** *Peserta*: one's own contestants to add and remove, and how many are shipped. */
import { contestantsOf } from '../../../rulebook/contestants';
import { elections } from '../../../rulebook/elections';
import type { OwnContestant } from '../../../settings/own';
import { places } from '../../../sites/places';
import { Button, Card, numberInWords } from '../../../ui';
import { regionInWords } from '../../common/regions';
import { saveFile } from '../agency/save';
import type { SectionProps } from '../section';
import type { OptionsTranslator } from '../words';
import { Exceptions } from './exceptions';
import { exportedContestants } from './export';
import { OneForm } from './one-form';
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
        <OneForm
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

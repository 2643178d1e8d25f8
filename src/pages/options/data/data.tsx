/** *Data & privasi*: what is stored, own counts per week, a copy to keep, and deleting everything. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../../settings/browser';
import { type Journal, dayOf as journalDay, parseJournal, perWeek } from '../../../settings/journal';
import { forget, policyCacheKey } from '../../../settings/storage';
import { Button, Card, numberInWords, unbroken } from '../../../ui';
import { tellBackground } from '../../common/background';
import { zoneOf } from '../../common/regions';
import type { SectionProps } from '../section';
import type { OptionsTranslator } from '../words';
import { Chart } from './chart';
import { DeleteEverything } from './delete';
import { type StoredItem, storedItems } from './stored';

/** Weeks in the chart: about a quarter. */
const weeksShown = 12;

export function DataSection({ t, settings, refresh }: SectionProps) {
  const [stored, setStored] = useState<Record<string, unknown> | null>(null);
  const load = useCallback(() => void readAll().then(setStored), []);
  useEffect(() => {
    load();
    browser.storage.onChanged.addListener(load);
    return () => browser.storage.onChanged.removeListener(load);
  }, [load]);
  if (stored === null) return <p>{t('wait')}</p>;
  const journal: Journal = parseJournal(stored['journal']);
  const today = journalDay(Date.now(), zoneOf(settings.effective.settings.region));
  return (
    <>
      <Card title={t('privacyTitle')}>
        <ul class="promises">
          {(['promiseNothingLeaves', 'promiseCountsOnly', 'promiseAgency'] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Card>
      <Card title={t('countsTitle')}>
        <Chart t={t} weeks={perWeek(journal, today, weeksShown)} />
      </Card>
      <Card title={t('storedTitle')}>
        <StoredTable t={t} items={storedItems(stored)} />
        <div class="row">
          <Button onPress={() => download(stored)}>{t('export')}</Button>
          {'settings.broken' in stored ? (
            <Button onPress={() => void browser.storage.local.remove('settings.broken')}>{t('dropBroken')}</Button>
          ) : null}
        </div>
        <p class="muted small">{t('exportHint')}</p>
      </Card>
      <Card title={t('deleteTitle')}>
        <DeleteEverything
          t={t}
          onDelete={async () => {
            // The copy of the agency's policy is not the person's, and without it the next start would begin unmanaged.
            const keys = Object.keys(await browser.storage.local.get(null));
            await forget(
              browser.storage.local,
              keys.filter((key) => key !== policyCacheKey),
            );
            await tellBackground({ type: 'pageToBackground.settingsChanged' });
            refresh();
          }}
        />
      </Card>
    </>
  );
}

async function readAll(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.local.get(null);
  } catch {
    return {};
  }
}

function StoredTable({ t, items }: { readonly t: OptionsTranslator; readonly items: readonly StoredItem[] }) {
  if (items.length === 0) return <p>{t('storedNothing')}</p>;
  return (
    <table class="table table--folding">
      <caption class="hidden-visually">{t('storedTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('storedWhat')}</th>
          <th scope="col">{t('storedWhy')}</th>
          <th scope="col" class="number">
            {t('storedSize')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ key, kind, bytes }) => (
          <tr key={key}>
            <th scope="row">{kind === 'other' ? key : t(`stored_${kind}`)}</th>
            <td data-label={t('storedWhy')}>{t(`stored_${kind}_why`)}</td>
            <td data-label={t('storedSize')} class="number">
              {size(bytes, t)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function size(bytes: number, t: OptionsTranslator): string {
  return unbroken(t('kilobytes', { size: numberInWords(bytes / 1000, t.language, 1) }));
}

/** A file on the person's own disk: the browser makes it from memory, no request is sent. */
function download(stored: Record<string, unknown>): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(stored, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'jeda-netral.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** What the person has said is not about a contestant: by kind, site and day, to take back. The words are not stored. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Exception, exceptionsKey, readExceptions } from '../../../plan/exceptions';
import { browser } from '../../../settings/browser';
import { places } from '../../../sites/places';
import { Button, dayInWords, unbroken } from '../../../ui';
import type { OptionsTranslator } from '../words';

export function Exceptions({ t }: { readonly t: OptionsTranslator }) {
  const [list, setList] = useState<readonly Exception[]>([]);
  const load = useCallback(() => void readList().then(setList), []);
  useEffect(() => {
    load();
    browser.storage.onChanged.addListener(load);
    return () => browser.storage.onChanged.removeListener(load);
  }, [load]);
  const keep = (kept: readonly Exception[]) => void browser.storage.local.set({ [exceptionsKey]: kept }).then(load);
  if (list.length === 0) return <p class="muted">{t('exceptionsNone')}</p>;
  return (
    <>
      <ul class="entries">
        {/* The last first: it is the one that somebody regrets. */}
        {[...list].reverse().map((each) => {
          const words = t(`exception_${each.kind}`, {
            site: places[each.site].name,
            date: unbroken(dayInWords(each.since, t.language)),
          });
          return (
            <li key={`${each.kind}${each.site}${each.fingerprint}`} class="entries__row">
              <div>{words}</div>
              <Button
                small
                label={t('removeNamed', { name: words })}
                onPress={() => keep(list.filter((other) => other !== each))}
              >
                {t('remove')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div>
        <Button onPress={() => keep([])}>{t('exceptionsClear')}</Button>
      </div>
    </>
  );
}

async function readList(): Promise<readonly Exception[]> {
  try {
    return readExceptions((await browser.storage.local.get(exceptionsKey))[exceptionsKey]);
  } catch {
    return [];
  }
}

/** Whether the buttons of the sites are still recognised: the sentinel's counts, by site, act and day. */
import { useEffect, useState } from 'preact/hooks';
import { siteIds } from '../../../rulebook/words';
import { browser } from '../../../settings/browser';
import {
  type Alarm,
  alarmsOf,
  type Count,
  countOf,
  daysKept,
  type Health,
  healthKey,
  parseHealth,
  readHealth,
  sumsOf,
} from '../../../settings/health';
import { dayOf } from '../../../settings/journal';
import { forget } from '../../../settings/storage';
import { places } from '../../../sites/places';
import { type SentAct, sentActs } from '../../../sites/requests';
import { Button, Card, dayInWords, unbroken } from '../../../ui';
import { zoneOf } from '../../common/regions';
import type { SectionProps } from '../section';
import type { OptionsTranslator } from '../words';

/** Days that are drawn before the person asks for all of them. */
const fewDays = 7;

export function HealthCard({ t, settings }: Pick<SectionProps, 't' | 'settings'>) {
  const health = useHealth();
  const [emptied, setEmptied] = useState(false);
  if (health === null) return null;
  const today = dayOf(Date.now(), zoneOf(settings.effective.settings.region));
  const sums = sumsOf(health, today, daysKept);
  const sites = siteIds.filter((site) => sums.some((sum) => sum.site === site));
  return (
    <Card title={t('healthTitle')}>
      <p>{t('healthBody')}</p>
      <p class="muted small">{t('healthPrivacy')}</p>
      {sites.length === 0 ? <p>{t('healthEmpty')}</p> : null}
      {sites.map((site) => (
        <SiteTable key={site} t={t} site={site} health={health} today={today} />
      ))}
      {sites.length === 0 ? null : (
        <div class="stack stack--tight">
          <p class="muted small">{t('healthReading')}</p>
          <div>
            <Button onPress={() => void forget(browser.storage.local, [healthKey]).then(() => setEmptied(true))}>
              {t('healthReset')}
            </Button>
          </div>
        </div>
      )}
      <p role="status">{emptied && sites.length === 0 ? t('healthResetDone') : ''}</p>
    </Card>
  );
}

function SiteTable(props: {
  readonly t: OptionsTranslator;
  readonly site: Alarm['site'];
  readonly health: Health;
  readonly today: string;
}) {
  const { t, site, health, today } = props;
  const [all, setAll] = useState(false);
  const isOfSite = (sum: Alarm) => sum.site === site;
  const week = sumsOf(health, today).filter(isOfSite);
  const alarms = alarmsOf(health, today).filter(isOfSite);
  const days = Object.keys(health.days)
    .filter((day) => sentActs.some((act) => allOf(countOf(health, day, site, act)) > 0))
    .sort()
    .reverse();
  return (
    <div class="stack stack--tight">
      <table class="table table--folding health">
        <caption>{places[site].name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('healthDay')}</th>
            {sentActs.map((act) => (
              <th key={act} scope="col">
                {t(`healthAct_${act}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="health__week">
            <th scope="row">{t('healthWeek')}</th>
            {sentActs.map((act) => (
              <Cell
                key={act}
                t={t}
                act={act}
                count={week.find((sum) => sum.act === act)}
                alarming={alarms.some((alarm) => alarm.act === act)}
              />
            ))}
          </tr>
          {days.slice(0, all ? undefined : fewDays).map((day) => (
            <tr key={day}>
              <th scope="row">{unbroken(dayInWords(day, t.language, { today }))}</th>
              {sentActs.map((act) => (
                <Cell key={act} t={t} act={act} count={countOf(health, day, site, act)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {alarms.length === 0 ? null : (
        <div>
          {alarms.map(({ act }) => (
            <p key={act}>{t(`healthAlarm_${act}`, { site: places[site].name })}</p>
          ))}
        </div>
      )}
      {days.length > fewDays && !all ? (
        <div>
          <Button small label={t('healthAllOf', { site: places[site].name })} onPress={() => setAll(true)}>
            {t('healthAll')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** "9/12" for the eye; a sentence for those who listen. */
function Cell(props: {
  readonly t: OptionsTranslator;
  readonly act: SentAct;
  readonly count: Count | undefined;
  readonly alarming?: boolean;
}) {
  const { t, act, count, alarming = false } = props;
  if (count === undefined || allOf(count) === 0) {
    return (
      <td class="health__none muted">
        <span aria-hidden="true">–</span>
        <span class="hidden-visually">{t('healthNone')}</span>
      </td>
    );
  }
  const numbers = { seen: count.seen, all: allOf(count) };
  return (
    <td data-label={t(`healthAct_${act}`)}>
      <span class={alarming ? 'health__alarm' : count.unseen > 0 ? 'health__some' : undefined} aria-hidden="true">
        {t('healthShort', numbers)}
      </span>
      <span class="hidden-visually">{t('healthLong', numbers)}</span>
    </td>
  );
}

function allOf({ seen, unseen }: Count): number {
  return seen + unseen;
}

/** The stored counts, kept fresh; null until they are read. */
function useHealth(): Health | null {
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
      if (area === 'local' && healthKey in changes) setHealth(parseHealth(changes[healthKey]?.newValue));
    };
    browser.storage.onChanged.addListener(onChanged);
    void readHealth(browser.storage.local).then(setHealth);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return health;
}

/** *Kalender*: every election as a picture or a table, filtered by region and kind, with the details of one below. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { nowOf } from '../../../plan/plan';
import { calendarCheckedOn } from '../../../rulebook/elections';
import { openQuestionsOn } from '../../../rulebook/law';
import { type ElectionKind, electionKinds } from '../../../rulebook/law-words';
import { ownElections } from '../../../settings/own-elections';
import { Button, dayInWords, dayOf, Select, unbroken } from '../../../ui';
import { dayNumber } from '../../common/calendar-days';
import { RegionField } from '../../common/region-field';
import { zoneOf } from '../../common/regions';
import type { SectionProps } from '../section';
import { Desk, type DeskOpener } from './desk';
import { Details } from './details';
import { Exchange } from './exchange';
import { Picture } from './picture';
import { boundsOf, type Filter, findRow, groupsOf } from './rows';
import { CalendarTable } from './table';

export function CalendarSection({ t, settings, detail }: SectionProps) {
  const { region, clock, elections } = settings.effective.settings;
  const [filter, setFilter] = useState<Filter>({ region: null, kind: 'all' });
  const [mode, setMode] = useState<'picture' | 'table'>('picture');
  const desk = useRef<DeskOpener | null>(null);
  const today = dayNumber(dayOf(nowOf(clock, Date.now()), zoneOf(region)));
  const own = useMemo(() => ownElections(elections), [elections]);
  const groups = useMemo(() => groupsOf(own, filter), [own, filter]);
  const all = useMemo(() => groupsOf(own, { region: null, kind: 'all' }), [own]);
  const bounds = useMemo(() => boundsOf(all, today), [all, today]);
  const opened = detail === '' ? undefined : findRow(all, detail);
  return (
    <>
      <div class="stack stack--tight muted">
        <p>{t('calendarChecked', { date: unbroken(dayInWords(calendarCheckedOn, t.language)) })}</p>
        {openQuestionsOn('calendar').map(({ id, text }) => (
          <p key={id} class="small">
            {text[t.language]}
          </p>
        ))}
      </div>
      <div class="filters no-print">
        <Select
          label={t('kindLabel')}
          value={filter.kind}
          options={(['all', ...electionKinds] as const).map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
          onChange={(kind: ElectionKind | 'all') => setFilter({ ...filter, kind })}
        />
        <RegionField
          language={t.language}
          label={t('regionFilter')}
          hint={t('regionFilterHint')}
          value={filter.region}
          onChange={(chosen) => setFilter({ ...filter, region: chosen })}
        />
      </div>
      <fieldset class="row filters__mode no-print">
        <legend class="hidden-visually">{t('calendarAs')}</legend>
        <Button small pressed={mode === 'picture'} onPress={() => setMode('picture')}>
          {t('calendarPicture')}
        </Button>
        <Button small pressed={mode === 'table'} onPress={() => setMode('table')}>
          {t('calendarTable')}
        </Button>
      </fieldset>
      {groups.length === 0 ? <p>{t('calendarNone')}</p> : null}
      {groups.length === 0 ? null : mode === 'picture' ? (
        <Picture t={t} groups={groups} bounds={bounds} today={today} opened={opened} />
      ) : (
        <CalendarTable t={t} groups={groups} />
      )}
      {detail === '' ? null : (
        <Details t={t} row={opened} id={detail} onCopy={(election) => desk.current?.copy(election)} />
      )}
      <div class="on-screen">
        <Desk t={t} settings={settings} opener={desk} />
        <Exchange t={t} settings={settings} />
      </div>
    </>
  );
}

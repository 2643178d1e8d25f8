/** The calendar as a table: the same as the picture for those who read rather than look. */
import { dayFromNumber, dayInWords } from '../../../ui';
import { hashOf } from '../route';
import type { OptionsTranslator } from '../words';
import { dottedWords, sureness } from './band-words';
import type { RowGroup } from './rows';

export function CalendarTable({ t, groups }: { readonly t: OptionsTranslator; readonly groups: readonly RowGroup[] }) {
  const day = (number: number) => dayInWords(dayFromNumber(number), t.language);
  const rows = groups.flatMap(({ head, repeats }) => [head, ...repeats]);
  return (
    <table class="table table--folding calendar-table">
      <caption class="hidden-visually">{t('calendarTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnElection')}</th>
          <th scope="col">{t('columnPhase')}</th>
          <th scope="col">{t('columnFrom')}</th>
          <th scope="col">{t('columnTo')}</th>
          <th scope="col">{t('columnConfidence')}</th>
        </tr>
      </thead>
      {rows.map(({ election, bands, dotted }) => {
        const name = (
          <a class="link" href={hashOf('kalender', election.id)}>
            {election.name[t.language]}
          </a>
        );
        if (dotted !== null) {
          return (
            <tbody key={election.id}>
              <tr>
                <th scope="rowgroup">{name}</th>
                <td data-label={t('columnPhase')}>{dottedWords(election, t)}</td>
                <td class="day" data-label={t('columnFrom')}>
                  {day(dotted.from)}
                </td>
                <td class="day" data-label={t('columnTo')}>
                  {day(dotted.to - 1)}
                </td>
                <td data-label={t('columnConfidence')}>
                  {election.status === 'final' ? '–' : t(`status_${election.status}`)}
                </td>
              </tr>
            </tbody>
          );
        }
        if (bands.length === 0) {
          return (
            <tbody key={election.id}>
              <tr>
                <th scope="rowgroup">{name}</th>
                <td colSpan={4} class="muted">
                  {t('timelineUndated')}
                </td>
              </tr>
            </tbody>
          );
        }
        return (
          <tbody key={election.id}>
            {bands.map((band, place) => (
              <tr key={band.from}>
                {place === 0 ? (
                  <th scope="rowgroup" rowSpan={bands.length}>
                    {name}
                  </th>
                ) : null}
                <td data-label={t('columnPhase')}>{t(`phase_${band.phase}`)}</td>
                <td class="day" data-label={t('columnFrom')}>
                  {day(band.from)}
                </td>
                <td class="day" data-label={t('columnTo')}>
                  {day(band.to - 1)}
                </td>
                <td data-label={t('columnConfidence')}>{sureness(band, t)}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

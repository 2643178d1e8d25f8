/** Own counts per week: a small bar chart, told apart by fill and by words, and the same numbers as a table. */
import { outcomes, type Week } from '../../../settings/journal';
import { dayInWords, unbroken } from '../../../ui';
import type { OptionsTranslator } from '../words';

export function Chart({ t, weeks }: { readonly t: OptionsTranslator; readonly weeks: readonly Week[] }) {
  const totals = weeks.map(({ counts }) => outcomes.reduce((sum, outcome) => sum + counts[outcome], 0));
  const most = Math.max(...totals, 0);
  if (most === 0) return <p>{t('countsNone')}</p>;
  const [first, last] = [weeks[0]?.monday ?? '', weeks.at(-1)?.monday ?? ''];
  return (
    <>
      <ul class="legend small">
        {outcomes.map((outcome) => (
          <li key={outcome}>
            <span class={`legend__sample bar bar--${outcome}`} aria-hidden="true" />
            {t(`outcome_${outcome}`)}
          </li>
        ))}
      </ul>
      <div class="chart" aria-hidden="true">
        {weeks.map(({ monday, counts }, place) => (
          <div key={monday} class="chart__week">
            <span class="chart__total small">{totals[place] === 0 ? '' : totals[place]}</span>
            {outcomes.map((outcome) => (
              <span
                key={outcome}
                class={`bar bar--${outcome}`}
                style={{ blockSize: `${(counts[outcome] / most) * 100}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <p class="muted small chart__days" aria-hidden="true">
        <span>{unbroken(dayInWords(first, t.language, { today: last }))}</span>
        <span>{unbroken(dayInWords(last, t.language))}</span>
      </p>
      <details>
        <summary>{t('countsTable')}</summary>
        <table class="table table--folding">
          <caption class="hidden-visually">{t('countsTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('countsWeek')}</th>
              {outcomes.map((outcome) => (
                <th key={outcome} scope="col">
                  {t(`outcome_${outcome}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, counts }) => (
              <tr key={monday}>
                <th scope="row">{unbroken(dayInWords(monday, t.language))}</th>
                {outcomes.map((outcome) => (
                  <td key={outcome} data-label={t(`outcome_${outcome}`)}>
                    {counts[outcome]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

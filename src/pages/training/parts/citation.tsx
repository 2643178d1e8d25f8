/** A rule with its own words, what it lists, and how well it is known. */
import { relevantPart } from '../../../interstitial/quote';
import { dayInWords, unbroken } from '../../../ui';
import type { Citation } from '../../../verdict/citations';
import { SourceLink } from '../../common/source-link';
import type { TrainingTranslator } from '../words';

/** One rule in full; `short` leaves out what only a reader at leisure wants, `bare` all but its own words. */
export function CitationBlock({
  t,
  citation,
  short = false,
  bare = false,
}: {
  readonly t: TrainingTranslator;
  readonly citation: Citation;
  readonly short?: boolean;
  readonly bare?: boolean;
}) {
  const quote = short || bare ? relevantPart(citation.quote) : citation.quote;
  return (
    <div class="cited">
      <p class="cited__name">
        {citation.instrument} <span class="cited__place">{citation.place}</span>
      </p>
      {citation.formerly === undefined ? null : (
        <p class="muted small">{t('formerly', { place: citation.formerly })}</p>
      )}
      {quote === '' ? null : (
        <blockquote class="law cited__quote" lang="id">
          “{quote}”
        </blockquote>
      )}
      {bare ? null : <p>{citation.gloss[t.language]}</p>}
      {bare || citation.sanction === null || citation.sanction.kind === 'none' ? null : (
        <p class="muted small">{t('sanctionListed', { sanction: citation.sanction.text[t.language] })}</p>
      )}
      {short || bare ? null : (
        <p class="muted small">
          {t('ruleVerified', { date: unbroken(dayInWords(citation.verifiedOn, t.language)) })}{' '}
          {citation.sources.slice(0, 2).map((source) => (
            <span key={source} class="cited__source">
              <SourceLink language={t.language} source={source} />{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** The first rule, and the others behind a disclosure. */
export function Citations({
  t,
  citations,
}: {
  readonly t: TrainingTranslator;
  readonly citations: readonly Citation[];
}) {
  const [first, ...others] = citations;
  if (first === undefined) return null;
  return (
    <div class="stack stack--tight">
      <CitationBlock t={t} citation={first} />
      {others.length === 0 ? null : (
        <details class="more">
          <summary>{t.count('rulesMore', others.length)}</summary>
          <div class="stack">
            {others.map((citation) => (
              <CitationBlock key={citation.id} t={t} citation={citation} short />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

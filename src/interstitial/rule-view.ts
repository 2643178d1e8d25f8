/** One citation as words for the dialog. */
import type { ProvisionId } from '../rulebook/words';
import { dayInWords } from '../ui/dates';
import type { Citation } from '../verdict/citations';
import { relevantPart } from './quote';
import type { Words } from './words';

export interface RuleView {
  readonly id: ProvisionId;
  readonly name: string;
  readonly place: string;
  /** "(dahulu UU 5/2014 Pasal …)"; null where the rule had no other number. */
  readonly formerly: string | null;
  /** The part that matters, in the rule's own words, with "…" where it was cut; null where its words were not seen. */
  readonly phrase: string | null;
  /** All of it, where `phrase` was cut. */
  readonly whole: string | null;
  /** What the rule lists for this person, as a noun phrase; null where it lists nothing. */
  readonly sanction: string | null;
  /** The same at length. */
  readonly forms: string | null;
  readonly gloss: string;
  readonly sources: readonly string[];
  /** When it was checked, and how well it is sourced. */
  readonly verified: string;
}

export function ruleView(citation: Citation, t: Words): RuleView {
  const phrase = citation.quote === '' ? null : relevantPart(citation.quote);
  const { sanction } = citation;
  return {
    id: citation.id,
    name: citation.instrument,
    place: citation.place,
    formerly: citation.formerly === undefined ? null : t('formerly', { place: citation.formerly }),
    phrase,
    whole: phrase?.includes('…') === true ? citation.quote : null,
    sanction: sanction === null || sanction.kind === 'none' ? null : t(`sanction_${sanction.kind}`),
    forms: sanction === null ? null : sanction.text[t.language],
    gloss: citation.gloss[t.language],
    sources: citation.sources.filter(isWebAddress).slice(0, 3),
    verified: t('verifiedOn', {
      date: dayInWords(citation.verifiedOn, t.language),
      confidence: t(`confidence_${citation.confidence}`),
    }),
  };
}

/** Data could hold anything; only a web address becomes a link. */
function isWebAddress(address: string): boolean {
  return /^https:\/\/[^\s/]+/.test(address);
}

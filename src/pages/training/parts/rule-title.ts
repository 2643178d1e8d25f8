/** A rule's name, from its citation or from its id. */
import { instrumentOf, provisionOf } from '../../../rulebook/law';
import { type Citation, unbrokenPlace } from '../../../verdict/citations';
import type { TrainingTranslator } from '../words';

/** The name as citations write it, with the older number that press and decrees still print. */
export function titleInFull(citation: Citation | undefined, t: TrainingTranslator): string {
  if (citation === undefined) return '';
  const { title, formerly } = citation;
  return formerly === undefined ? title : `${title} (${t('formerly', { place: formerly })})`;
}

/** The name by an id; the id itself where the rulebook has none. */
export function ruleTitle(id: string): string {
  const provision = provisionOf(id);
  if (provision === undefined) return id;
  return unbrokenPlace(`${instrumentOf(provision.instrument)?.short ?? provision.instrument}, ${provision.place}`);
}

/** A rule's name from its id, as citations write it; the id itself where the rulebook has none. */
import { instrumentOf, provisionOf } from '../../../rulebook/law';

export function ruleTitle(id: string): string {
  const provision = provisionOf(id);
  if (provision === undefined) return id;
  return `${instrumentOf(provision.instrument)?.short ?? provision.instrument}, ${provision.place}`;
}

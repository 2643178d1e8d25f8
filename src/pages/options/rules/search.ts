/** Which provisions the reader sees. Pure. */

import { instrumentOf, provisions } from '../../../rulebook/law';
import type { Provision } from '../../../rulebook/law-words';
import type { ActionKind, Phase, Subject } from '../../../rulebook/words';

export interface RulesFilter {
  readonly query: string;
  readonly act: ActionKind | 'all';
  readonly phase: Phase | 'all';
  readonly subject: Subject | 'all';
  /** Also what is no longer in force on `today`. */
  readonly old: boolean;
}

/** No filter; what is no longer in force is left out. */
export const everything: RulesFilter = { query: '', act: 'all', phase: 'all', subject: 'all', old: false };

/** The provisions that pass, by instrument, in the order of the rulebook. `today` is `YYYY-MM-DD`. */
export function foundProvisions(
  filter: RulesFilter,
  today: string,
  from: readonly Provision[] = provisions,
): ReadonlyMap<string, readonly Provision[]> {
  const words = wordsOf(filter.query);
  const found = new Map<string, Provision[]>();
  for (const provision of from) {
    if (!passes(provision, filter, today) || !words.every((word) => textOf(provision).includes(word))) continue;
    const group = found.get(provision.instrument);
    if (group === undefined) found.set(provision.instrument, [provision]);
    else group.push(provision);
  }
  return found;
}

function passes(provision: Provision, { act, phase, subject, old }: RulesFilter, today: string): boolean {
  const { acts, subjects } = provision;
  const read = provision.reading;
  return (
    (old || isInForce(provision, today)) &&
    (act === 'all' || acts.includes(act) || (read?.acts?.includes(act) ?? false)) &&
    (phase === 'all' || provision.phases.includes(phase)) &&
    (subject === 'all' ||
      subjects.includes(subject) ||
      (provision.whenManagerial?.includes(subject) ?? false) ||
      (read?.subjects?.includes(subject) ?? false))
  );
}

/** Whether a provision counts on a day. A `validFrom` without month or day begins with its year or month. */
export function isInForce({ validFrom, validTo }: Provision, today: string): boolean {
  return (validFrom === null || validFrom <= today) && (validTo === null || validTo >= today);
}

const texts = new WeakMap<Provision, string>();

/** Everything that a reader may look for, in lower case. */
function textOf(provision: Provision): string {
  const known = texts.get(provision);
  if (known !== undefined) return known;
  const instrument = instrumentOf(provision.instrument);
  const text = plain(
    [
      provision.id,
      instrument?.short,
      instrument?.title,
      instrument?.number,
      provision.place,
      provision.quote,
      provision.gloss.id,
      provision.gloss.en,
      provision.formerly,
      ...(provision.notes ?? []).flatMap(({ id, en }) => [id, en]),
    ].join(' '),
  );
  texts.set(provision, text);
  return text;
}

function wordsOf(query: string): readonly string[] {
  return plain(query.slice(0, 200)).split(/\s+/).filter(Boolean);
}

/** Without what keyboards do not have. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replaceAll(/[“”]/g, '"');
}

/** The part of a rule's wording that fits on a screen, in its own words and honest about what was left out. */

const longest = 190;
/** Lists of offices, in brackets or not, as the joint decree repeats them after every "calon". */
const bracketedOffices = /\s*\((?:[^()]*\/){3}[^()]*\)/g;
const offices = 'Presiden|DPR|DPD|DPRD|Gubernur|Bupati|Wali Kota';
const bareOffices = new RegExp(`\\s*(?:${offices})(?:\\s*/\\s*(?:Wakil )?(?:${offices})\\b)+`, 'g');
/** What a rule about neutrality on social media speaks of; the clause that has most of them is the one that matters. */
const telling = /kampanye|dukungan|mendukung|keberpihakan|pasangan calon|peserta|media sosial|like|foto|netral/gi;

/**
 * The clause that matters, at most about 190 characters, with "…" wherever something was left out; a short wording as
 * it is.
 */
export function relevantPart(quote: string): string {
  const plain = quote
    .replace(bracketedOffices, ' (…)')
    .replace(bareOffices, ' (…)')
    .replace(/[\s;.]+$/, '');
  if (plain.length <= longest) return plain;
  const clauses = plain.split(/;\s+/);
  const weights = clauses.map((clause) => clause.match(telling)?.length ?? 0);
  const best = Math.max(0, weights.indexOf(Math.max(...weights)));
  const before = best > 0 ? '… ' : '';
  const [clause, cut] = shorten(clauses[best] ?? plain);
  return `${before}${clause}${cut || best < clauses.length - 1 ? ' …' : ''}`;
}

/** At most `longest` characters, ending where the sentence pauses rather than at the last word that fits. */
function shorten(clause: string): readonly [text: string, cut: boolean] {
  if (clause.length <= longest) return [clause, false];
  const head = clause.slice(0, longest);
  const pause = Math.max(head.lastIndexOf(': '), head.lastIndexOf(', '));
  const end = pause > longest / 2 ? pause : head.lastIndexOf(' ');
  return [head.slice(0, end).replace(/[\s:,]+$/, ''), true];
}

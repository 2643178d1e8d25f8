/** The part of a rule's wording that fits on a screen, in its own words and honest about what was left out. */

const longest = 190;
/** Office lists in brackets, as the joint decree repeats them after every "calon". */
const officeList = /\s*\((?:[^()]*\/){3}[^()]*\)/g;

export function relevantPart(quote: string): string {
  const plain = quote.replace(officeList, ' (…)').replace(/[\s;.]+$/, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  // The last place where the sentence pauses reads better than the last word that fits.
  const pause = Math.max(cut.lastIndexOf('; '), cut.lastIndexOf(': '), cut.lastIndexOf(', '));
  const end = pause > longest / 2 ? pause : cut.lastIndexOf(' ');
  return `${cut.slice(0, end).replace(/[\s;:,]+$/, '')} …`;
}

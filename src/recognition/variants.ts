/** From a name on the ballot to the forms that people write. Compiler side: never in a content script. */
import type { Commonness, Person } from '../rulebook/contestants';

/** Words before or after a name that are no part of it. */
const titles = new Set(
  (
    'h hj hi ir dr drs dra drg prof kh ki kyai kiai ny tgk tgh tuan guru ust ustad ustadz ustaz habib capt letjen mayjen brigjen ' +
    'jenderal jendral irjen komjen kombes akbp laksda laksamana marsda marsdya letkol kolonel mayor kapten sersan pol tni purn ' +
    'bapak ibu bang kang mas mbak mba cak gus bu pak bunda ning lora raden rd andi la wa lalu baiq krt hc ' +
    'se sh si sp ss st mm mh msi mt mpd spd sag sip sos ssos ssi mkes mba lc ma'
  ).split(' '),
);

/** Titles that are as often a given name: taken off only in front of two more words. */
const maybeName = new Set(['andi', 'la', 'wa', 'lalu', 'baiq', 'raden', 'habib', 'mas', 'gus', 'si', 'ma', 'st']);

/** Spellings of one given name, each list under its common form. */
export const families: Readonly<Record<string, readonly string[]>> = {
  muhammad: [
    'muhamad', 'mohamad', 'mohammad', 'mohamed', 'moh', 'muh', 'mohd', 'muhd', 'mochamad', 'mochammad', 'moch', 'much',
    'muchamad', 'muchammad', 'mukhamad', 'mukhamat', 'mokhamad', 'muhammed',
  ],
  ahmad: ['achmad', 'akhmad', 'akhmat', 'ahmed'],
  abdul: ['abd', 'abdoel'],
  siti: ['sitti'],
  nur: ['noor', 'noer'],
  yusuf: ['jusuf', 'joesoef', 'yusup', 'jusup'],
  edi: ['eddy', 'edie'],
  arif: ['arief', 'arip'],
  hariyanto: ['haryanto', 'harijanto'],
  suharto: ['soeharto'],
}; // biome-ignore format: lists

/** The words of a name without titles and initials, lower case. */
export function wordsOf(name: string): string[] {
  const words = name
    .split(',')[0]!
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['`’‘\p{M}]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  while (words.length > 1 && titles.has(words[0]!) && (words.length > 2 || !maybeName.has(words[0]!))) words.shift();
  return words;
}

const muhammads = new Set(['muhammad', ...families['muhammad']!]);

/** How common the commonest and the rarest word of a phrase are among names (bearers of 261,343; 0 below 20). */
function rarest(words: readonly string[], common: Commonness): number {
  return Math.min(...words.map((word) => (muhammads.has(word) ? 500 : (common.parts.get(word) ?? 0))));
}

/** A form under which a person may be written. `sure`: enough alone. */
export interface Form {
  readonly words: readonly string[];
  readonly sure: boolean;
}

/** Why a name needs company; null where it stands alone. For the hint beside a form, and for the compiler. */
export function ambiguityOf(name: string, common: Commonness): 'single' | 'shared' | 'common' | null {
  const words = wordsOf(name);
  const key = words.join(' ');
  if (words.length < 2) return 'single';
  if (common.shared.has(key) || common.withInitial.has(key) || common.shared.has(name.toLowerCase())) return 'shared';
  return rarest(words, common) >= 500 ? 'common' : null;
}

/** The forms of a full name of two words or more: whole, without a leading Muhammad, first two, first and last. */
export function fullForms(name: string, common: Commonness): Form[] {
  const words = wordsOf(name);
  if (words.length < 2) return [];
  const alone = ambiguityOf(name, common) === null;
  const forms = new Map<string, Form>();
  const add = (list: readonly string[], sure: boolean) => {
    const key = list.join(' ');
    if (list.length > 1 && new Set(list).size > 1 && !forms.has(key))
      forms.set(key, { words: list, sure: sure && !common.shared.has(key) });
  };
  add(words.slice(0, 4), alone);
  if (words.length > 2) {
    const [first, second, third] = words as [string, string, string];
    const last = words.at(-1)!;
    const rest = muhammads.has(first) ? [second, third] : [first, second];
    add(rest, alone && rarest(rest, common) < 100);
    add([rest[0]!, last], alone && rarest([rest[0]!, last], common) < 100);
    if (words.length > 3) add(words.slice(0, 3), alone);
  }
  return [...forms.values()];
}

/** Single words under which people know a person: sourced short names, then the parts of the name. */
export function shortForms(person: Person, common: Commonness): { word: string; sourced: boolean }[] {
  const out = new Map<string, boolean>();
  for (const each of [...(person.short ?? []), ...(person.nick ?? [])]) {
    const words = wordsOf(each);
    if (words.length === 1 && words[0]!.length > 2) out.set(words[0]!, true);
  }
  const words = wordsOf(person.name);
  const parts = words.length > 3 ? [words[0]!, words[1]!, words[2]!, words.at(-1)!] : words;
  for (const word of parts) {
    if (word.length < 3 || muhammads.has(word) || out.has(word)) continue;
    if (words.length > 1 && ['abdul', 'abd', 'siti', 'nur', 'binti', 'bin'].includes(word)) continue;
    out.set(word, false);
  }
  void common;
  return [...out].map(([word, sourced]) => ({ word, sourced }));
}

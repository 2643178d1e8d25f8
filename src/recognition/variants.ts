/** From a name on the ballot to the forms that people write. Compiler side: never in a content script. */
import type { Person } from '../rulebook/contestants';

/** Words before a name that are no part of it. */
const titles = new Set(
  (
    'h hj hi ir dr drs dra drg prof kh ki kyai kiai ny tgk tgh tuan guru ust ustad ustadz ustaz habib capt letjen mayjen brigjen ' +
    'jenderal jendral irjen komjen kombes akbp laksda laksamana marsda marsdya letkol kolonel mayor kapten sersan satu pol tni purn ' +
    'haji hajah bapak ibu bang kang mas mbak mba cak gus bu pak bunda ning lora raden rd andi la wa lalu baiq krt hc hr hm'
  ).split(' '),
);

/** Titles that are as often a given name: taken off only in front of two more words. */
const givenNames = new Set(['andi', 'la', 'wa', 'lalu', 'baiq', 'raden', 'habib', 'mas', 'gus', 'satu', 'guru']);

/** Spellings of one given name, under its common form. */
export const families: Readonly<Record<string, readonly string[]>> = {
  muhammad:
    'mohamad mohamed moh muh mohd muhd mochamad moch much muchamad mukhamad mukhamat mokhamad mokhammad muhamed'.split(
      ' ',
    ),
  ahmad: ['achmad', 'akhmad', 'akhmat', 'ahmed', 'akmad'],
  abdul: ['abd'],
  nur: ['noor', 'noer'],
  yusuf: ['jusuf', 'joesoef', 'yusup', 'jusup'],
  adi: ['adhi'],
  budi: ['budhi'],
  hariyanto: ['haryanto', 'harijanto'],
  khofifah: ['hofifah', 'chofifah'],
  edi: ['edie', 'eddy', 'eddi', 'edhy', 'edhi'],
  arif: ['arip', 'arief'],
  ari: ['arie'],
  agus: ['agoes'],
};

/** The words of a name without titles, initials and what follows a comma; lower case. */
export function wordsOf(name: string): string[] {
  const words = (name.split(',')[0] ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['`’‘\p{M}]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
  while (words.length > 1 && titles.has(words[0] ?? '') && (words.length > 2 || !givenNames.has(words[0] ?? ''))) {
    words.shift();
  }
  return words;
}

const muhammads = new Set(['muhammad', 'muhamad', 'mohammad', 'mochammad', ...(families['muhammad'] ?? [])]);

/** The words of a full name; a leading Muhammad is left out where two more words follow. */
export function fullForm(name: string): string[] {
  const words = wordsOf(name);
  return words.length > 2 && muhammads.has(words[0] ?? '') ? words.slice(1) : words;
}

/** Ordinary words that are also parts of names; alone or together they say nothing. */
const plainWords = new Set(
  (
    'yang dan ini itu ada saya anda kami kita dia ia di ke dari untuk dengan tidak bisa akan juga lebih sudah telah jadi ' +
    'mau buat bila hari sama dalam semua orang abdul siti nur bin binti al el de san haji'
  ).split(' '),
);

/** Forms of address: "Bapak Aing" does not make "aing" a name. */
const addressed =
  /^(?:bapak|pak|bapa|bang|kang|mas|cak|gus|ibu|bu|bunda|ning|om|abah|buya|mbak|dek|ayah|abi|teh|uda) /i;

/** Single words under which people know a person: sourced short names, then the parts of the name. */
export function partsOf(person: Person): { readonly word: string; readonly sourced: boolean }[] {
  const out = new Map<string, boolean>();
  for (const form of [...(person.short ?? []), ...(person.nick ?? [])]) {
    const [word, more] = wordsOf(form);
    const long = word !== undefined && (word.length > 2 || /^[A-Z]+$/.test(form));
    if (word && !more && long && !addressed.test(form)) out.set(word, true);
  }
  const words = wordsOf(person.name);
  const parts = words.length > 4 ? [...words.slice(0, 3), words.at(-1) ?? ''] : words;
  for (const word of parts) {
    const skipped = word.length < 3 || muhammads.has(word) || plainWords.has(word);
    if (!skipped && !out.has(word)) out.set(word, words.length === 1);
  }
  return [...out].map(([word, sourced]) => ({ word, sourced }));
}

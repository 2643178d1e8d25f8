/** What clues mean in company: ballot numbers are read, and single parts of names count or fall away. */
import { addressing, type Clue, follows, isNaming, sliceOf } from './clues';
import type { Index } from './index-table';
import * as is from './meaning';

/** A ballot number right after "nomor urut", "paslon", "coblos" … */
const numberPhrase =
  /^[\s.,:#]*(?:(?:no(?:m[oe]r)?|urut|paslon|pasangan)\b[\s.,:#]*)*0?([1-9]|satu|dua|tiga|empat|lima|enam)(?![\d\p{L}]|[.,]\d|\s*(?:x|juta|ribu|orang|tahun|persen|%|kali|hari|jam|bulan|periode|putaran)\b)/iu;
const numberWords = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'];

/** After a call only a figure counts ("coblos 2"), or a number that says that it is one ("dukung nomor dua"). */
const isNumberCall = (lead: Clue, phrase: string) =>
  /\w\W+\w+$/.test(phrase) || (/\d/.test(phrase) && /(?:coblos|tusuk|ilih|menang|kan|no|nomor)$/i.test(sliceOf(lead)));

/** Turns leads into ballot numbers where one follows; a bare lead ("no") is dropped. */
function readNumbers(clues: readonly Clue[]): Clue[] {
  const out: Clue[] = [];
  for (const clue of clues) {
    const lead = (1 << clue.meaning) & ((1 << is.number) | (1 << is.contest) | (1 << is.appeal));
    // Not further: of a text of "no no no …" each lead would read all the rest.
    const match = lead && !clue.how ? numberPhrase.exec(clue.text.slice(clue.end, clue.end + 40)) : null;
    if (clue.meaning !== is.number) out.push(clue);
    if (!match || (clue.meaning === is.appeal && !isNumberCall(clue, match[0]))) continue;
    const word = (match[1] as string).toLowerCase();
    // "Pilih nomor 2" may be said of a menu, "coblos 2" of nothing else.
    const strength = clue.meaning === is.number || /no(mor)?$/i.test(sliceOf(clue)) ? 'context' : 'strong';
    const value = numberWords.indexOf(word) + 1 || Number(word);
    out.push({ ...clue, meaning: is.number, strength, end: clue.end + match[0].length, targets: [value] });
  }
  return out;
}

/** Whether a region word names the region of a contestant, its province, or a part of it. */
function isWithin(place: number, home: number): boolean {
  const province = Math.floor(place / 100) === Math.floor(home / 100);
  return place === home || (province && (place % 100 === 0 || home % 100 === 0));
}

/** Single parts of names count only with company: the running mate, the same person named in full, own region, number. */
function settleParts(index: Index, clues: readonly Clue[]): Clue[] {
  const known = new Set<number>();
  const regions: number[] = [];
  const numbers: number[] = [];
  let contest = false;
  let called = false;
  for (const clue of clues) {
    if (clue.meaning === is.region) regions.push(...clue.targets);
    else if (clue.meaning === is.number) numbers.push(...clue.targets);
    else if (clue.meaning === is.contest || clue.meaning === is.election) contest = true;
    else if (clue.meaning === is.appeal) called = true;
    else if (isNaming(clue) && clue.meaning !== is.part && clue.strength !== 'weak')
      for (const target of clue.targets) known.add(target >> 1);
  }
  const parts = clues.filter((clue) => clue.meaning === is.part).slice(0, 60);
  if (!parts.length) return [...clues];
  const mates = new Set(parts.flatMap((clue) => clue.targets));
  const out: Clue[] = [];
  clues.forEach((clue, at) => {
    if (clue.meaning !== is.part) {
      out.push(clue);
      return;
    }
    const before = clues[at - 1];
    const near = before?.text === clue.text && clue.start - before.end < 4;
    const isCandidate = near && before.meaning === is.contest;
    // "Pilih Bu Risma": the only word of a name that hardly anyone else has, addressed or right after a call.
    const addressed =
      called && clue.strength !== 'weak' && (follows(clue, addressing) || (near && before.meaning === is.appeal));
    const targets = clue.targets.filter((target) => {
      const ordinal = target >> 1;
      const home = index.region[ordinal] as number;
      const isThere = () => regions.some((place) => isWithin(place, home));
      return (
        // "Calon gubernur Jawa Barat Ani" is no Ani of another province.
        (isCandidate && (!regions.length || isThere())) ||
        (addressed && home % 100 === 0) ||
        known.has(ordinal) ||
        ((contest || !!numbers.length) &&
          (mates.has(target ^ 1) ||
            (isThere() && (!numbers.length || numbers.includes(index.number[ordinal] as number)))))
      );
    });
    if (targets.length) out.push({ ...clue, meaning: is.shortName, strength: 'context', targets });
  });
  return out;
}

const figures = /\d ?(?:%|persen)/i;

/** "Survei: … unggul 57 persen": who is told to lead in the figures of a poll or a count is not praised with it. */
const isOfPoll = (clue: Clue) =>
  clue.meaning === is.praise && /^unggul/i.test(sliceOf(clue)) && figures.test(clue.text);

/** "Gubernur dan Wakil Gubernur Jawa Barat terpilih": an office that is yet to be taken, with its region's name in between. */
const isToCome = ({ meaning, text, end }: Clue) =>
  meaning === is.job && /^( dan wakil \w+)?( \w+){1,3} terpilih/i.test(text.slice(end));

/** Clues with numbers, figures and offices to come read, and parts settled. */
export function settle(index: Index, clues: readonly Clue[]): Clue[] {
  for (const clue of clues) {
    if (isOfPoll(clue)) clue.meaning = is.report;
    else if (isToCome(clue)) clue.meaning = is.contest;
  }
  return settleParts(index, readNumbers(clues));
}

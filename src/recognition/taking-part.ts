/** What takes a side in so many words, and what only asks or checks: sentences that need no weighing. */
import { type Clue, follows, forms, isContestant, isNaming, isPerson, seenIn, sliceOf } from './clues';
import * as is from './meaning';

/**
 * What needs no weighing: a campaign hashtag; a hand sign beside a name; a sentence that begins "Ayo dukung" and then names
 * somebody; a call for a ballot number beside a contestant, a region or an election, where it is not news of who got which number.
 */
export function takesPart(clues: readonly Clue[]): boolean {
  const said = clues.filter((clue) => !clue.zone);
  const seen = seenIn(said);
  return (
    (seen & ((1 << is.tagFor) | (1 << is.tagAgainst))) !== 0 ||
    ((seen & (1 << is.gesture)) !== 0 && said.some(isPerson)) ||
    // "Saya caleg …, mohon doa restu": somebody's own.
    ((seen & (1 << is.own)) !== 0 && (seen & (1 << is.contest)) !== 0) ||
    ((seen & ((1 << is.report) | (1 << is.organiser) | (1 << is.trap))) === 0 && said.some(isCalledFor)) ||
    said.some(isWished) ||
    ((seen & (1 << is.report)) === 0 && said.some(isHailed)) ||
    said.some(
      (clue, at) =>
        (clue.meaning === is.appeal ? isPerson(said[at + 1]) : isRefusal(clue) && isContestant(said[at + 1])) &&
        follows(clue, /(^|[.!?\n])\s*$/),
    ) ||
    ((seen & ((1 << is.trap) | (1 << is.number))) === 1 << is.number &&
      ((seen & (1 << is.appeal)) !== 0 ||
        ((seen & ((1 << is.organiser) | (1 << is.report))) === 0 &&
          said.some(({ meaning, strength }) => meaning === is.number && strength === 'strong'))) &&
      ((seen & (1 << is.election)) !== 0 ||
        said.some((clue) => isNaming(clue) || isBallotCall(clue)) ||
        (seen & ((1 << is.region) | (1 << is.appeal))) === ((1 << is.region) | (1 << is.appeal))))
  );
}

/** Must be so where `call` is, and is found more quickly. */
const mayCall = /pilih|coblos|dukung|menangkan|sukseskan/i;
const call =
  /(?:^|[.!?\n]\W*|(?:ayo|yu?k|mari|hayu|jangan lupa|mohon|tolong|harap|sekeluarga) (?:[^.!?\n]{1,30} )?|kami |kita |saya )(?:pilih|memilih|coblos|dukung|menangkan|sukseskan)(?:lah)?\s+([^.!?\n]{0,60})$/iu;
/** Where everything is in capitals, they say nothing. */
const nameLike = /^(?:\p{Lu}[\p{Ll}.][\p{L}.'’-]*,? +){1,5}$/u;
/** The same in a call that is all in capitals: no small words of grammar among them. */
const shoutedName = /^(?!.*\b(?:SATU|YANG|UNTUK|MANA|PARTAI|DAN|DI)\b)(?:[\p{Lu}.'’-]{2,},? +){2,5}$/u;
/** What may stand between a call and the name: how the person is addressed, what they stand for, and their number. */
const addressed = new RegExp(
  `^(?:(?:${forms}|bakal|pas\\w+|c\\w*(?:gub|bup|wali|pres|leg)|calon|wakil|gubernur|bupati|wali ?kota|presiden|no\\w*|urut|\\d+)[\\s.]+)*$`,
  'iu',
);

/**
 * "Pilih …" or "Ayo sekeluarga pilih …", and then a person of the ballot, or anybody by name as what they stand for:
 * "Pilih Nama Orang caleg …" needs no name that the index knows. No question, and no "Pilih Ani, PKB …" of a headline.
 */
export function isCalledFor({ meaning, text, start, end }: Clue): boolean {
  if (meaning >= is.party && meaning !== is.contest) return false;
  const before = text.slice(Math.max(0, start - 110), start);
  const between = mayCall.test(before) ? call.exec(before)?.[1] : undefined;
  if (between === undefined || /^(?:,|[^.!\n]*\?)/.test(text.slice(end, end + 60))) return false;
  return meaning === is.contest ? nameLike.test(between) || shoutedName.test(between) : addressed.test(between);
}

const wish = /^(?:semoga|insya ?allah|bismillah|a+mi+n|mugi|muga|mugo)/i;
const fulfilled =
  /^ (?:bisa |akan |lagi )?(?:terpilih|menang\b|(?:(?:men)?jadi|dadi) (?:wakil )?(?:gubernur|bupati|wali ?kota|presiden|pemimpin))/i;

/** "Semoga Ani jadi gubernur": a wish, a person, and at once what they are to become. */
function isWished(clue: Clue, at: number, said: readonly Clue[]): boolean {
  const before = said[at - 1];
  return (
    isPerson(clue) &&
    before?.text === clue.text &&
    wish.test(sliceOf(before)) &&
    fulfilled.test(clue.text.slice(clue.end))
  );
}

/** "Ani presiden RI 2029": who bears the name is wished into an office to come. */
const isHailed = (clue: Clue) =>
  (isPerson(clue) || clue.meaning === is.handle) &&
  /^ (?:for |untuk )?president? (?:ri )?20\d\d(?! ?[-–])/i.test(clue.text.slice(clue.end));

/** "[SALAH] …", "Cek fakta: …": what follows is told because it was checked. */
export const factCheck =
  /^\W*(?:(?:salah|hoaks|hoax|klarifikasi|(?:cek|periksa) fakta|disinformasi|misinformasi|fitnah|konten palsu)\s*[\])]|(?:cek|periksa) fakta\b)/i;

/** "Coblos AMIN", "jangan pilih AMIN", "AMIN menang": an everyday word is a ticket where it alone is in capitals, right after a call or before what it is to be or its ballot number. */
export const isCalledBrand = (clue: Clue) =>
  clue.meaning === is.brand &&
  ((follows(clue, /[a-z]\W+$/) && (isCalledFor(clue) || follows(clue, /(?:jangan|ogah) (?:pilih|coblos|dukung) $/i))) ||
    /^ (?:menang|presiden|[Nn]o(?:mor|\.)?(?: urut)? \d|0\d(?![.:]))\b/.test(clue.text.slice(clue.end)));

/** "Tolak …", "Jangan pilih …": a call against, where "PKB dukung …" and "kasus …" only report. */
const isRefusal = (clue: Clue) =>
  clue.meaning === is.attack && /pilih|coblos|dukung|tolak|tenggelam|asal/i.test(sliceOf(clue));
/** "Coblos nomor 2", "milih 02": nothing else is asked for in these words. */
const isBallotCall = (clue: Clue) =>
  clue.meaning === is.number && /^(?:coblos|tusuk)|(?:ilih|kan) 0.$/i.test(sliceOf(clue));

/** "A atau B?", "Jagoan mana: A atau B": whoever asks takes no side; whoever answers that may. */
export function asks(clues: readonly Clue[], text: string): boolean {
  return (
    / atau [^.!\n]*\?/i.test(text) ||
    clues.some((clue, at) => {
      const left = clues[at - 1];
      const between = left?.text === clue.text && !clue.zone && isPerson(left) && isPerson(clue);
      return between && /^ atau $/i.test(clue.text.slice(left.end, clue.start));
    })
  );
}

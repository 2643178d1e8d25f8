/** From an action to an assessment: what it is about, whether it campaigns, and why. Pure and synchronous. */
import type { Assessment, Mention, Signal, SignalKind } from './assessment';
import { type Clue, isNaming, read, sliceOf } from './clues';
import { type Index, originOf, regionCode } from './index-table';
import * as is from './meaning';
import type { Action, Post } from './post';
import { newFindings } from './scan';
import { featuresOf, scoreOf, type Words } from './score';

export { type Index, openIndex } from './index-table';

/** Signal kind by meaning. */
const kinds: readonly (SignalKind | null)[] = [
  'name',
  'name',
  'shortName',
  'shortName',
  'ticket',
  'party',
  'handle',
  'hashtag',
  'hashtag',
  'slogan',
  'regionWord',
  'ballotNumber',
  null,
  'electionWord',
  'electionWord',
  'organiser',
  'appeal',
  'appeal',
  'attack',
  'gesture',
  'report',
  'stateWork',
  'elsewhere',
  'elsewhere',
  'campaignAccount',
  'shortName',
  'appeal',
  'stateWork',
];

const nothing: Assessment = {
  relation: 'none',
  stance: 'unclear',
  ownAccount: false,
  draft: 'none',
  mentions: [],
  signals: [],
};

/** Everything read from an action. */
export interface Reading {
  readonly clues: Clue[];
  readonly words: Words[];
}

const findings = newFindings();

function readPost(index: Index, post: Post, quoted: 'quoted' | 'parent' | null, out: Reading): void {
  const zone = quoted ? 1 : 0;
  const one = (field: Clue['field'], where: number, text: string | undefined) => {
    const from = findings.words;
    read(index, findings, quoted ?? field, where, text, out.clues);
    if (findings.words > from) out.words.push({ zone: where, hashes: findings.word, from, to: findings.words });
  };
  one('text', zone, post.text);
  one('author.name', 2, post.author?.name);
  one('author.handle', 2, post.author?.handle && `@${post.author.handle}`);
  one('group', 2, post.group?.name);
  one('page', 2, post.page?.name);
  for (const text of post.imageText ?? []) one('imageText', zone, text);
  one('link', zone, post.link?.title);
  one('link', zone, post.link?.description);
  if (quoted) return;
  if (post.quoted) readPost(index, post.quoted, 'quoted', out);
  if (post.parent) readPost(index, post.parent, 'parent', out);
}

/** A ballot number right after "nomor urut", "paslon", "coblos" … */
const numberPhrase =
  /^[\s.,:#]*(?:(?:no|nomor|nomer|urut|paslon|pasangan)\b[\s.,:#]*)*0?([1-9]|satu|dua|tiga|empat|lima|enam)(?![\d\p{L}]|[.,]\d|\s*(?:x|juta|ribu|ratus|orang|tahun|persen|%|kali|hari|jam|menit|bulan|periode|putaran|poros|kg)\b)/iu;
const numberWords = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'];

/** Turns leads into ballot numbers where one follows; a bare lead ("no") is dropped. */
function readNumbers(clues: readonly Clue[]): Clue[] {
  const out: Clue[] = [];
  for (const clue of clues) {
    const lead = clue.meaning === is.number || clue.meaning === is.contest || clue.meaning === is.appeal;
    const match = lead && !clue.how ? numberPhrase.exec(clue.text.slice(clue.end, clue.end + 32)) : null;
    if (clue.meaning !== is.number) out.push(clue);
    if (!match) continue;
    const word = (match[1] as string).toLowerCase();
    const strength = clue.meaning === is.number ? 'context' : 'strong';
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
  for (const clue of clues) {
    if (clue.meaning === is.region) regions.push(...clue.targets);
    else if (clue.meaning === is.number) numbers.push(...clue.targets);
    else if (clue.meaning === is.contest || clue.meaning === is.election) contest = true;
    else if (isNaming(clue) && clue.meaning !== is.part && clue.strength !== 'weak')
      for (const target of clue.targets) known.add(target >> 1);
  }
  const parts = clues.filter((clue) => clue.meaning === is.part).slice(0, 60);
  const mates = new Set<number>();
  for (const clue of parts) for (const target of clue.targets) mates.add(target);
  return clues.flatMap((clue, at) => {
    if (clue.meaning !== is.part) return [clue];
    const before = clues[at - 1];
    const called = before?.meaning === is.contest && before.text === clue.text && clue.start - before.end < 4;
    const targets = clue.targets.filter((target) => {
      const ordinal = target >> 1;
      const home = index.region[ordinal] as number;
      return (
        called ||
        known.has(ordinal) ||
        ((contest || numbers.length > 0) &&
          (mates.has(target ^ 1) ||
            (regions.some((place) => isWithin(place, home)) &&
              (numbers.length === 0 || numbers.includes(index.number[ordinal] as number)))))
      );
    });
    if (targets.length === 0) return [];
    return [{ ...clue, meaning: is.shortName, strength: 'context' as const, targets }];
  });
}

function signalOf(clue: Clue): Signal {
  const kind = kinds[clue.meaning] as SignalKind;
  return {
    kind: clue.how === 1 && (isNaming(clue) || clue.meaning === is.appeal) ? 'hashtag' : kind,
    field: clue.field,
    start: clue.start,
    end: clue.end,
    text: sliceOf(clue),
    strength: clue.strength,
    contestants: isNaming(clue) ? [...new Set(clue.targets.map((target) => target >> 1))].slice(0, 8) : [],
  };
}

/** The year of an election, from its id; 0 where it has none. */
function yearOf(election: string): number {
  return Number(/\d{4}/.exec(election)?.[0] ?? 0);
}

/** Contestants that the clues point at. Of several bearers of a name, those of the post's own time count. */
function mentionsOf(index: Index, clues: readonly Clue[], publishedAt: number | undefined): Mention[] {
  const doubts = new Map<number, number>();
  const year = publishedAt === undefined ? 0 : new Date(publishedAt).getUTCFullYear();
  for (const clue of clues) {
    if (!isNaming(clue)) continue;
    let ordinals = [...new Set(clue.targets.map((target) => target >> 1))];
    // A single name that counts alone is that of whoever stands in a province or the country.
    if (clue.meaning === is.shortName && clue.strength === 'strong') {
      const wide = ordinals.filter((ordinal) => (index.region[ordinal] as number) % 100 === 0);
      if (wide.length > 0) ordinals = wide;
    }
    if (year && ordinals.length > 1) {
      const gaps = ordinals.map((ordinal) => Math.abs(yearOf(originOf(index, ordinal).election) - year));
      const least = Math.min(...gaps);
      ordinals = ordinals.filter((_, at) => gaps[at] === least);
    }
    const weight = clue.strength === 'strong' ? 0.9 : clue.strength === 'context' ? 0.6 : 0.2;
    for (const ordinal of ordinals) {
      doubts.set(ordinal, (doubts.get(ordinal) ?? 1) * (1 - weight / Math.sqrt(ordinals.length)));
    }
  }
  return [...doubts]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, 12)
    .map(([ordinal, doubt]) => ({
      ordinal,
      ...originOf(index, ordinal),
      region: regionCode(index.region[ordinal] as number),
      certainty: Math.round((1 - doubt) * 100) / 100,
    }));
}

/** Everything that the action shows and says, as clues: the post's in zones 0–2, the draft's as a reading of its own. */
export function readAction(index: Index, action: Action): { readonly post: Reading; readonly draft: Reading } {
  findings.words = findings.mask = findings.parts = 0;
  const post: Reading = { clues: [], words: [] };
  const draft: Reading = { clues: [], words: [] };
  if (action.post) readPost(index, action.post, null, post);
  if (action.draft) {
    const from = findings.words;
    read(index, findings, 'draft', 0, action.draft, draft.clues);
    draft.words.push({ zone: 0, hashes: findings.word, from, to: findings.words });
  }
  return { post, draft };
}

/** Clues with numbers read and parts settled. */
export function settle(index: Index, clues: readonly Clue[]): Clue[] {
  return settleParts(index, readNumbers(clues));
}

/** Whether anything here could make a post about a contest; without it no score is asked. */
export function isTriggered(clues: readonly Clue[]): boolean {
  let election = false;
  let organiser = false;
  for (const { meaning, strength } of clues) {
    if (
      (meaning <= is.slogan && strength !== 'weak') ||
      (meaning === is.number && strength === 'strong') ||
      meaning === is.contest ||
      meaning === is.gesture ||
      meaning === is.figure
    )
      return true;
    election ||= meaning === is.election;
    organiser ||= meaning === is.organiser;
  }
  // An election alone, in the mouth of those who run or guard it, is voter education.
  return election && !organiser;
}

/** What needs no weighing: a campaign hashtag, or a call for a ballot number beside a contestant, a region or an election. */
function takesPart(clues: readonly Clue[]): boolean {
  const said = clues.filter((clue) => clue.zone === 0);
  const has = (test: (clue: Clue) => boolean) => said.some(test);
  return (
    has(({ meaning }) => meaning === is.tagFor || meaning === is.tagAgainst) ||
    (has(({ meaning, strength }) => meaning === is.number && strength === 'strong') &&
      !has(({ meaning }) => meaning === is.trap) &&
      has((clue) => isNaming(clue) || clue.meaning === is.election || clue.meaning === is.region))
  );
}

/** A person or ticket of a ballot together with the word of a contest ("cagub", "elektabilitas", "mengusung"), in one text. */
function isInContest(clues: readonly Clue[]): boolean {
  const has = (test: (meaning: number) => boolean) => clues.some(({ meaning, zone }) => zone === 0 && test(meaning));
  return (
    has((meaning) => meaning === is.name || meaning === is.brand || meaning === is.shortName) &&
    has((meaning) => meaning === is.contest) &&
    !has((meaning) => meaning === is.trap || meaning === is.elsewhere)
  );
}

type Verdict = { readonly about: boolean; readonly campaigns: boolean; readonly against: boolean };

function decide(index: Index, clues: readonly Clue[], words: readonly Words[], text: string): Verdict {
  if (!isTriggered(clues)) return { about: false, campaigns: false, against: false };
  const { buckets, about, campaigns } = index.model;
  const features = featuresOf(clues, words, text, buckets);
  let against = 0;
  for (const clue of clues) {
    if (clue.zone === 1) continue;
    if (clue.meaning === is.tagAgainst) against += 2;
    else if (clue.meaning === is.attack) against++;
    else if (clue.meaning === is.tagFor) against -= 2;
    else if (clue.meaning === is.appeal || clue.meaning === is.praise || clue.meaning === is.gesture) against--;
  }
  const plain = takesPart(clues);
  return {
    about: plain || isInContest(clues) || scoreOf(features, about) > 0,
    campaigns: plain || scoreOf(features, campaigns) > 0,
    against: against > 0,
  };
}

/** Whether author, group or page call themselves a contestant's or campaign team's own. */
function isOwnAccount(clues: readonly Clue[]): boolean {
  const account = clues.filter((clue) => clue.zone === 2);
  const named = account.some((clue) => isNaming(clue) && clue.strength !== 'weak' && clue.meaning !== is.part);
  return (
    account.some((clue) => clue.meaning === is.handle && clue.targets.length > 0) ||
    (named && account.some((clue) => clue.meaning === is.campaignAccount))
  );
}

/**
 * Assesses an action: its post, everything the post carries, and the person's own draft.
 * Never throws; linear in the length of the texts.
 */
export function assess(index: Index, action: Action): Assessment {
  const { post, draft } = readAction(index, action);
  const known = action.post?.contestantAccount === true;
  if (post.clues.length === 0 && draft.clues.length === 0 && !known) return nothing;
  const subject = action.post ? post : draft;
  const clues = settle(index, subject.clues);
  const ownAccount = known || isOwnAccount(clues);
  const verdict = decide(index, clues, subject.words, (action.post ? action.post.text : action.draft) ?? '');
  const about = verdict.about || ownAccount;
  const kept = clues.filter((clue) => about || clue.strength !== 'weak');
  return {
    relation: !about ? 'none' : verdict.campaigns ? 'campaigns' : 'reports',
    stance: !about || !verdict.campaigns ? 'unclear' : verdict.against ? 'against' : 'for',
    ownAccount,
    draft: draftOf(index, action, post, draft),
    mentions: about ? mentionsOf(index, kept, action.post?.publishedAt) : [],
    signals: kept.slice(0, 40).map(signalOf),
  };
}

/** What the person's own words do, read as an answer to the post. */
function draftOf(index: Index, action: Action, post: Reading, draft: Reading): Assessment['draft'] {
  if (!action.draft) return 'none';
  const answered = post.clues.map((clue) => (clue.zone === 0 ? { ...clue, zone: 1 } : clue));
  const words = post.words.map((run) => ({ ...run, zone: 1 }));
  const clues = settle(index, [...draft.clues, ...answered]);
  const { about, campaigns, against } = decide(index, clues, [...draft.words, ...words], action.draft);
  return !about ? 'none' : !campaigns ? 'neutral' : against ? 'attacks' : 'supports';
}

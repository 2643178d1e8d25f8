/** From findings to an assessment: what the post is about, whether it campaigns, and why. Pure and synchronous. */
import type { Assessment, Field, Mention, Signal, SignalKind } from './assessment';
import { type Meaning, meanings, strengths } from './compiled';
import { type Index, originOf, regionCode, targetsOf } from './index-table';
import type { Action, Post } from './post';
import { type Findings, newFindings, scan } from './scan';

export { type Index, openIndex } from './index-table';

const kinds: Record<Meaning, SignalKind | null> = {
  name: 'name',
  candidate: 'name',
  shortName: 'shortName',
  part: 'shortName',
  brand: 'ticket',
  party: 'party',
  handle: 'handle',
  tagFor: 'hashtag',
  tagAgainst: 'hashtag',
  slogan: 'slogan',
  region: 'regionWord',
  number: null,
  alias: null,
  contest: 'electionWord',
  election: 'electionWord',
  organiser: 'organiser',
  appeal: 'appeal',
  praise: 'appeal',
  attack: 'attack',
  gesture: 'gesture',
  report: 'report',
  stateWork: 'stateWork',
  elsewhere: 'elsewhere',
  trap: 'elsewhere',
  campaignAccount: 'campaignAccount',
  figure: 'shortName',
  own: 'appeal',
};

const none: Assessment = {
  relation: 'none',
  stance: 'unclear',
  ownAccount: false,
  draft: 'none',
  mentions: [],
  signals: [],
};

/** One finding with its field, as the rules look at it. */
interface Clue {
  readonly meaning: Meaning;
  strength: Signal['strength'];
  readonly field: Field;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly how: number;
  targets: number[];
  kind: SignalKind;
}

const findings: Findings = newFindings();

function read(index: Index, field: Field, text: string | undefined, out: Clue[]): void {
  if (!text) return;
  findings.count = 0;
  scan(index, text, findings);
  for (let at = 0; at < findings.count; at++) {
    const value = findings.value[at] as number;
    const group = value & 63;
    const meaning = meanings[index.meaning[group] as number] as Meaning;
    const kind = kinds[meaning];
    if (!kind) continue;
    out.push({
      meaning,
      strength: strengths[index.strength[group] as number] as Signal['strength'],
      field,
      text,
      start: findings.start[at] as number,
      end: findings.end[at] as number,
      how: findings.how[at] as number,
      targets: targetsOf(index, value),
      kind: findings.how[at] === 1 && kind !== 'electionWord' ? (kind === 'handle' ? 'handle' : 'hashtag') : kind,
    });
  }
}

function readPost(index: Index, post: Post | undefined, prefix: '' | 'quoted' | 'parent', out: Clue[]): void {
  if (!post) return;
  read(index, prefix || 'text', post.text, out);
  read(index, prefix || 'author.name', post.author?.name, out);
  read(index, prefix || 'author.handle', post.author?.handle && `@${post.author.handle}`, out);
  read(index, prefix || 'group', post.group?.name, out);
  read(index, prefix || 'page', post.page?.name, out);
  for (const text of post.imageText ?? []) read(index, prefix || 'imageText', text, out);
  read(index, prefix || 'link', post.link?.title, out);
  read(index, prefix || 'link', post.link?.description, out);
  if (prefix === '') {
    readPost(index, post.quoted, 'quoted', out);
    readPost(index, post.parent, 'parent', out);
  }
}

/** Two names of one ticket beside each other make the ticket: "Airin–Ade", "RK & Suswono". */
function pair(clues: Clue[]): void {
  for (let at = 1; at < clues.length; at++) {
    const left = clues[at - 1] as Clue;
    const right = clues[at] as Clue;
    if (left.text !== right.text || left.targets.length === 0 || right.targets.length === 0) continue;
    const gap = left.text.slice(left.end, right.start);
    if (
      right.start < left.end ||
      gap.length > 12 ||
      !/^(?:\P{L}*|\s+(?:dan|dgn|bersama|sama|ama|x|hj?\.?)\s+)$/iu.test(gap)
    )
      continue;
    const shared = right.targets.filter((target) => left.targets.includes(target ^ 1));
    if (shared.length === 0) continue;
    left.targets = shared.map((target) => target ^ 1);
    right.targets = shared;
    left.kind = right.kind = 'ticket';
    left.strength = right.strength = 'strong';
  }
}

const isName = (clue: Clue) => clue.targets.length > 0 && clue.meaning !== 'region' && clue.meaning !== 'number';

/** Ballot number after "nomor urut", "paslon", "no": 0 when there is none. */
export function numberAfter(text: string, end: number): number {
  const match = /^[\s.,:#]*(?:no(?:mor|mer)?[\s.]*)?(?:urut[\s.]*)?0?([1-9])(?!\d)/i.exec(text.slice(end, end + 24));
  return match ? Number(match[1]) : 0;
}

function signalOf(clue: Clue): Signal {
  return {
    kind: clue.kind,
    field: clue.field,
    start: clue.start,
    end: clue.end,
    text: clue.text.slice(clue.start, clue.end),
    strength: clue.strength,
    contestants: isName(clue) ? [...new Set(clue.targets.map((target) => target >> 1))].slice(0, 8) : [],
  };
}

function mentionsOf(index: Index, clues: readonly Clue[]): Mention[] {
  const scores = new Map<number, number>();
  for (const clue of clues) {
    if (!isName(clue)) continue;
    const weight = clue.strength === 'strong' ? 0.9 : clue.strength === 'context' ? 0.6 : 0.3;
    for (const ordinal of new Set(clue.targets.map((target) => target >> 1))) {
      const share = weight / Math.sqrt(clue.targets.length);
      scores.set(ordinal, 1 - (1 - (scores.get(ordinal) ?? 0)) * (1 - share));
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 12)
    .map(([ordinal, certainty]) => ({
      ordinal,
      ...originOf(index, ordinal),
      region: regionCode(index.region[ordinal] as number),
      certainty: Math.round(certainty * 100) / 100,
    }));
}

/**
 * Assesses an action: its post, everything the post carries, and the person's own draft.
 * Never throws; linear in the length of the texts.
 */
export function assess(index: Index, action: Action): Assessment {
  const clues: Clue[] = [];
  readPost(index, action.post, '', clues);
  const own: Clue[] = [];
  read(index, 'draft', action.draft, own);
  const known = action.post?.contestantAccount === true;
  if (clues.length === 0 && own.length === 0 && !known) return none;
  pair(clues);
  pair(own);
  return judgeClues(index, clues, own, known);
}

function judgeClues(index: Index, clues: Clue[], own: Clue[], known: boolean): Assessment {
  const all = [...clues, ...own];
  const has = (meaning: Meaning) => all.some((clue) => clue.meaning === meaning);
  const number = all.some((clue) => clue.meaning === 'contest' && numberAfter(clue.text, clue.end) > 0);
  const appealNumber = all.some((clue) => clue.meaning === 'appeal' && numberAfter(clue.text, clue.end) > 0);
  const company = has('contest') || has('election') || has('party') || number;
  const kept = all.filter(
    (clue) =>
      !isName(clue) ||
      clue.strength === 'strong' ||
      (clue.strength === 'context' && (company || has('appeal'))) ||
      (clue.strength === 'weak' && clue.meaning !== 'part' && company),
  );
  const named = kept.filter(isName);
  const strong = named.some((clue) => clue.strength === 'strong');
  const abroad = has('elsewhere') && !strong;
  const about =
    known ||
    strong ||
    (named.length > 0 && company && !abroad) ||
    (has('contest') && (number || appealNumber) && !abroad) ||
    (has('contest') && has('appeal') && !has('organiser') && !abroad);
  const account = all.filter(
    (clue) => clue.field.startsWith('author') || clue.field === 'group' || clue.field === 'page',
  );
  const ownAccount =
    known ||
    account.some((clue) => clue.meaning === 'handle') ||
    (account.some((clue) => clue.meaning === 'campaignAccount') &&
      account.some((clue) => isName(clue) && clue.strength !== 'weak'));
  const against = all.filter((clue) => clue.meaning === 'attack' || clue.meaning === 'tagAgainst').length;
  const inFavour = all.filter((clue) =>
    ['appeal', 'praise', 'tagFor', 'gesture', 'slogan', 'own'].includes(clue.meaning),
  ).length;
  const campaigns = about && (ownAccount || inFavour + against > (has('report') ? 1 : 0) || number);
  const draftNamed =
    own.some(isName) || own.some((clue) => clue.meaning === 'appeal' && numberAfter(clue.text, clue.end) > 0);
  const draftFor = own.some((clue) => ['appeal', 'praise', 'tagFor', 'gesture', 'own'].includes(clue.meaning));
  const draftAgainst = own.some((clue) => clue.meaning === 'attack' || clue.meaning === 'tagAgainst');
  const draft =
    own.length === 0 || !(about || draftNamed) ? 'none' : draftAgainst ? 'attacks' : draftFor ? 'supports' : 'neutral';
  if (!about && !ownAccount) return { ...none, draft, signals: all.slice(0, 40).map(signalOf) };
  return {
    relation: campaigns ? 'campaigns' : 'reports',
    stance: against > inFavour ? 'against' : inFavour > against ? 'for' : 'unclear',
    ownAccount,
    draft,
    mentions: mentionsOf(index, named),
    signals: kept.slice(0, 40).map(signalOf),
  };
}

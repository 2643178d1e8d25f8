/**
 * The judge: an action, its assessment and the moment in; a verdict out. Pure, synchronous, small: it runs in the guard.
 * Who is reached by what stands in the law table; here stands only the product's policy (design, points 1 to 12).
 */
import { dayText } from '../calendar/days';
import { type PhaseWindow, windowAt } from '../calendar/windows';
import { byStrictness, stricterWindow, zoneOf } from '../calendar/zones';
import type { Mention, SignalKind } from '../recognition/assessment';
import { ownPosts } from '../recognition/post';
import type { ActionKind, ContestantKind, ElectionId, RegionCode } from '../rulebook/words';
import { type Facts, factsOf, isPlace, type Rules, type Scene } from './facts';
import { type Facet, facetBit, type LawRow, sceneBit } from './law';
import type { Clear, ClearReason, Note, Raised, Verdict } from './verdict';

const clear = (reason: ClearReason): Clear => ({ kind: 'clear', reason });

/** Why an action passes without a look at any election; null when it is about a contest. */
function unrelated({ assessment }: Scene, { has, ownAccount, ownWords, posed }: Facts): Clear | null {
  const { relation, signals } = assessment;
  const byOrganiser = signals.some(({ kind, field }) => kind === 'organiser' && isPlace(field));
  // "Terima kasih infonya", "Semangat KPU" say nothing for anybody who stands.
  const toNobody = byOrganiser && signals.every(({ kind, field }) => field !== 'draft' || sideless.includes(kind));
  if (ownAccount || (ownWords && !toNobody)) return null;
  if (byOrganiser) return clear('organiser');
  const stateWork = has('stateWork') && !has('electionWord', 'ballotNumber', 'ticket');
  // "Kami Satpol PP: Indonesia butuh sosok seperti …" praises a contestant by full name, and tells of no organiser.
  const praised = has('appeal') && signals.some(({ kind, strength }) => kind === 'name' && strength === 'strong');
  if (relation === 'none' && praised && has('organiser') && !has('stateWork')) return null;
  // "Salam dua jari, menang satu putaran": whose sign it is, everybody knows. Of others' posts it is not enough.
  if (posed && has('appeal') && has('electionWord')) return null;
  if (relation === 'none') return clear(has('organiser') ? 'organiser' : has('stateWork') ? 'stateWork' : 'notRelated');
  return relation === 'reports' && stateWork ? clear('stateWork') : null;
}

/** Kinds of signals that take no side where an organiser is spoken to. */
const sideless: readonly SignalKind[] = [
  'appeal',
  'electionWord',
  'regionWord',
  'organiser',
  'stateWork',
  'report',
  'elsewhere',
];

const publishing: readonly ActionKind[] = [...ownPosts, 'share', 'repost', 'quote'];

/** Held, told, or not covered at all, for one contestant in one phase. */
function weigh(scene: Scene, facts: Facts, facet: Facet, window: PhaseWindow): 'warn' | 'notice' | null {
  const { action, plan } = scene;
  const { act, loud, ownAccount, ownWords, attack } = facts;
  // In an own post the campaign words are the person's own: a report of the news does not carry them.
  const campaigns = facts.campaigns || (loud && ownPosts.includes(act));
  const after = window.phase === 'after';
  if (act === 'follow' && (after || !ownAccount)) return null;
  if (after && facet === 'party' && !ownWords) return null;
  if (after && (window.soft || !(attack || publishing.includes(act)))) return 'notice';
  if (action.reaction === 'sad' || action.reaction === 'angry') return 'notice';
  // SE 18/2023 lets a spouse be photographed, without hand signs and without campaigning.
  if (act === 'photo') return plan.circumstances.includes('spouse') && !loud ? 'notice' : 'warn';
  // Who goes live from a campaign shows it, whatever words stand beside it (SKB A2, A3, B2, B4).
  if (act === 'livestream') return 'warn';
  // A party's account that says nothing of the contest: officials' reading only, no row of the decree.
  if (facet === 'party' && ownAccount && !ownWords && !loud) return strictly(plan);
  return campaigns || ownAccount ? 'warn' : strictly(plan);
}

function strictly({ strictness }: Rules): 'warn' | 'notice' {
  return strictness === 'strict' ? 'warn' : 'notice';
}

const facetOf: Readonly<Record<ContestantKind, Facet>> = {
  ticket: 'pair',
  account: 'pair',
  candidate: 'person',
  party: 'party',
};

/** The rows that fit, in citation order: pinpoint rules first, then by order; each provision once. */
function citable(law: readonly LawRow[], scene: number, of: number): readonly LawRow[] {
  // A pinpoint rule for the circumstance or phase stands before one for the act, and both before the rest.
  const rank = ({ order, leads }: LawRow) =>
    order / (order > 99 ? 1 : (leads & scene) >> 14 ? 1e5 : leads & scene ? 1e3 : 1);
  const rows = law
    .filter(
      (row) => bothSides(row.when & scene) && (row.of & of) === of && !((row.needs & ~scene) | (row.without & scene)),
    )
    .sort((a, b) => rank(a) - rank(b));
  return rows.filter((row, index) => rows.findIndex((other) => other.id === row.id) === index).slice(0, 10);
}

/** The act is among the row's acts and the phase among its phases. */
function bothSides(common: number): boolean {
  return (common & 0x3fff) !== 0 && common >> 14 !== 0;
}

function notesOf(scene: Scene, facts: Facts, rows: readonly LawRow[], window: PhaseWindow | null): Note[] {
  const { action, plan, assessment } = scene;
  const caveat = (bit: number) => rows.some((row) => row.caveats & bit);
  const listed = facts.law.some((row) => row.list);
  const notes: readonly (readonly [Note, boolean])[] = [
    ['reminder', window === null],
    ['authoritiesDisagree', facts.act === 'follow'],
    ['sanctionVaries', window !== null && rows.length > 0],
    ['sanctionTypeSuspended', window !== null && caveat(2)],
    ['officialReading', ((rows[0]?.caveats ?? 0) & 1) !== 0],
    ['sensitiveWindow', window?.sensitive === true],
    ['ruleThenUnknown', rows.length === 0 || (plan.law.needsList && !listed)],
    ['noVote', caveat(4)],
    ['negativeContent', facts.attack || assessment.stance === 'against' || action.reaction === 'angry'],
  ];
  return [
    ...notes.flatMap(([note, holds]) => (holds ? [note] : [])),
    ...plan.circumstances.filter((each) => each !== 'managerial'),
  ];
}

/** A verdict before the contestants are named. */
type OfOne = Omit<Raised, 'contestants'>;

/** How strict: a hold before a notice, then the heavier phase, then the more certain mention. */
function heavier(one: OfOne, other: OfOne): boolean {
  const weight = ({ kind, phase }: OfOne) => (kind === 'warn' ? 10 : 0) + byStrictness.indexOf(phase);
  return weight(one) > weight(other);
}

type Target = Pick<Mention, 'election' | 'kind' | 'region'>;

/** One contestant's verdict, or why there is none: its election is outside, or the act is not covered. */
function forTarget(scene: Scene, facts: Facts, target: Target): OfOne | ClearReason {
  const { at, plan, deviceZone } = scene;
  const zone = zoneOf(target.region, plan.zone);
  // "Caleg Partai Contoh nomor 3" is about a candidate, whom rows of the decree name, and not about the party alone.
  const kind = target.kind === 'party' && facts.caleg ? 'candidate' : target.kind;
  const election = plan.elections.find(({ id }) => id === target.election);
  if (!election) return 'outsidePhase';
  const window = stricterWindow(windowAt(election, at, zone, kind), windowAt(election, at, deviceZone ?? zone, kind));
  if (!window) return 'outsidePhase';
  const facet = facetOf[kind];
  const weight = weigh(scene, facts, facet, window);
  if (!weight) return 'notCovered';
  return raised(
    scene,
    facts,
    facetBit(facet) | facetBit(election.family ?? 'pilkada'),
    weight,
    window,
    target.election,
  );
}

/** What is cited and noted, for whom the bits of `of` say; without a window it is the gentle line outside every phase. */
function raised(
  scene: Scene,
  facts: Facts,
  of: number,
  weight: 'warn' | 'notice',
  window: PhaseWindow | null = null,
  election: ElectionId | null = null,
): OfOne {
  const phase = window?.phase ?? 'outside';
  const rows = citable(facts.law, facts.bits | sceneBit(phase), of);
  return {
    // A rule that is not sure, or not in the data, is told and never holds an act.
    kind: (rows[0]?.order ?? 100) < 100 ? weight : 'notice',
    phase,
    election,
    until: window && dayText(window.to - 1),
    provisions: rows.map((row) => row.id),
    notes: notesOf(scene, facts, rows, window),
  };
}

/**
 * Where nobody is named who stands, it counts for whatever election is held there. So it does beside a party, which has its
 * candidates in every election, and beside those of one election when it speaks of the offices of another.
 */
function nameless(
  { plan, assessment }: Scene,
  { act, campaigns, has, local, loud, ownAccount, caleg }: Facts,
): readonly Target[] {
  const { mentions } = assessment;
  // A photo with a party's props needs no word of a campaign (SKB A5, B7).
  if (mentions.length && !campaigns && !ownAccount && act !== 'photo') return [];
  if (mentions.some(({ kind }) => kind !== 'party' && !local)) return [];
  // A candidate for a council is no pair; a party of whose contest nothing is said ("Selamat HUT …") is the party alone.
  const kind = caleg ? 'candidate' : has('party') && !loud && !local ? 'party' : 'ticket';
  return plan.elections.flatMap(({ id, elsewhere, family }) =>
    // "Calon bupati" is of no general election, and "caleg" of nothing else.
    elsewhere || (family === 'pemilu' ? local : caleg && !local) || mentions.some(({ election }) => election === id)
      ? []
      : [{ election: id, kind, region: '0' as RegionCode }],
  );
}

/**
 * The verdict on one action. Several contestants: the strictest. Outside every phase: the gentle line of
 * "selalu ingatkan", where that is wanted.
 */
export function judge(scene: Scene): Verdict {
  const facts = factsOf(scene);
  const passed = unrelated(scene, facts);
  if (passed) return passed;
  // Of a person and the party that carries them, the person is whom the post is about.
  const mentions = [...scene.assessment.mentions].sort((a, b) => +(a.kind === 'party') - +(b.kind === 'party'));
  let strictest: OfOne | null = null;
  let reason: ClearReason = 'outsidePhase';
  for (const target of [...mentions, ...nameless(scene, facts)]) {
    const one = forTarget(scene, facts, target);
    if (typeof one === 'string') {
      if (one === 'notCovered') reason = one;
    } else if (!strictest || heavier(one, strictest)) strictest = one;
  }
  if (!strictest) {
    if (reason !== 'outsidePhase' || !scene.plan.alwaysRemind) return clear(reason);
    strictest = raised(scene, facts, facetBit(facetOf[mentions[0]?.kind ?? 'ticket']), 'notice');
  }
  const { election } = strictest;
  const ordinals = mentions
    .sort((a, b) => +(b.election === election) - +(a.election === election))
    .map((mention) => mention.ordinal);
  return { ...strictest, contestants: ordinals };
}

/** What is known of one scene before the law is asked: who does what, when, and what post and own words say. */
import type { ElectionWindows } from '../calendar/windows';
import type { Assessment, Field, SignalKind } from '../recognition/assessment';
import { type Action, ownPosts } from '../recognition/post';
import type { Condition } from '../rulebook/law-words';
import type { ActionKind, Circumstance, Strictness, ZoneHours } from '../rulebook/words';
import { type LawRow, type LawTable, sceneBit } from './law';

/** The parts of a plan that the judge needs. `zone`: of the user's region. */
export interface Rules {
  readonly elections: readonly ElectionWindows[];
  readonly law: LawTable;
  readonly circumstances: readonly Circumstance[];
  readonly zone: ZoneHours;
  readonly strictness: Strictness;
  readonly alwaysRemind: boolean;
}

/** `at`: the moment of the act, epoch milliseconds. `deviceZone`: near midnight the stricter of both clocks counts. */
export interface Scene {
  readonly action: Action;
  readonly assessment: Assessment;
  readonly at: number;
  readonly plan: Rules;
  readonly deviceZone?: ZoneHours;
}

/** Everything about the scene that does not depend on which contestant is looked at. */
export interface Facts {
  readonly act: ActionKind;
  readonly bits: number;
  /** What is in force; the law's day is Jakarta's, for everybody. */
  readonly law: readonly LawRow[];
  readonly has: (...kinds: SignalKind[]) => boolean;
  readonly ownAccount: boolean;
  /** The person's own words take a side. */
  readonly ownWords: boolean;
  /** They do, or the post does. */
  readonly campaigns: boolean;
  readonly attack: boolean;
  /** An own post shows or names a hand sign. */
  readonly posed: boolean;
  /** Words of a campaign stand somewhere. */
  readonly loud: boolean;
  /** It campaigns for somebody who stands for a party, without a name that is known. */
  readonly caleg: boolean;
  /** It campaigns for somebody who stands for governor, regent or mayor. */
  readonly local: boolean;
}

/** An own post that carries pictures is a photo in the law's sense. */
function actOf({ kind, post }: Action): ActionKind {
  return kind === 'post' && post?.imageText?.length ? 'photo' : kind;
}

const places: readonly Field[] = ['group', 'page', 'author.name', 'author.handle'];
/** Where a post stands and whose it is. */
export const isPlace = (field: Field): boolean => places.includes(field);

const loudKinds: readonly SignalKind[] = ['appeal', 'slogan', 'attack', 'gesture', 'ballotNumber', 'hashtag'];

/** What holds of the scene, whoever of its contestants is looked at. */
export function factsOf({ action, assessment, at, plan }: Scene): Facts {
  const { draft, stance, ownAccount, relation, signals } = assessment;
  const act = actOf(action);
  const ownWords = draft === 'supports' || draft === 'attacks';
  const campaigns = ownWords || relation === 'campaigns';
  const attack = draft === 'attacks' || (stance === 'against' && !ownAccount && draft !== 'supports');
  const has = (...kinds: SignalKind[]) => signals.some((signal) => kinds.includes(signal.kind));
  const conditions: readonly (readonly [Condition, boolean])[] = [
    ['attack', attack],
    ['favour', !attack],
    ['campaigning', campaigns],
    ['appeal', signals.some((signal) => signal.kind === 'appeal' && signal.field === 'draft')],
    ['gesture', has('gesture')],
    ['picture', act === 'photo' || !!action.post?.imageText?.length],
  ];
  let bits = sceneBit(act) | plan.law.person;
  for (const [condition, holds] of conditions) if (holds) bits |= sceneBit(condition);
  // Signals are words of the lexicon: "caleg", "bacaleg", "calon anggota DPR", "calon legislatif".
  const says = (words: RegExp) => signals.some(({ text }) => words.test(text));
  const day = Math.floor((at + 7 * 3_600_000) / 86_400_000);
  return {
    act,
    bits,
    law: plan.law.rows.filter(({ from, to }) => day >= from && day <= to),
    has,
    ownAccount,
    ownWords,
    campaigns,
    attack,
    posed: ownPosts.includes(act) && has('gesture'),
    loud: has(...loudKinds),
    caleg: campaigns && says(/caleg|^calon [al]/i),
    local: campaigns && says(/(lon |pil)(bup|gub|kada|wal)/i),
  };
}

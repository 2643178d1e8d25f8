/** Hand-made scenes for the verdict tests: no recognition, only what it would have said. */
import { compileWindows } from '../../../src/calendar/compile';
import { dayNumber } from '../../../src/calendar/days';
import type { Assessment, Mention, Signal, SignalKind } from '../../../src/recognition/assessment';
import type { Post } from '../../../src/recognition/post';
import { elections } from '../../../src/rulebook/elections';
import type {
  ActionKind,
  Circumstance,
  ContestantKind,
  ElectionId,
  Reaction,
  RegionCode,
  Strictness,
  Subject,
  ZoneHours,
} from '../../../src/rulebook/words';
import { compileLaw } from '../../../src/verdict/compile-law';
import { judge } from '../../../src/verdict/judge';
import type { Raised, Verdict } from '../../../src/verdict/verdict';

export const windows = elections.map((election) => compileWindows(election));

export interface SceneWords {
  /** A local day in `zone`, judged at noon, or a moment. */
  readonly at?: string | number;
  readonly act?: ActionKind;
  readonly reaction?: Reaction;
  readonly subject?: Subject;
  readonly circumstances?: readonly Circumstance[];
  readonly strictness?: Strictness;
  readonly alwaysRemind?: boolean;
  readonly zone?: ZoneHours;
  readonly deviceZone?: ZoneHours;
  readonly election?: string;
  readonly kind?: ContestantKind;
  readonly region?: string;
  readonly mentions?: readonly Partial<Mention>[];
  readonly relation?: Assessment['relation'];
  readonly stance?: Assessment['stance'];
  readonly own?: boolean;
  readonly draft?: Assessment['draft'];
  readonly signals?: readonly (SignalKind | Partial<Signal>)[];
  readonly post?: Post;
}

function signal(words: SignalKind | Partial<Signal>): Signal {
  const given = typeof words === 'string' ? { kind: words } : words;
  return { kind: 'name', field: 'text', start: 0, end: 1, text: 'x', strength: 'strong', contestants: [], ...given };
}

export function momentOf(at: string | number, zone: ZoneHours = 7): number {
  return typeof at === 'number' ? at : dayNumber(at) * 86_400_000 + (12 - zone) * 3_600_000;
}

/** A like by a PNS in Jakarta's zone on a governor pair's campaign post in the campaign of 2024, but for what is given. */
export function verdictOn(words: SceneWords = {}): Verdict {
  const zone = words.zone ?? 7;
  const at = momentOf(words.at ?? '2024-10-15', zone);
  const kind = words.kind ?? 'ticket';
  const mention: Mention = {
    ordinal: 0,
    election: (words.election ?? 'pilkada-2024') as ElectionId,
    kind,
    region: (words.region ?? '36') as RegionCode,
    certainty: 1,
  };
  const circumstances = words.circumstances ?? [];
  const relation = words.relation ?? 'campaigns';
  return judge({
    action: {
      site: 'facebook',
      kind: words.act ?? 'like',
      ...(words.reaction ? { reaction: words.reaction } : {}),
      ...(words.post ? { post: words.post } : {}),
    },
    assessment: {
      relation,
      stance: words.stance ?? (relation === 'campaigns' ? 'for' : 'unclear'),
      ownAccount: words.own ?? false,
      draft: words.draft ?? 'none',
      mentions: words.mentions
        ? words.mentions.map((each, ordinal) => ({ ...mention, ordinal, ...each }) as Mention)
        : relation === 'none' && !words.draft
          ? []
          : [mention],
      signals: (words.signals ?? []).map(signal),
    },
    at,
    ...(words.deviceZone ? { deviceZone: words.deviceZone } : {}),
    plan: {
      elections: windows,
      law: compileLaw({ subject: words.subject ?? 'pns', circumstances }),
      circumstances,
      zone,
      strictness: words.strictness ?? 'standard',
      alwaysRemind: words.alwaysRemind ?? false,
    },
  });
}

/** The verdict where something must be raised. */
export function raisedOn(words: SceneWords = {}): Raised {
  const verdict = verdictOn(words);
  if (verdict.kind === 'clear') throw new Error(`clear (${verdict.reason}) for ${JSON.stringify(words)}`);
  return verdict;
}

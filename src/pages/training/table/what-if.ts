/** The what-if grid: every act in every phase, judged by the engine for one person and one kind of contestant. */
import type { DatedPhase } from '../../../calendar/phases';
import type { Post } from '../../../recognition/post';
import { filledPost, type WrittenPost } from '../../../rulebook/scenarios';
import type { ActionKind, Language } from '../../../rulebook/words';
import { actionOn, type Look, look, postOf } from '../engine/look';
import {
  type CalendarId,
  type Circumstances,
  compileRehearsal,
  familyOf,
  middleOf,
  noonOf,
  timelineOf,
} from '../engine/world';

/** In the order of the menu. */
export const whatIfKinds = ['pilkada', 'presiden', 'caleg', 'partai'] as const;
/** Whom the post is about: a pair in a regional or the presidential election, a legislative candidate, a party. */
export type WhatIfKind = (typeof whatIfKinds)[number];

/** In the order of the menu. */
export const whatIfPosts = ['own', 'support', 'attack', 'report'] as const;
/** Whose post it is: the contestant's own account, a third party for or against, or a mere report. */
export type WhatIfPost = (typeof whatIfPosts)[number];

/** The rows of the grid, in their order. */
export const whatIfActs = [
  'like',
  'react',
  'comment',
  'reply',
  'share',
  'repost',
  'quote',
  'follow',
  'join',
  'pollVote',
  'storyReply',
  'post',
  'photo',
  'livestream',
] as const satisfies readonly ActionKind[];

export interface Column extends Pick<DatedPhase, 'phase' | 'soft'> {
  /** Null for a moment outside every phase. */
  readonly dated: DatedPhase | null;
  readonly at: number;
}

export interface Question extends Circumstances {
  readonly kind: WhatIfKind;
  readonly about: WhatIfPost;
  readonly language: Language;
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly act: ActionKind; readonly cells: readonly Look[] }[];
}

/** The newest whole calendar of each kind. */
function calendarOf(kind: WhatIfKind): CalendarId {
  return kind === 'pilkada' ? 'pilkada-2024' : 'pemilu-2024';
}

const names: Readonly<Record<WhatIfKind, { readonly name: string; readonly handle?: string; readonly call: string }>> =
  {
    pilkada: { name: '{pair1}', handle: '{handle1}', call: 'coblos nomor 1' },
    presiden: { name: '{pair1}', handle: '{handle1}', call: 'coblos nomor 1' },
    caleg: { name: '{candidate1}', call: 'coblos {candidate1}, caleg DPR RI' },
    partai: { name: '{party1}', handle: 'partaiteladansemesta', call: 'coblos {party1}' },
  };

function written({ kind, about }: Pick<Question, 'kind' | 'about'>): WrittenPost {
  const { name, handle, call } = names[kind];
  switch (about) {
    case 'own':
      return {
        author: { name, ...(handle ? { handle } : {}) },
        text: `Ayo menangkan ${name}, ${call}!`,
        contestantAccount: true,
      };
    case 'support':
      return { author: { name: 'Warung Bu Tini' }, text: `Saya mantap dukung ${name}, ayo ${call}.` };
    case 'attack':
      return { author: { name: 'Catatan Sore' }, text: `Jangan pilih ${name}, pembohong. Tolak!` };
    case 'report':
      return {
        author: { name: 'Kabar Nusa Latih' },
        text: `Hasil survei terbaru pemilu: elektabilitas ${name} 44 persen.`,
      };
  }
}

/** What one writes oneself: in agreement with the post, neutral below a report. */
function draftFor(question: Question, act: ActionKind): string | undefined {
  const { name, call } = names[question.kind];
  const own = act === 'post' || act === 'photo' || act === 'livestream';
  if (!own && act !== 'comment' && act !== 'reply' && act !== 'quote' && act !== 'storyReply') return undefined;
  switch (question.about) {
    case 'own':
    case 'support':
      return `Saya dukung ${name}, ${call}!`;
    case 'attack':
      return `Jangan pilih ${name}, pembohong!`;
    case 'report':
      return own ? written(question).text : 'Terima kasih kabarnya.';
  }
}

/** The columns of a kind: a day outside, then every phase of its calendar at its middle. */
function columnsOf(kind: WhatIfKind): readonly Column[] {
  const phases = timelineOf(calendarOf(kind));
  const first = phases[0];
  const columns: Column[] = phases.map((dated) => ({
    phase: dated.phase,
    ...(dated.soft ? { soft: true as const } : {}),
    dated,
    at: noonOf(middleOf(dated), 7),
  }));
  if (first === undefined) return columns;
  return [{ phase: 'outside' as DatedPhase['phase'], dated: null, at: noonOf(first.from - 30, 7) }, ...columns];
}

/**
 * Judges every act of the grid in every phase of the calendar that belongs to the kind; the column before the first
 * phase is outside all.
 */
export function gridOf(question: Question): Grid {
  const { kind, subject, circumstances, strictness, language } = question;
  const calendar = calendarOf(kind);
  const family = familyOf(calendar);
  const fill = <P extends WrittenPost>(post: P) => filledPost(post, family);
  const content: Post = postOf(fill(written(question)));
  const columns = columnsOf(kind);
  const plans = columns.map(({ at }) =>
    compileRehearsal({ calendar, at, zone: 7, subject, circumstances, strictness, language, agency: null }, at),
  );
  return {
    columns,
    rows: whatIfActs.map((act) => {
      const words = draftFor(question, act);
      const draft = words === undefined ? undefined : fill({ text: words }).text;
      const own = act === 'post' || act === 'photo' || act === 'livestream';
      const target: Post | undefined = own
        ? undefined
        : act === 'join'
          ? { ...content, group: { name: content.author?.name ?? '' } }
          : content;
      return {
        act,
        cells: columns.map(({ at }, place) => look(actionOn(act, target, draft), plans[place] ?? null, at)),
      };
    }),
  };
}

/** Formulas that fill an election from its voting day, as data with the days on which each one counts. */
import type { Family, Stage, StageKey } from '../rulebook/law-words';
import { dayNumber, dayText } from './days';

interface Formula {
  readonly family: Family;
  readonly key: StageKey;
  /** Counts for votes from this day on, until that day. */
  readonly validFrom: string;
  readonly validTo?: string;
  /** First day: so many days after determination, or before the vote. */
  readonly start: { readonly afterDetermination: number } | { readonly beforeVote: number };
  /** Last day: so many days before the vote. */
  readonly endBeforeVote: number;
  readonly of?: 'ticket' | 'candidate';
  readonly basis: string;
}

/** Sources: UU 7/2017 Pasal 276 before and after Perppu 1/2022; PKPU 13/2024; PKPU 4/2017 Pasal 51 ayat (2). */
export const formulas: readonly Formula[] = [
  {
    family: 'pemilu',
    key: 'kampanye',
    of: 'candidate',
    validFrom: '2022-12-12',
    start: { afterDetermination: 25 },
    endBeforeVote: 4,
    basis: 'UU 7/2017 Pasal 276 ayat (1) sebagaimana diubah',
  },
  {
    family: 'pemilu',
    key: 'kampanye',
    of: 'ticket',
    validFrom: '2022-12-12',
    start: { afterDetermination: 15 },
    endBeforeVote: 4,
    basis: 'UU 7/2017 Pasal 276 ayat (1) sebagaimana diubah',
  },
  {
    family: 'pemilu',
    key: 'kampanye',
    validFrom: '2017-08-16',
    validTo: '2022-12-11',
    start: { afterDetermination: 3 },
    endBeforeVote: 4,
    basis: 'UU 7/2017 Pasal 276 ayat (1), bunyi lama',
  },
  {
    family: 'pemilu',
    key: 'kampanye_rapat_umum_iklan',
    validFrom: '2017-08-16',
    start: { beforeVote: 24 },
    endBeforeVote: 4,
    basis: 'UU 7/2017 Pasal 276 ayat (2)',
  },
  {
    family: 'pemilu',
    key: 'masa_tenang',
    validFrom: '2012-05-11',
    start: { beforeVote: 3 },
    endBeforeVote: 1,
    basis: 'UU 8/2012 Pasal 83 ayat (3); nomor pasal dalam UU 7/2017 belum diverifikasi',
  },
  {
    family: 'pilkada',
    key: 'kampanye',
    validFrom: '2017-01-01',
    start: { afterDetermination: 3 },
    endBeforeVote: 4,
    basis: 'PKPU 13/2024',
  },
  {
    family: 'pilkada',
    key: 'kampanye_iklan_media',
    validFrom: '2017-01-01',
    start: { beforeVote: 17 },
    endBeforeVote: 4,
    basis: 'PKPU 13/2024',
  },
  {
    family: 'pilkada',
    key: 'masa_tenang',
    validFrom: '2017-01-01',
    start: { beforeVote: 3 },
    endBeforeVote: 1,
    basis: 'PKPU 4/2017 Pasal 51 ayat (2)',
  },
];

/** What is known of an election to come. Days as `YYYY-MM-DD`. */
export interface VoteToCome {
  readonly family: Family;
  readonly votingDay: string;
  readonly determined?: { readonly ticket?: string; readonly candidate?: string };
}

/**
 * The stages that formulas give for a vote, with confidence `derived`; the vote itself included.
 * A stage that needs the day of determination is left out while that day is unknown.
 */
export function stagesByFormula(vote: VoteToCome): readonly Stage[] {
  const day = dayNumber(vote.votingDay);
  const stages = formulas.flatMap((formula): Stage[] => {
    if (formula.family !== vote.family) return [];
    if (vote.votingDay < formula.validFrom || (formula.validTo && vote.votingDay > formula.validTo)) return [];
    const determination = vote.determined?.[formula.of ?? 'ticket'];
    const start =
      'beforeVote' in formula.start
        ? day - formula.start.beforeVote
        : determination
          ? dayNumber(determination) + formula.start.afterDetermination
          : null;
    const end = day - formula.endBeforeVote;
    if (start === null || start > end) return [];
    return [
      {
        key: formula.key,
        start: dayText(start),
        end: dayText(end),
        ...(formula.of ? { of: formula.of } : {}),
        confidence: 'derived',
        note: formula.basis,
        source: 'formula',
        revision: 0,
      },
    ];
  });
  const determinations = (['ticket', 'candidate'] as const).flatMap((of): Stage[] => {
    const determined = vote.determined?.[of];
    return determined
      ? [
          {
            key: 'penetapan_calon',
            start: determined,
            end: determined,
            ...(vote.family === 'pemilu' ? { of } : {}),
            confidence: 'derived',
            source: 'formula',
            revision: 0,
          },
        ]
      : [];
  });
  return [
    ...determinations,
    ...stages,
    {
      key: 'pemungutan_suara',
      start: vote.votingDay,
      end: vote.votingDay,
      confidence: 'derived',
      source: 'formula',
      revision: 0,
    },
  ];
}

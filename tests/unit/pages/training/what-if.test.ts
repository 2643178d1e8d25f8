/** The what-if grid against the decision table of the law: the cells that a trainer will point at. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../../src/pages/training/table/table-view';
import {
  gridOf,
  type Question,
  type WhatIfKind,
  whatIfActs,
  whatIfKinds,
} from '../../../../src/pages/training/table/what-if';
import { trainingTranslator } from '../../../../src/pages/training/words';
import type { ActionKind, Phase } from '../../../../src/rulebook/words';

const base: Question = {
  kind: 'pilkada',
  about: 'own',
  subject: 'pns',
  circumstances: [],
  strictness: 'standard',
  language: 'id',
};

function cellsOf(question: Partial<Question>) {
  const grid = gridOf({ ...base, ...question });
  return (act: ActionKind, phase: Phase): string => {
    const column = grid.columns.findIndex((each) => each.phase === phase && each.soft !== true);
    const cell = grid.rows.find((row) => row.act === act)?.cells[column];
    return `${cell?.verdict.kind} ${cell?.citations[0]?.id ?? '-'}`;
  };
}

const expected: readonly (readonly [string, Partial<Question>, ActionKind, Phase, string])[] = [
  ['a like before determination is ethics', {}, 'like', 'prospective', 'warn SKB2022-A4'],
  ['the same like after it is discipline', {}, 'like', 'determined', 'warn SKB2022-B6'],
  ['in the quiet period as well', {}, 'like', 'quiet', 'warn SKB2022-B6'],
  ['an own post of support has its own row', {}, 'post', 'campaign', 'warn SKB2022-B2'],
  ['and a photo another', {}, 'photo', 'campaign', 'warn SKB2022-B7'],
  ['nothing outside', {}, 'like', 'outside', 'clear -'],
  ['a report is only told', { about: 'report' }, 'like', 'campaign', 'notice SKB2022-B6'],
  ['unless the setting is strict', { about: 'report', strictness: 'strict' }, 'like', 'campaign', 'warn SKB2022-B6'],
  ['an attack harms one side', { about: 'attack' }, 'comment', 'campaign', 'warn PP94-5n5'],
  ['a soldier has a rule of his own', { subject: 'tni' }, 'like', 'campaign', 'warn TNI-39'],
  ['a police officer too', { subject: 'polri' }, 'like', 'campaign', 'warn POLRI-28'],
];

describe('the what-if grid', () => {
  it.each(expected)('%s', (_, question, act, phase, cell) => {
    expect(cellsOf(question)(act, phase)).toBe(cell);
  });

  it.each(whatIfKinds)('has a verdict for every act in every phase (%s)', (kind: WhatIfKind) => {
    const grid = gridOf({ ...base, kind });
    expect(grid.rows.map(({ act }) => act)).toEqual(whatIfActs);
    expect(grid.columns.length).toBeGreaterThanOrEqual(7);
    for (const { cells } of grid.rows) expect(cells.length).toBe(grid.columns.length);
    const warned = grid.rows.flatMap(({ cells }) => cells).filter(({ verdict }) => verdict.kind === 'warn');
    expect(warned.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it.each([
    ['id', 'dahulu'],
    ['en', 'formerly'],
  ] as const)('as a file names the older number beside the new one (%s)', (language, word) => {
    const grid = gridOf({ ...base, kind: 'partai', subject: 'pppk', language });
    const cells = rowsOf(trainingTranslator(language), grid, '').flat();
    const named = cells.filter((cell) => cell.includes('UU 20/2023, Pasal 9 ayat (2)'));
    expect(named).not.toEqual([]);
    for (const cell of named) expect(cell).toContain(`(${word} UU 5/2014 Pasal 9 ayat (2))`);
  });
});

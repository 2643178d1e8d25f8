import { describe, expect, expectTypeOf, test } from 'vitest';
import { createTranslator } from '../../../src/ui/messages';

const id = {
  close: { message: 'Tutup', description: 'Button.' },
  about: { message: 'Anda akan *menyukai* unggahan $WHO$.', placeholders: { who: { content: '$1', example: 'x' } } },
  left_one: {
    message: 'tersisa $COUNT$ hari di $PLACE$',
    placeholders: { count: { content: '$1' }, place: { content: '$2' } },
  },
  left_other: {
    message: 'tersisa $COUNT$ hari di $PLACE$',
    placeholders: { count: { content: '$1' }, place: { content: '$2' } },
  },
};
const en = {
  close: { message: 'Close' },
  about: { message: 'You are about to *like* a post by $WHO$.' },
  left_one: { message: '$COUNT$ day left in $PLACE$' },
  left_other: { message: '$COUNT$ days left in $PLACE$' },
};
const indonesian = createTranslator('id', { id, en });
const english = createTranslator('en', { id, en });

describe('a translator', () => {
  test('fills placeholders and drops emphasis marks', () => {
    expect(indonesian('about', { who: 'Partai Contoh' })).toBe('Anda akan menyukai unggahan Partai Contoh.');
    expect(english('close')).toBe('Close');
  });

  test('reads bare sentences as well, as the build may leave them', () => {
    const bare = createTranslator('id', { id: { close: 'Tutup' }, en: { close: 'Close' } } as never);
    expect(String(bare('close' as never))).toBe('Tutup');
  });

  test('gives emphasis as runs of text', () => {
    expect(indonesian.parts('about', { who: 'X' })).toEqual([
      { text: 'Anda akan ', strong: false },
      { text: 'menyukai', strong: true },
      { text: ' unggahan X.', strong: false },
    ]);
  });

  test('never reads marks or placeholders in a value: pages choose those', () => {
    expect(indonesian.parts('about', { who: '*x* $WHO$ <b>' }).at(-1)).toEqual({
      text: ' unggahan *x* $WHO$ <b>.',
      strong: false,
    });
  });

  test.each([
    [english, 1, '1 day left in Serang'],
    [english, 0, '0 days left in Serang'],
    [english, 12, '12 days left in Serang'],
    [indonesian, 1, 'tersisa 1 hari di Serang'],
  ])('counts by the rule of its language', (t, count, words) => {
    expect(t.count('left', count, { place: 'Serang' })).toBe(words);
  });

  test('knows its keys and their placeholders at compile time', () => {
    expectTypeOf(indonesian<'close'>).parameters.toEqualTypeOf<['close']>();
    // @ts-expect-error: there is no such key
    indonesian('clos');
    // @ts-expect-error: the placeholder is missing
    indonesian('about');
  });
});

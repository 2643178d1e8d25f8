import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../../src/interstitial/library';
import { labelKey, labelPlace, labelsPerChunk, textsKey } from '../../../src/plan/texts';

const texts = { citations: {}, elections: {} };

function shelf(stored: Record<string, unknown>) {
  const reads: string[] = [];
  const library = createLibrary(async (key) => {
    reads.push(key);
    return stored[key];
  });
  return { library, reads };
}

describe('the library', () => {
  test('reads the texts once', async () => {
    const { library, reads } = shelf({ [textsKey]: texts });
    await library.fetchTexts();
    await library.fetchTexts();
    expect(library.texts()).toBe(texts);
    expect(reads).toEqual([textsKey]);
  });

  test('reads only the chunks that hold the names asked for', async () => {
    const far = labelsPerChunk * 2 + 3;
    const chunk = new Array<string>(labelsPerChunk).fill('');
    chunk[labelPlace(far)] = 'Pasangan Jauh';
    const { library, reads } = shelf({ [labelKey(far)]: chunk });
    await library.fetchNames([far, far, 1]);
    expect(library.names().get(far)).toBe('Pasangan Jauh');
    expect(library.names().has(1)).toBe(false);
    expect(reads).toEqual(['labels:2', 'labels:0']);
  });

  test.each([[undefined], [null], ['nonsense'], [{}], [{ citations: 1, elections: {} }]])(
    'takes %j for no texts and asks again next time',
    async (stored) => {
      const { library, reads } = shelf({ [textsKey]: stored });
      await library.fetchTexts();
      await library.fetchTexts();
      expect(library.texts()).toBeNull();
      expect(reads).toHaveLength(2);
    },
  );

  test('forgets everything when the plan was compiled anew', async () => {
    const { library } = shelf({ [textsKey]: texts, 'labels:0': ['Satu'] });
    await library.fetchTexts();
    await library.fetchNames([0]);
    library.forget();
    expect(library.texts()).toBeNull();
    expect(library.names().size).toBe(0);
  });
});

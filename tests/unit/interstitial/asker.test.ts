/** What the asker decides by itself, with the dialog and the cards as stand-ins: floods, what is remembered, and what a rehearsal leaves alone. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createAsked, fullDialogsPerDay } from '../../../src/interstitial/asked';
import { createAsker } from '../../../src/interstitial/asker';
import { showCard, showLine } from '../../../src/interstitial/cards';
import type { DialogOptions } from '../../../src/interstitial/dialog-options';
import { draw } from '../../../src/interstitial/drawn';
import { openDialog } from '../../../src/interstitial/open-dialog';
import { writeStored } from '../../../src/interstitial/storage';
import { type Door, openDoor } from '../../../src/plan/door';
import type { Question } from '../../../src/plan/question';
import type { ActionKind } from '../../../src/rulebook/words';
import { samples } from '../../browser/preview/samples';

vi.mock('../../../src/interstitial/open-dialog', () => ({ openDialog: vi.fn() }));
vi.mock('../../../src/interstitial/cards', () => ({ showCard: vi.fn(), showLine: vi.fn(), showRequest: vi.fn() }));
vi.mock('../../../src/interstitial/storage', () => ({
  readStored: vi.fn(async () => undefined),
  writeStored: vi.fn(),
}));
vi.mock('../../../src/interstitial/drawn', () => ({ draw: vi.fn() }));

type Outcome = Awaited<ReturnType<typeof openDialog>>;

const library = {
  texts: () => null,
  names: () => new Map<number, string>(),
  fetchTexts: async () => false,
  fetchNames: async () => false,
  forget: () => undefined,
};

/** Real clocks count in epoch milliseconds of now; the samples' moments would be long out of any grace. */
const real = (kind: ActionKind = 'like'): Question => {
  const sample = samples.likeOwn({}, null);
  return { ...sample, action: { ...sample.action, kind } };
};
const rehearsal = () => samples.likeOwn({ simulated: true }, null);

let door: Door;
const onStorm = vi.fn();
const onException = vi.fn();
const make = () => {
  door = openDoor({});
  return createAsker({ door, library, asked: createAsked(undefined), onStorm, onException });
};
/** The options that the last dialog was drawn with. */
const drawn = () => vi.mocked(draw).mock.lastCall?.[0] as DialogOptions;

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(draw).mockImplementation((options) => ({ options }) as unknown as ReturnType<typeof draw>);
  vi.mocked(openDialog).mockResolvedValue('cancel');
  vi.mocked(writeStored).mockResolvedValue(true);
});

describe('what is answered', () => {
  test.each<[Outcome, 'cancel' | 'continue', number, number]>([
    ['cancel', 'cancel', 1, 0],
    ['continue', 'continue', 0, 0],
    ['covered', 'cancel', 0, 1],
  ])('%s: the guard hears %s, with %i line and %i card', async (outcome, answer, lines, cards) => {
    vi.mocked(openDialog).mockResolvedValue(outcome);
    expect(await make().ask(real())).toBe(answer);
    expect(vi.mocked(showLine)).toHaveBeenCalledTimes(lines);
    expect(vi.mocked(showCard)).toHaveBeenCalledTimes(cards);
    expect(onStorm).not.toHaveBeenCalled();
  });

  test.each([
    ['drawn', draw],
    ['opened', openDialog],
  ])('a dialog that breaks when it is %s means cancel, and the next act is asked about', async (_when, part) => {
    const asker = make();
    vi.mocked(part as () => never).mockImplementationOnce(() => {
      throw new Error('broken');
    });
    expect(await asker.ask(real())).toBe('cancel');
    vi.mocked(openDialog).mockResolvedValue('continue');
    expect(await asker.ask(real())).toBe('continue');
  });
});

describe('a flood', () => {
  test.each<[Outcome, number]>([
    ['cancel', 2],
    ['continue', 1],
  ])('is held at once, and ends after %s in one card and a number', async (outcome, lines) => {
    let answer: (outcome: Outcome) => void = () => undefined;
    vi.mocked(openDialog).mockReturnValueOnce(
      new Promise<Outcome>((done) => {
        answer = done;
      }),
    );
    const asker = make();
    const first = asker.ask(real());
    const others = await Promise.all([asker.ask(real()), asker.ask(real('share')), asker.ask(rehearsal())]);
    expect(others).toEqual(['cancel', 'cancel', 'cancel']);
    asker.tell(real());
    await vi.waitFor(() => expect(vi.mocked(openDialog)).toHaveBeenCalledTimes(1));
    expect(vi.mocked(showCard), 'a notice over an open question').not.toHaveBeenCalled();
    answer(outcome);
    await first;
    expect(onStorm.mock.calls).toEqual([[3]]);
    expect(vi.mocked(showLine)).not.toHaveBeenCalled();
    expect(vi.mocked(showCard).mock.calls.map(([card]) => card.lines.length)).toEqual([lines]);
    // The next question begins with nothing held.
    await asker.ask(real('follow'));
    expect(onStorm).toHaveBeenCalledTimes(1);
  });
});

describe('what is remembered', () => {
  test('the second question about the same is small, another act is asked about in full', async () => {
    const asker = make();
    const sizes: boolean[] = [];
    for (const kind of ['like', 'like', 'share'] as const) {
      await asker.ask(real(kind));
      sizes.push(drawn().small);
    }
    expect(sizes).toEqual([false, true, false]);
  });

  test('an agreement rests for acts without words only, and a cancel gives none', async () => {
    const asker = make();
    await asker.ask(real());
    expect(door.isInGrace?.(real())).toBe(false);
    vi.mocked(openDialog).mockResolvedValue('continue');
    for (const kind of ['like', 'comment'] as const) await asker.ask(real(kind));
    expect(door.isInGrace?.(real())).toBe(true);
    expect(door.isInGrace?.(real('comment')), 'no two comments are the same').toBe(false);
    expect(door.isInGrace?.(real('follow'))).toBe(false);
    expect(door.isInGrace?.(rehearsal()), 'a rehearsal asks every time').toBe(false);
  });

  test('a rehearsal is in full every time, and leaves no trace in what is remembered of real use', async () => {
    const asker = make();
    vi.mocked(openDialog).mockResolvedValue('continue');
    for (let times = 0; times <= fullDialogsPerDay; times += 1) {
      await asker.ask(rehearsal());
      expect(drawn().small).toBe(false);
    }
    expect(door.isInGrace?.(real())).toBe(false);
    await asker.ask(real());
    expect(drawn().small).toBe(false);
    await asker.ask(rehearsal());
    expect(drawn().small, 'after the same in earnest').toBe(false);
  });

  test('where the rules can not be read nothing is remembered', async () => {
    const asker = make();
    vi.mocked(openDialog).mockResolvedValue('continue');
    for (let times = 0; times <= fullDialogsPerDay; times += 1) {
      await asker.ask({ plan: null, lettingGo: 'click', control: null });
    }
    await asker.ask(real());
    expect(drawn().small).toBe(false);
  });
});

describe('“Bukan tentang peserta pemilihan?”', () => {
  const except = async (question: Question) => {
    await make().ask(question);
    return drawn().onException('text');
  };

  test('is stored as a fingerprint, and told on', async () => {
    expect(await except(real())).toBe(true);
    expect(onException).toHaveBeenCalledTimes(1);
    const stored = JSON.stringify(vi.mocked(writeStored).mock.calls);
    expect(stored).toMatch(/"kind":"text","site":"x","fingerprint":"[0-9a-z]+-[0-9a-z]+"/);
    expect(stored).not.toContain('Banten');
  });

  test('that could not be stored is said so, and counts nowhere', async () => {
    vi.mocked(writeStored).mockResolvedValue(false);
    expect(await except(real())).toBe(false);
    expect(onException).not.toHaveBeenCalled();
  });

  test('in a rehearsal changes nothing of the real guard', async () => {
    expect(await except(rehearsal())).toBe(true);
    expect(vi.mocked(writeStored)).not.toHaveBeenCalled();
    expect(onException).not.toHaveBeenCalled();
  });
});

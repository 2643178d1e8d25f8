/** Answers the interstitial with trusted keys, and plays held acts to their end. */
import type { Page } from 'puppeteer-core';
import { settling } from '../../src/interstitial/shield';
import type { GuardedTab } from './guarded-tab';
import { patience, settled, steadily } from './hand';
import type { Dialog, Shown } from './interstitial';
import { type Case, makeStep, sent, speakerFor, textIn } from './play';
import type { Speak } from './surfaces/speak';
import type { Step } from './surfaces/surface';

/** Polls until `wanted` gives something; names what was waited for when it never does. */
async function until<Result>(what: string, wanted: () => Promise<Result | null>): Promise<Result> {
  const limit = Date.now() + patience;
  for (;;) {
    const result = await wanted();
    if (result !== null) return result;
    if (Date.now() > limit) throw new Error(`waited in vain for ${what}`);
  }
}

/** Comes back when the person is asked. */
export async function isAsked(tab: GuardedTab): Promise<void> {
  await until('the question', async () => ((await steadily(tab.read)).dialog === null ? null : true));
}

/** *Batalkan*, by Escape or by Enter on the focused button. Comes back when the dialog is gone and presses count again. */
export async function cancel(tab: GuardedTab, by: 'Escape' | 'Enter'): Promise<void> {
  // The first moment after opening belongs to the act itself: a press then is not taken.
  await until('the dialog to close', async () => {
    await tab.page.keyboard.press(by);
    return (await steadily(tab.read)).dialog === null ? true : null;
  });
  await answerOver(tab.page);
}

/** *Tetap lanjutkan*, by keyboard: as soon as it can be pressed. Comes back when the dialog is gone and presses count again. */
export async function proceed(tab: GuardedTab): Promise<void> {
  const { page } = tab;
  await until('"Tetap lanjutkan" to be possible', async () => {
    const { dialog } = await steadily(tab.read);
    return dialog?.buttons.at(-1)?.disabled === false ? true : null;
  });
  await page.keyboard.press('Tab');
  await until('the dialog to close', async () => {
    await page.keyboard.press('Enter');
    // Agreed to when the page is drawn next.
    await settled(page);
    return (await steadily(tab.read)).dialog === null ? true : null;
  });
  await answerOver(page);
}

/** Until a press counts as one of its own and no longer as the rest of the answer: a person takes that long anyway. */
export async function answerOver(page: Page): Promise<void> {
  await steadily(async () => {
    const now = () => page.evaluate(() => performance.now());
    const since = await now();
    while ((await now()) - since <= settling);
  });
}

/** “Bukan tentang peserta pemilihan?”, by keyboard: takes the choice with these words. The dialog stays open. */
export async function except({ page, read }: GuardedTab, choice: RegExp): Promise<void> {
  // A press in the first moment after opening is not taken, so it is made until it shows. Not for what a second press undoes.
  const pressUntil = (key: 'Tab' | 'Enter', what: RegExp, where: 'focused' | 'text') =>
    until(String(what), async () => {
      const { dialog } = await steadily(read);
      if (what.test(dialog?.[where] ?? '')) return true;
      if (dialog !== null) await page.keyboard.press(key);
      return null;
    });
  await pressUntil('Tab', /^Bukan tentang peserta/, 'focused');
  await pressUntil('Enter', /Jangan tanyakan lagi/, 'text');
  await pressUntil('Tab', choice, 'focused');
  // Once only, as a person does: the focus goes back to the question, whose next press folds the answer away before it is read.
  await page.keyboard.press('Enter');
  await until('the note', async () =>
    /Dicatat di perangkat ini/.test((await steadily(read)).dialog?.text ?? '') ? true : null,
  );
}

export interface Played {
  /** The dialog that appeared, and how many did. */
  readonly dialog: Dialog | null;
  readonly dialogs: number;
  readonly sent: readonly string[];
  /** What had left the page when the dialog stood open. */
  readonly sentBefore: readonly string[];
  /** Events of the held movement that the page's own first listener heard before the answer. Must be none. */
  readonly heard: readonly string[];
  /** Text of the surface's editor in the end. */
  readonly draft: string | null;
  /** Everything that stood in an editor when something was sent; a page of forms does not tell. */
  readonly written: readonly string[];
  /** Last words in the corner: "Silakan ulangi", "Dibatalkan". */
  readonly status: string | null;
}

/** Plays a case. Where a dialog appears it is answered with `ending`; where the person must repeat, they do. */
export async function play(
  tab: GuardedTab,
  one: Case,
  steps: readonly Step[],
  ending: { readonly answer: 'cancel' | 'continue'; readonly by?: 'Escape' | 'Enter' },
  expectDialog: boolean,
): Promise<Played> {
  const { page } = tab;
  const { operation } = one.surface;
  const speak = speakerFor(one);
  let dialog: Dialog | null = null;
  let dialogs = 0;
  let sentBefore: readonly string[] = [];
  let heard: readonly string[] = [];
  let status: string | null = null;
  let at = 0;
  for (let movements = 0; at < steps.length; movements += 1) {
    if (movements > steps.length * 3) throw new Error('the act was repeated and repeated and never sent');
    const step = steps[at] as Step;
    await page.waitForSelector(speak(step.ready), { timeout: patience });
    await forgetHeard(page);
    await makeStep(page, step, one);
    await settled(page);
    at += 1;
    const shown = await look(tab, at === steps.length && expectDialog && dialogs === 0, operation);
    if (shown.dialog === null) continue;
    dialogs += 1;
    dialog = shown.dialog;
    sentBefore = await sent(tab, operation);
    heard = await heardBy(page);
    if (ending.answer === 'cancel') {
      await cancel(tab, ending.by ?? 'Escape');
      break;
    }
    await proceed(tab);
    const after = await until('the act, or to be asked to repeat it', async () => {
      const operations = await sent(tab, operation);
      const now = await steadily(tab.read);
      if (operations.length > 0 || now.dialog !== null) return { ...now, operations };
      return now.status === null ? null : { ...now, operations };
    });
    status = after.status;
    if (after.operations.length > 0) continue;
    at = await repeatFrom(page, steps, at - 1, speak);
  }
  return {
    dialog,
    dialogs,
    sent: await settledSent(tab, operation, ending.answer === 'cancel' && dialogs > 0),
    sentBefore,
    heard,
    draft: one.surface.editor === undefined ? null : await textIn(page, speak(one.surface.editor)).catch(() => null),
    written: await page.evaluate(() => window.replicaWritten ?? []).catch(() => []),
    status: (await steadily(tab.read)).status ?? status,
  };
}

function forgetHeard(page: Page): Promise<void> {
  return page.evaluate(() => {
    if (window.replicaHeard) window.replicaHeard.length = 0;
    window.replicaWritten = [];
  });
}

/** What the page heard; holding down Ctrl on the way to Ctrl+Enter says nothing. */
async function heardBy(page: Page): Promise<readonly string[]> {
  const events = await page.evaluate(() => [...(window.replicaHeard ?? [])]);
  return events.filter((event) => event !== 'keydown Control' && event !== 'keydown Meta');
}

/** After an act: the dialog if there is one. Where one is expected, waits for it, or for the request that shows it missed. */
async function look(tab: GuardedTab, wait: boolean, operation: string): Promise<Shown> {
  const first = await steadily(tab.read);
  if (!wait || first.dialog !== null) return first;
  return until('the dialog', async () => {
    const shown = await steadily(tab.read);
    if (shown.dialog !== null) return shown;
    return (await sent(tab, operation)).length > 0 ? shown : null;
  }).catch(() => first);
}

/** What was sent in the end; an act that goes through is waited for. */
async function settledSent(tab: GuardedTab, operation: string, held: boolean): Promise<readonly string[]> {
  await settled(tab.page);
  if (held) return sent(tab, operation);
  return until('the request', async () => {
    const operations = await sent(tab, operation);
    return operations.length > 0 ? operations : null;
  }).catch(() => []);
}

/** The latest step that can be made from what stands on the page now; text that is written is not written again. */
async function repeatFrom(page: Page, steps: readonly Step[], last: number, speak: Speak): Promise<number> {
  for (let at = last; at > 0; at -= 1) {
    const step = steps[at] as Step;
    if (!step.writes && (await page.$(speak(step.ready))) !== null) return at;
  }
  return 0;
}

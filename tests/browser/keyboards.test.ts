/**
 * Keyboards that are not keyboards: a telephone's, which does not name its keys, and an input method, whose Enter chooses a
 * word. The first must not slip past; the second must be let alone until it sends.
 *
 *   JEDA_SUITE=browser npx vitest run tests/browser/keyboards.test.ts
 */
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cancel, isAsked, proceed } from './ask';
import { type BrowserName, chosenBrowsers, inFirefoxItself, type Started, startBrowser } from './browsers';
import { campaignDate, openExtension } from './extension';
import { type GuardedTab, openGuardedTab } from './guarded-tab';
import { settled, write } from './hand';
import { type Case, nextSeed, openCase, sent, textIn } from './play';
import { surfaceOf } from './surfaces';
import { subject } from './surfaces/surface';

const box = `${subject} form [role="textbox"]`;
const sends = ['useCometUFICreateCommentMutation'];

/** An input method, as far as a browser lets a test play one. */
interface InputMethod {
  /** Shows text that is not chosen yet. */
  compose(text: string): Promise<unknown>;
  /** Enter in the middle of a composition: it chooses the text and ends there. */
  choose(text: string): Promise<unknown>;
}

function chromiumInput(session: CDPSession): InputMethod {
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
  return {
    compose: (text) =>
      session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    choose: async (text) => {
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
      await session.send('Input.insertText', { text });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    },
  };
}

/** The input processor of Firefox's own tests; its window passes what it does on to the page. */
function firefoxInput(tab: GuardedTab): InputMethod {
  const within = (work: string) =>
    inFirefoxItself(
      tab.page,
      `(() => {
        globalThis.jedaInput ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        const input = globalThis.jedaInput;
        if (!input.beginInputTransactionForTests(window)) throw new Error('no input');
        const enter = () => new window.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
        ${work}
      })()`,
    );
  return {
    compose: (text) =>
      within(`input.setPendingCompositionString(${JSON.stringify(text)});
        input.appendClauseToPendingComposition(${text.length}, input.ATTR_RAW_CLAUSE);
        input.setCaretInPendingComposition(${text.length});
        input.flushPendingComposition();`),
    choose: (text) => within(`input.commitCompositionWith(${JSON.stringify(text)}, enter()); input.keyup(enter());`),
  };
}

async function inputOf(browser: BrowserName, tab: GuardedTab): Promise<InputMethod> {
  if (browser === 'firefox') return firefoxInput(tab);
  return chromiumInput(await tab.page.createCDPSession());
}

for (const browser of chosenBrowsers()) {
  describe(`keyboards in ${browser}`, () => {
    let started: Started;
    let tab: GuardedTab;

    beforeAll(async () => {
      started = await startBrowser(browser);
      const extension = await openExtension(started);
      await extension.configure({ date: campaignDate, seconds: 0 });
      tab = await openGuardedTab(started.browser, browser);
    });
    afterAll(() => started?.browser.close());

    async function open(about: Case['about']): Promise<void> {
      const surface = surfaceOf('facebook', 'comment, Enter');
      await tab.page.bringToFront();
      await openCase(tab, { surface, way: 'keyboard', about }, nextSeed(), false);
    }

    test('Enter that chooses a word in a composition is nobody’s business; the next one is', async () => {
      await open('campaign');
      await write(tab.page, box, 'Siap ');
      const input = await inputOf(browser, tab);
      await input.compose('日本');
      await expect.poll(() => textIn(tab.page, box)).toContain('日本');
      await input.choose('日本');
      await expect.poll(() => textIn(tab.page, box)).toContain('日本');
      await settled(tab.page);
      expect((await tab.read()).dialog).toBeNull();
      expect(await sent(tab)).toEqual([]);

      await tab.page.keyboard.press('Enter');
      await isAsked(tab);
      expect(await sent(tab)).toEqual([]);
      await cancel(tab, 'Escape');
      expect(await textIn(tab.page, box)).toBe('Siap 日本');
      expect(await sent(tab)).toEqual([]);
    });

    // Firefox has no way to insert a line as a telephone's keyboard does; tests/unit/sites/engine.test.ts covers it.
    // Firefox lets nobody play keys without a name: there the engine's unit test stands for them.
    const phones = browser === 'chromium' ? ['a telephone that does not name its keys'] : [];
    describe.each(phones)('%s', () => {
      /** What such a keyboard makes of Enter: a key without a name, and a line to be inserted. */
      async function enter(): Promise<void> {
        const session = await tab.page.createCDPSession();
        const unnamed = { key: 'Unidentified', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
        await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...unnamed, commands: ['insertNewline'] });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...unnamed });
        await session.detach();
        await settled(tab.page);
      }

      test('an ordinary comment goes through', async () => {
        await open('ordinary');
        await write(tab.page, box, 'Siap');
        await enter();
        await expect.poll(() => sent(tab), { timeout: 8_000 }).toEqual(sends);
        expect((await tab.read()).dialog).toBeNull();
      });

      test('a comment on a campaign is held, and sent once after consent', async () => {
        await open('campaign');
        await write(tab.page, box, 'Siap');
        await enter();
        await isAsked(tab);
        expect(await sent(tab)).toEqual([]);
        await cancel(tab, 'Escape');
        expect(await sent(tab)).toEqual([]);
        expect(await textIn(tab.page, box)).toBe('Siap');

        await enter();
        await isAsked(tab);
        await proceed(tab);
        await expect.poll(() => sent(tab), { timeout: 8_000 }).toEqual(sends);
      });
    });
  });
}

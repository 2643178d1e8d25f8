import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (value: unknown) => void) => unknown;

function someBrowser() {
  const listeners: Listener[] = [];
  return { listeners, runtime: { id: 'x', onMessage: { addListener: (one: Listener) => listeners.push(one) } } };
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

describe('which object it is', () => {
  it.each([
    ['browser', true, true],
    ['browser', true, false],
    ['chrome', false, true],
  ])('%s, where `browser` is there: %s, and `chrome`: %s', async (name, hasBrowser, hasChrome) => {
    const both = { browser: someBrowser(), chrome: someBrowser() };
    if (hasBrowser) vi.stubGlobal('browser', both.browser);
    if (hasChrome) vi.stubGlobal('chrome', both.chrome);
    const { browser } = await import('../../../src/settings/browser');
    expect(browser).toBe(both[name as keyof typeof both]);
  });

  it('is nothing outside of an extension, and importing it breaks nothing', async () => {
    expect((await import('../../../src/settings/browser')).browser).toBeUndefined();
  });
});

/** What the browser sees of a listener: whether it keeps the way back open, and what comes over it. */
async function ask(answer: (message: unknown) => Promise<unknown> | undefined) {
  const own = someBrowser();
  vi.stubGlobal('chrome', own);
  const { onMessage } = await import('../../../src/settings/browser');
  onMessage(answer);
  let open: unknown;
  const response = await new Promise((respond) => {
    open = own.listeners[0]?.('question', {}, respond);
    if (open !== true) respond('no answer');
  });
  return { open, response };
}

describe('messages are answered as every Chromium since 121 and Firefox understand it', () => {
  it('keeps the way back open, and answers later', async () => {
    expect(await ask(async (message) => `${message} answered`)).toEqual({ open: true, response: 'question answered' });
  });

  it('closes it where nobody waits', async () => {
    expect(await ask(() => undefined)).toEqual({ open: undefined, response: 'no answer' });
  });

  it('answers undefined where answering failed', async () => {
    expect(await ask(() => Promise.reject(new Error('no')))).toEqual({ open: true, response: undefined });
  });
});

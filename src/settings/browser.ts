/**
 * The browser behind one module, for background and pages. Content scripts take the few calls they need from the native
 * object themselves. No library stands between: since version 3 of the manifest every call answers with a promise, and
 * only two things differ before Chromium 148, the name of the object and how a message is answered.
 */
import type { Browser } from 'webextension-polyfill';

const world = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/** The browser's own interface for extensions; undefined outside of one (unit tests, the training page of an intranet). */
export const browser = (world.browser ?? world.chrome) as Browser;

/** Who sent a message: the extension's id, and the tab for a content script. */
export interface Sender {
  readonly id?: string;
  readonly tab?: { readonly id?: number };
}

type Respond = (value: unknown) => void;
/** As both browsers have it; the published types know only the answer by promise, which Chromium had not before 148. */
interface NativeMessages {
  addListener(listener: (message: unknown, sender: Sender, respond: Respond) => true | undefined): void;
}

/**
 * Listens for messages. What `answer` resolves to goes back to the sender; undefined instead of a promise means that
 * nobody waits. A rejected answer arrives as undefined.
 */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  const messages = browser.runtime.onMessage as unknown as NativeMessages;
  messages.addListener((message, sender, respond) => {
    const answered = answer(message, sender);
    if (answered === undefined) return undefined;
    answered.then(respond, () => respond(undefined));
    // Keeps the way back open until then.
    return true;
  });
}

/** What the training page takes from where it lives: here, from the extension's settings and policy. */
import { type Agency, isSimulated } from '../../plan/plan';
import type { Language, Subject } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import { demonstrate, endDemonstration } from '../../settings/demonstration';
import { languageOf } from '../../settings/language';
import { applyPolicy } from '../../settings/policy/apply';
import { currentPolicy } from '../../settings/policy/policy-source';
import { readSettings, type Settings, settingsKey, updateSettings } from '../../settings/settings';

/** The way to the real sites at a rehearsed date: *mode peragaan*. The only thing that the training page ever stores. */
export interface Demonstrations {
  /** Device time at which a running demonstration ends; `none` where none runs, `forbidden` where the agency allows none. */
  now(): Promise<number | 'none' | 'forbidden'>;
  /** Starts one of the moment `at` for `lasting` milliseconds. Whether that could be stored. */
  start(at: number, lasting: number): Promise<boolean>;
  end(): Promise<boolean>;
  /** Calls back whenever the answer of `now` may have changed; returns how to stop. */
  onChange(changed: () => void): () => void;
}

export interface Home {
  readonly language: Language;
  /** Who the person is, as far as they have said. */
  readonly subject: Subject | null;
  readonly agency: Agency | null;
  /** Address of the full rulebook, where there is one beside this page. */
  readonly rulebook: string | null;
  /** Null where there is no extension, and so nothing to guard the real sites with. */
  readonly demonstrations: Demonstrations | null;
}

async function readEffective() {
  const [{ settings }, { policy }] = await Promise.all([
    readSettings(browser.storage.local),
    currentPolicy(browser.storage),
  ]);
  return applyPolicy(settings, policy);
}

/**
 * What the installed extension knows of the person: language, status, agency, and whether a demonstration may be
 * started.
 */
export async function readHome(): Promise<Home> {
  const { settings, agency } = await readEffective();
  return {
    language: languageOf(settings.language, browser.i18n.getUILanguage()),
    subject: settings.subject,
    agency,
    rulebook: '../options/index.html#aturan',
    demonstrations,
  };
}

const demonstrations: Demonstrations = {
  async now() {
    const { settings, locks } = await readEffective();
    if (locks.has('demonstration')) return 'forbidden';
    return isSimulated(settings.clock, Date.now()) ? settings.clock.until : 'none';
  },
  start: (at, lasting) => change((settings) => demonstrate(settings, at, Date.now(), lasting)),
  end: () => change(endDemonstration),
  onChange(changed) {
    const listener = (changes: Record<string, unknown>) => {
      if (settingsKey in changes) changed();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
};

async function change(how: (settings: Settings) => Settings): Promise<boolean> {
  return (await updateSettings(browser.storage.local, how)).kind === 'saved';
}

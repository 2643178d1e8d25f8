/** What the training page takes from where it lives: here, from the extension's settings and policy. It writes nothing back. */
import type { Agency } from '../../plan/plan';
import type { Language, Subject } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import { applyPolicy } from '../../settings/policy/apply';
import { currentPolicy } from '../../settings/policy/policySource';
import { languageOf, readSettings } from '../../settings/settings';

export interface Home {
  readonly language: Language;
  /** Who the person is, as far as they have said. */
  readonly subject: Subject | null;
  readonly agency: Agency | null;
  /** Address of the full rulebook, where there is one beside this page. */
  readonly rulebook: string | null;
}

export async function readHome(): Promise<Home> {
  const [{ settings }, { policy }] = await Promise.all([
    readSettings(browser.storage.local),
    currentPolicy(browser.storage),
  ]);
  const { settings: effective, agency } = applyPolicy(settings, policy);
  return {
    language: languageOf(effective.language, browser.i18n.getUILanguage()),
    subject: effective.subject,
    agency,
    rulebook: '../options/index.html#aturan',
  };
}

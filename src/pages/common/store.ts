/** The stored settings with a way to save them, for pages that show or change them field by field. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import type { LabelCorrection } from '../../settings/corrections';
import { languageOf } from '../../settings/language';
import { applyPolicy, choose, type EffectiveSettings, type SourcedKey } from '../../settings/policy/apply';
import type { GovernedKey } from '../../settings/policy/keys';
import type { Policy } from '../../settings/policy/policy';
import { currentPolicy } from '../../settings/policy/policy-source';
import {
  type ReadSettings,
  readSettings,
  type Saved,
  type Settings,
  settingsKey,
  updateSettings,
} from '../../settings/settings';
import { policyCacheKey } from '../../settings/storage';
import { tellBackground } from './background';
import { lockedWords, sharedTranslator } from './words';

export interface SettingsDoor extends ReadSettings {
  /** What counts after the agency's policy; `settings` is what the person has stored. */
  readonly effective: EffectiveSettings;
  readonly language: Language;
  /** Saves at once; `lastSaved` tells how it went. Resolves to whether it is stored: what was entered stays until then. */
  save(change: (settings: Settings) => Settings): Promise<boolean>;
  /** Saves one of the settings that an agency may govern, as the person's own choice. */
  choose<Key extends GovernedKey>(key: Key, value: Settings[Key]): void;
  /** What the agency's policy corrects in the sites' words and marks. */
  readonly correctionsOfAgency: readonly LabelCorrection[];
  /** The sentence that says who fixed a setting; undefined where the person may change it. */
  lockOf(key: SourcedKey): string | undefined;
  readonly lastSaved: Saved | null;
  /** Counts the saves, so that the same words can be announced again. */
  readonly saves: number;
}

/** The stored settings, kept fresh when another page or the popup changes them; null until they are read. */
export function useSettings(): SettingsDoor | null {
  const [read, setRead] = useState<ReadSettings | null>(null);
  const [policy, setPolicy] = useState<Policy | null>(null);
  const [lastSaved, setLastSaved] = useState<Saved | null>(null);
  const [saves, setSaves] = useState(0);

  useEffect(() => {
    const refresh = () => void readSettings(browser.storage.local).then(setRead);
    const refreshPolicy = () => void currentPolicy(browser.storage).then((state) => setPolicy(state.policy));
    const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && settingsKey in changes) refresh();
      if (area === 'managed' || policyCacheKey in changes) refreshPolicy();
    };
    browser.storage.onChanged.addListener(onChanged);
    refresh();
    refreshPolicy();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);

  const save = useCallback(async (change: (settings: Settings) => Settings) => {
    const saved = await updateSettings(browser.storage.local, change);
    setLastSaved(saved);
    setSaves((before) => before + 1);
    if (saved.kind !== 'saved') return false;
    setRead({ settings: saved.settings, problems: [] });
    void tellBackground({ type: 'pageToBackground.settingsChanged' });
    return true;
  }, []);

  if (read === null || policy === null) return null;
  const effective = applyPolicy(read.settings, policy);
  const language = languageOf(effective.settings.language, browser.i18n.getUILanguage());
  const t = sharedTranslator(language);
  return {
    ...read,
    effective,
    language,
    save,
    correctionsOfAgency: policy.labels ?? [],
    choose: (key, value) => void save((settings) => choose(settings, key, value)),
    lockOf: (key) => {
      if (!effective.locks.has(key)) return undefined;
      return lockedWords(t, effective.agency);
    },
    lastSaved,
    saves,
  };
}

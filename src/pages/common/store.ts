/** What every page needs: the settings with a way to save them, and the background's word about now. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language, SiteId } from '../../rulebook/words';
import { browser } from '../../settings/browser';
import type { BackgroundState, PageToBackground } from '../../settings/messages';
import {
  languageOf,
  type ReadSettings,
  readSettings,
  type Saved,
  type Settings,
  settingsKey,
  updateSettings,
} from '../../settings/settings';

export interface SettingsDoor extends ReadSettings {
  readonly language: Language;
  /** Saves at once; `lastSaved` tells how it went. */
  save(change: (settings: Settings) => Settings): void;
  readonly lastSaved: Saved | null;
  /** Counts the saves, so that the same words can be announced again. */
  readonly saves: number;
}

/** The stored settings, kept fresh when another page or the popup changes them; null until they are read. */
export function useSettings(): SettingsDoor | null {
  const [read, setRead] = useState<ReadSettings | null>(null);
  const [lastSaved, setLastSaved] = useState<Saved | null>(null);
  const [saves, setSaves] = useState(0);

  useEffect(() => {
    const refresh = () => void readSettings(browser.storage.local).then(setRead);
    const onChanged = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && settingsKey in changes) refresh();
    };
    browser.storage.onChanged.addListener(onChanged);
    refresh();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);

  const save = useCallback((change: (settings: Settings) => Settings) => {
    void updateSettings(browser.storage.local, change).then((saved) => {
      setLastSaved(saved);
      setSaves((before) => before + 1);
      if (saved.kind !== 'saved') return;
      setRead({ settings: saved.settings, problems: [] });
      void tellBackground({ type: 'pageToBackground.settingsChanged' });
    });
  }, []);

  if (read === null) return null;
  const language = languageOf(read.settings.language, browser.i18n.getUILanguage());
  return { ...read, language, save, lastSaved, saves };
}

/** `asking` at first, `silent` when the background gave no answer. */
export type Answered =
  | { readonly kind: 'asking' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'state'; readonly state: BackgroundState };

/** The background's state, asked again whenever storage or permissions change and when the page is looked at again. */
export function useBackgroundState(tab: number | null | undefined): readonly [Answered, refresh: () => void] {
  const [answered, setAnswered] = useState<Answered>({ kind: 'asking' });
  const latest = useRef(0);

  const refresh = useCallback(() => {
    if (tab === undefined) return;
    latest.current += 1;
    const turn = latest.current;
    void tellBackground({ type: 'pageToBackground.stateRequest', tab }).then((answer) => {
      if (turn !== latest.current) return;
      setAnswered(answer === undefined ? { kind: 'silent' } : { kind: 'state', state: answer as BackgroundState });
    });
  }, [tab]);

  useEffect(() => {
    refresh();
    const onVisible = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    browser.storage.onChanged.addListener(refresh);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      browser.storage.onChanged.removeListener(refresh);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [refresh]);

  return [answered, refresh];
}

/** The answer, or undefined where nobody answers. */
export async function tellBackground(message: PageToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

const siteOrigins: Record<SiteId, readonly string[]> = {
  facebook: ['https://*.facebook.com/*'],
  instagram: ['https://*.instagram.com/*'],
  x: ['https://*.x.com/*', 'https://*.twitter.com/*'],
};

/** Asks the browser for a site's permission. Must be called in the click itself. Resolves whether it was given. */
export async function askPermission(sites: readonly SiteId[]): Promise<boolean> {
  try {
    const given = await browser.permissions.request({ origins: sites.flatMap((site) => siteOrigins[site]) });
    await tellBackground({ type: 'pageToBackground.permissionChanged' });
    return given;
  } catch {
    return false;
  }
}

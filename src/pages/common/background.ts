/** The background's word about now, and the way to tell it something. Carries no schema: what lies in the storage is checked there. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../settings/browser';
import type { BackgroundState, PageToBackground } from '../../settings/messages';

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

/** What somebody is typing, kept for this tab: leaving the section or reloading the page loses nothing. */
import { useState } from 'preact/hooks';

/** `isDraft` says whether what was kept has the shape of today. Cleared with `null`. */
export function useSessionDraft<Draft>(
  key: string,
  isDraft: (kept: unknown) => boolean,
): readonly [Draft | null, (draft: Draft | null) => void] {
  const [draft, setDraft] = useState<Draft | null>(() => read<Draft>(key, isDraft));
  return [
    draft,
    (next) => {
      setDraft(() => next);
      try {
        if (next === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Too long to keep, or storage is closed: the page still has it.
      }
    },
  ];
}

function read<Draft>(key: string, isDraft: (kept: unknown) => boolean): Draft | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept !== null && isDraft(kept) ? (kept as Draft) : null;
  } catch {
    return null;
  }
}

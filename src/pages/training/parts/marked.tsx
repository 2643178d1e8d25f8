/** A text with the recognised signals marked. */
import type { Signal } from '../../../recognition/assessment';

export interface Run {
  readonly text: string;
  readonly signal: Signal | null;
}

/** Cuts `text` at the signals that really stand in it; of two that overlap the earlier, then the longer one counts. */
export function runsOf(text: string, signals: readonly Signal[]): readonly Run[] {
  const here = signals
    .filter(({ start, end, text: words }) => end > start && text.slice(start, end) === words)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: Run[] = [];
  let at = 0;
  for (const signal of here) {
    if (signal.start < at) continue;
    if (signal.start > at) runs.push({ text: text.slice(at, signal.start), signal: null });
    runs.push({ text: signal.text, signal });
    at = signal.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), signal: null });
  return runs;
}

export function Marked({ text, signals }: { readonly text: string; readonly signals: readonly Signal[] }) {
  return (
    <>
      {runsOf(text, signals).map(({ text: words, signal }, place) =>
        signal === null ? words : <mark key={place}>{words}</mark>,
      )}
    </>
  );
}

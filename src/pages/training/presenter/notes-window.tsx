/** The speaker's notes in a window of their own, for the screen that the hall does not see. */
import { useEffect, useRef } from 'preact/hooks';
import type { TrainingTranslator } from '../words';

export function NotesWindow(props: {
  readonly t: TrainingTranslator;
  readonly at: number;
  readonly of: number;
  readonly words: string;
  readonly onClosed: () => void;
}) {
  const { t, at, of, words, onClosed } = props;
  const opened = useRef<Window | null>(null);
  useEffect(() => {
    opened.current = open('', 'jeda-netral-catatan', 'popup,width=640,height=480');
    opened.current?.addEventListener('pagehide', onClosed);
    return () => opened.current?.close();
  }, []);
  useEffect(() => {
    const other = opened.current?.document;
    if (other === undefined) return;
    other.title = t('notesLabel');
    const heading = other.createElement('h1');
    heading.textContent = t('slideAt', { at, of });
    const text = other.createElement('p');
    text.textContent = words;
    text.style.fontSize = '1.5rem';
    text.style.lineHeight = '1.5';
    other.body.style.fontFamily = 'system-ui, sans-serif';
    other.body.style.margin = '2rem';
    other.body.replaceChildren(heading, text);
  }, [at, words]);
  return null;
}

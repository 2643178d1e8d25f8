/** Puts a page on the screen and says its language and title to the browser. */
import { type ComponentChild, render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../rulebook/words';
import { keepFocus } from './kept-focus';

export function start(page: ComponentChild): void {
  const root = document.getElementById('page');
  if (root === null) return;
  keepFocus(root);
  render(page, root);
}

/** Screen readers pronounce by `lang`; the tab is named by the title. */
export function useDocument(language: Language | undefined, title: string): void {
  useEffect(() => {
    if (language !== undefined) document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}

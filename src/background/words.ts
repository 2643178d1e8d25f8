/** The few words that the background shows by itself. */

import type { Language } from '../rulebook/words';
import english from '../ui/_locales/en/background.json';
import indonesian from '../ui/_locales/id/background.json';
import { createTranslator } from '../ui/messages';
import type { ToolbarState } from './toolbar';

/** What the mark says when pointed at. `unrecognised`: the sentinel has an alarm. */
export function toolbarTitle(language: Language, state: ToolbarState, unrecognised: boolean): string {
  const t = createTranslator(language, { id: indonesian, en: english });
  switch (state) {
    case 'idle':
      return t('toolbarIdle');
    case 'guarding':
      return t(unrecognised ? 'toolbarUnrecognised' : 'toolbarGuarding');
    case 'paused':
      return t('toolbarPaused');
  }
}

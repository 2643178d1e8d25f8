/** What is asked where the rules can not be read: nobody knows the person's language then, so it is said in both. */
import type { QuestionView } from './view';
import type { Words } from './words';

/** The words of the question without a rule: in `t`, and the same sentence once more in `other`. */
export function unreadView(t: Words, other: Words): QuestionView {
  return {
    headline: t.parts('unreadHeadline'),
    when: t('unreadBody'),
    doubt: null,
    leadIn: '',
    rule: null,
    also: [],
    notes: [],
    excerpt: null,
    excerptFrom: null,
    why: [],
    agency: null,
    rulesChecked: '',
    ribbon: null,
    otherLanguage: { language: other.language, text: other('unreadBody') },
  };
}

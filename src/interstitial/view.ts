/**
 * From a question to the words of the dialog: pure, so that tests and previews see exactly what a person sees.
 * Texts and display names may be missing (storage gone): then the dialog still says what, why and that a rule applies.
 */

import { isRehearsal, type Question } from '../plan/question';
import type { Texts } from '../plan/texts';
import type { Field } from '../recognition/assessment';
import type { Language } from '../rulebook/words';
import { dayInWords, dayOf, daysBetween, listInWords, momentInWords, unbroken } from '../ui/dates';
import type { Part } from '../ui/messages';
import type { Note } from '../verdict/verdict';
import { type Excerpt, excerptOf, signalKinds } from './excerpt';
import { type RuleView, ruleView } from './rule-view';
import { type Names, whoOf } from './who';
import type { Words } from './words';

export interface QuestionView {
  /** What the person was about to do. */
  readonly headline: readonly Part[];
  /** Why it matters now. */
  readonly when: string;
  /** What is unsure of the date in `when`; null where two sources agree, or there is none. */
  readonly doubt: string | null;
  /** Leads to the rule; a whole sentence of its own when there is no rule text. */
  readonly leadIn: string;
  readonly rule: RuleView | null;
  /** Second provisions, for the disclosure. */
  readonly also: readonly RuleView[];
  readonly notes: readonly string[];
  readonly excerpt: Excerpt | null;
  /** Who wrote the excerpt, as the page names them, or where in the post it stands. */
  readonly excerptFrom: string | null;
  /** Why it appeared, in words. */
  readonly why: readonly string[];
  readonly agency: string | null;
  readonly rulesChecked: string;
  /** The simulated moment, when the clock is set. */
  readonly ribbon: string | null;
  /** The same once more where nobody knows the person's language; a small dialog says it in place of "once more". */
  readonly otherLanguage?: { readonly language: Language; readonly text: string };
}

/**
 * Everything that a dialog says, as texts and null where there is nothing to say. Without `texts` the rule is left
 * out.
 */
export function questionView(question: Question, texts: Texts | null, names: Names, t: Words): QuestionView {
  const { verdict, plan, assessment } = question;
  const subject = t(`subject_${plan.subject}`);
  const rules = verdict.provisions.flatMap((id) => {
    const citation = texts?.citations[id];
    return citation === undefined ? [] : [ruleView(citation, t)];
  });
  const [rule = null, ...also] = rules;
  return {
    headline: headlineOf(question, names, t),
    when: whenOf(question, texts, t),
    doubt: doubtOf(question, texts, t),
    leadIn: leadIn(rule, verdict.phase === 'outside', subject, t),
    rule,
    also,
    notes: verdict.notes.flatMap((note) => noteOf(note, t)),
    excerpt: excerptOf(question.action, assessment),
    ...whyOf(question, t),
    agency: agencyOf(question, t),
    rulesChecked: t('rulesChecked', { date: dayInWords(plan.rulesCheckedOn, t.language) }),
    ribbon: isRehearsal(question)
      ? t('simulatedDate', { date: momentInWords(question.at, plan.zone, t.language) })
      : null,
  };
}

function leadIn(rule: RuleView | null, reminding: boolean, subject: string, t: Words): string {
  if (rule === null) return t('mayBreakGeneric', { subject });
  return reminding ? t('remember', { subject }) : t('mayBreak', { subject });
}

/** "Anda akan *menyukai* unggahan akun …" */
function headlineOf(question: Question, names: Names, t: Words): readonly Part[] {
  const who = whoOf(question, names, t);
  const { action, assessment } = question;
  const { kind } = action;
  // What makes something new can only be about a contestant, not by one.
  if (kind === 'post' || kind === 'photo' || kind === 'livestream') return t.parts(`what_${kind}_about`, { who });
  const elsewhere = assessment.signals.some((signal) => signal.field !== 'draft');
  if (!elsewhere && !assessment.ownAccount && action.draft !== undefined && assessment.draft !== 'none') {
    return t.parts('what_words_about', { who });
  }
  return t.parts(`what_${kind}_${assessment.ownAccount ? 'own' : 'about'}`, { who });
}

/** "Masa kampanye Pilkada 2024 sampai 23 November (tersisa 12 hari)." */
function whenOf({ verdict, plan, at }: Question, texts: Texts | null, t: Words): string {
  const { phase, until } = verdict;
  if (phase === 'outside') return t('when_outside');
  const named = verdict.election === null ? undefined : texts?.elections[verdict.election];
  const election = named?.[t.language] ?? t('election_unknown');
  if (until === null) return t(`when_${phase}_open`, { election });
  const today = dayOf(at, plan.zone);
  const date = unbroken(dayInWords(until, t.language, { today }));
  if (phase === 'voting') return t('when_voting', { election, date });
  // Today counts: on the last day there is one left, and that is said in words.
  const days = daysBetween(today, until) + 1;
  const left = unbroken(days <= 1 ? t('left_last') : t.count('left', days));
  return t(`when_${phase}`, { election, date, left });
}

/** A date that is computed, provisional or our own reading says so wherever it stands. */
function doubtOf({ verdict: { election, until } }: Question, texts: Texts | null, t: Words): string | null {
  const doubt = election === null || until === null ? undefined : texts?.elections[election]?.doubts?.[until];
  return doubt === undefined ? null : t(`doubt_${doubt}`);
}

/** `sanctionVaries` and `reminder` have their own places in the dialog. */
function noteOf(note: Note, t: Words): readonly string[] {
  return note === 'sanctionVaries' || note === 'reminder' ? [] : [t(`note_${note}`)];
}

function whyOf({ action, assessment }: Question, t: Words): Pick<QuestionView, 'excerptFrom' | 'why'> {
  const kinds = signalKinds(assessment).map((kind) => signalWord(kind, t));
  const why = [
    ...(assessment.ownAccount ? [t('whyOwnAccount')] : []),
    ...(kinds.length > 0 ? [t('whySignals', { signals: listInWords(kinds, t.language) })] : []),
  ];
  const field = excerptOf(action, assessment)?.field;
  const author = action.post?.author?.name ?? action.post?.author?.handle;
  return { why, excerptFrom: field === undefined ? null : placeOf(field, author, t) };
}

function signalWord(kind: ReturnType<typeof signalKinds>[number], t: Words): string {
  switch (kind) {
    case 'organiser':
    case 'stateWork':
    case 'report':
    case 'elsewhere':
      return '';
    default:
      return t(`signal_${kind}`);
  }
}

function placeOf(field: Field, author: string | undefined, t: Words): string | null {
  switch (field) {
    case 'text':
      return author ?? null;
    case 'draft':
      return t('whyDraft');
    case 'imageText':
      return t('whyImage');
    case 'quoted':
      return t('whyQuoted');
    case 'parent':
      return t('whyParent');
    case 'link':
      return t('whyLink');
    case 'author.name':
    case 'author.handle':
    case 'group':
    case 'page':
      return t('whyAccount');
  }
}

function agencyOf({ plan: { agency } }: Question, t: Words): string | null {
  if (agency === null) return null;
  return agency.contact === undefined
    ? agency.name
    : t('agencyContact', { agency: agency.name, contact: agency.contact });
}

/** What a card says: a head, lines, and a smaller last one. */
export interface CardText {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly small?: string;
}

/** The small card of a `notice`. */
export function noticeText(question: Question, texts: Texts | null, names: Names, t: Words): CardText {
  const { verdict } = question;
  const who = whoOf(question, names, t);
  const first = verdict.provisions[0];
  const citation = first === undefined ? undefined : texts?.citations[first];
  const rule = citation === undefined ? null : ruleView(citation, t);
  if (verdict.phase === 'outside') return { title: t('noticeTitle'), lines: [t('when_outside')] };
  const doubt = doubtOf(question, texts, t);
  return {
    title: t('noticeTitle'),
    lines: [t('noticeBody', { who }), whenOf(question, texts, t), ...(doubt === null ? [] : [doubt])],
    small:
      rule === null
        ? t('noticeRuleGeneric')
        : t('noticeRule', { rule: t('ruleAt', { rule: rule.name, place: rule.place }) }),
  };
}

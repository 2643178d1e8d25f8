/** The rule within the dialog: its place, its words, what it lists, and the disclosure with everything else about it. */
import type { DialogOptions, Presses } from './dialog-options';
import { type Child, element } from './element';
import type { RuleView } from './rule-view';
import type { QuestionView } from './view';
import type { Words } from './words';

/** All that is seen at first; `details` stands in the disclosure, and gets what `rowsOf` makes when there is time. */
export function rulePart(main: RuleView, view: QuestionView, t: Words, details: Node): Node {
  return element(
    'section',
    { class: 'rule' },
    element(
      'p',
      { class: 'rule-place', id: 'place' },
      element('b', {}, main.name),
      element('span', {}, main.place),
      // A pause, for those who hear it.
      element('span', { class: 'unseen' }, '.'),
    ),
    quote(main),
    glossBesideQuote(main, t) ? element('p', { class: 'gloss', id: 'gloss' }, main.gloss) : null,
    element(
      'div',
      { id: 'listed' },
      main.sanction === null
        ? null
        : element(
            'p',
            { class: 'sanction' },
            ...strongly(t.parts('sanctionListed', { sanction: main.sanction })),
            ' ',
            element('span', { class: 'whole' }, t('sanctionVaries')),
          ),
      ...view.notes.map((note) => element('p', { class: 'note' }, note)),
    ),
    element('details', {}, element('summary', {}, t('more')), details),
  );
}

/** What the disclosure holds. */
export function rowsOf(main: RuleView, view: QuestionView, { t, onRule }: DialogOptions, presses: Presses): Node[] {
  const rows: Node[] = [];
  const row = (term: string, ...values: readonly Child[]) => {
    if (values.every((value) => value === null)) return;
    rows.push(element('dt', {}, term), element('dd', {}, ...values));
  };
  row(t('moreIn'), glossBesideQuote(main, t) ? null : main.gloss);
  row(t('moreWhole'), main.whole === null ? null : element('span', { class: 'law', lang: 'id' }, main.whole));
  row(t('moreSanction'), main.forms);
  if (view.also.length > 0) {
    row(
      t('moreAlso'),
      ...view.also.map((each) =>
        element('div', { class: 'also' }, element('span', {}, t('ruleAt', placeValues(each))), quote(each)),
      ),
    );
  }
  const sources: Node[] = main.sources.map((address) => sourceLink(address, t));
  if (onRule) {
    const open = element('button', { type: 'button', class: 'plain' }, t('moreRulebook'));
    presses.set(open, () => onRule(main.id));
    sources.push(open);
  }
  row(t('moreSource'), sources.length === 0 ? null : element('div', { class: 'sources' }, ...sources));
  row(t('moreVerified'), main.verified);
  return rows;
}

/** Readers of English need the gloss at once, and so does everybody where the rule's own words were not seen. */
function glossBesideQuote(main: RuleView, t: Words): boolean {
  return t.language !== 'id' || main.phrase === null;
}

function quote(of: RuleView): Node | null {
  // The law speaks Indonesian, whatever language the dialog speaks.
  return of.phrase === null ? null : element('blockquote', { lang: 'id' }, `“${of.phrase}”`);
}

function strongly(parts: QuestionView['headline']): Child[] {
  return parts.map(({ text, strong }) => (strong ? element('strong', {}, text) : text));
}

/** Rule and place for a sentence that names both. */
export function placeValues(of: RuleView): { rule: string; place: string } {
  return { rule: of.name, place: of.formerly === null ? of.place : `${of.place} ${of.formerly}` };
}

function sourceLink(address: string, t: Words): Node {
  return element(
    'a',
    { class: 'link', href: address, target: '_blank', rel: 'noopener noreferrer' },
    new URL(address).hostname.replace(/^www\./, ''),
    element('span', { class: 'unseen' }, ` (${t('opensNewTab')})`),
  );
}

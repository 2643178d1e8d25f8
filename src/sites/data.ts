/**
 * What can be corrected without a release: selectors, marks and labels of a site, as plain data.
 * A correction names keys that the site already has; it is merged over the built-in data, never executed.
 */

export type Words = Readonly<Record<string, readonly string[]>>;

/** What the guard has from the start, in every language the same. */
export interface SiteMarks {
  /** CSS selectors by name. For `[a]:is([a=b],[a=c])` a browser looks five times as fast as for the list `[a=b],[a=c]`. */
  readonly selectors: Readonly<Record<string, string>>;
  /** By role, what marks a control in every language: test ids, rendering roles, beginnings of SVG outlines. */
  readonly marks: Words;
}

/** What a site's adapter is made from: its marks, and the labels as far as they are known already. */
export interface SiteData<Marks extends SiteMarks = SiteMarks, Labels extends Words = Words> extends SiteMarks {
  readonly selectors: Marks['selectors'];
  readonly marks: Marks['marks'];
  /** By role, labels in `labelForm`, all languages together. One word may stand for several roles. */
  readonly labels: { readonly [Role in keyof Labels]?: readonly string[] };
}

export interface SiteCorrection {
  readonly selectors?: SiteMarks['selectors'];
  readonly marks?: Words;
  readonly labels?: Words;
}

/** The roles that a word or mark stands for. */
export type Lookup = (word: string) => readonly string[];

/** Turns a table of words by role around. */
export function lookup(table: Partial<Words>): Lookup {
  const roles = new Map<string, string[]>();
  for (const [role, words] of Object.entries(table)) {
    for (const word of words ?? []) roles.set(word, [...(roles.get(word) ?? []), role]);
  }
  return (word) => roles.get(word) ?? [];
}

function isUnderstood(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a browser understands a selector, also as a part of a longer one: a bracket, quotation mark or comment that is
 * left open, which it would close by itself at the end, is refused.
 */
export const isSelector = (selector: string): boolean =>
  isUnderstood(`${selector}\n,a`) && !isUnderstood(`${selector}\n)`);

/** Selectors of which a correction has replaced what it names and a browser accepts. Unknown names are ignored. */
export function correctedSelectors<Own extends SiteMarks['selectors']>(own: Own, correction: SiteCorrection = {}): Own {
  const selectors: Record<string, string> = { ...own };
  for (const [name, selector] of Object.entries(correction.selectors ?? {})) {
    if (name in selectors && isSelector(selector)) selectors[name] = selector;
  }
  return selectors as Own;
}

/** A table of words with those of a correction added. Unknown names are ignored. */
export function joined<Own extends object>(own: Own, added: Words = {}): Own {
  return Object.fromEntries(
    Object.entries(own).map(([name, words]) => [name, [...words, ...(added[name] ?? [])]]),
  ) as Own;
}

/** A site's data with its marks and selectors corrected: valid selectors replaced, marks added. Unknown keys are ignored. */
export function corrected<Data extends SiteData>(data: Data, correction: SiteCorrection = {}): Data {
  return {
    ...data,
    selectors: correctedSelectors(data.selectors, correction),
    marks: joined(data.marks, correction.marks),
  };
}

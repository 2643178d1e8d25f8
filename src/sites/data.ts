/**
 * What can be corrected without a release: selectors, marks and labels of a site, as plain data.
 * A correction names keys that the site already has; it is merged over the built-in data, never executed.
 */

type Words = Readonly<Record<string, readonly string[]>>;

export interface SiteData {
  /** CSS selectors by name. */
  readonly selectors: Readonly<Record<string, string>>;
  /** By role, what marks a control in every language: test ids, rendering roles, beginnings of SVG outlines. */
  readonly marks: Words;
  /** By role, labels in `labelForm`, all languages together. One word may stand for several roles. */
  readonly labels: Words;
}

export type SiteCorrection = { readonly [Part in keyof SiteData]?: SiteData[Part] };

/** The roles that a word or mark stands for. */
export type Lookup = (word: string) => readonly string[];

/** Turns a table of words by role around. */
export function lookup(table: Words): Lookup {
  const roles = new Map<string, string[]>();
  for (const [role, words] of Object.entries(table)) {
    for (const word of words) roles.set(word, [...(roles.get(word) ?? []), role]);
  }
  return (word) => roles.get(word) ?? [];
}

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** `data` with a correction applied: valid selectors replaced, marks and labels added. Unknown keys are ignored. */
export function corrected<Data extends SiteData>(data: Data, correction: SiteCorrection): Data {
  const selectors = { ...data.selectors };
  for (const [name, selector] of Object.entries(correction.selectors ?? {})) {
    if (name in selectors && isSelector(selector)) selectors[name] = selector;
  }
  const joined = (own: Words, added: Words = {}) =>
    Object.fromEntries(Object.entries(own).map(([name, words]) => [name, [...words, ...(added[name] ?? [])]]));
  return {
    ...data,
    selectors,
    marks: joined(data.marks, correction.marks),
    labels: joined(data.labels, correction.labels),
  };
}

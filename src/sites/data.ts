/**
 * What can be corrected without a release: the selectors, labels and icon outlines of a site, as plain data.
 * A correction names keys that the site already has; it is merged over the built-in data, never executed.
 */

export interface SiteData {
  /** CSS selectors by name. */
  readonly selectors: Readonly<Record<string, string>>;
  /** Labels by role, in `labelForm`, all languages together: the same word never means two roles in two languages. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Beginnings of SVG outlines (`path d`, `polygon points`) by role. */
  readonly icons: Readonly<Record<string, readonly string[]>>;
}

export type SiteCorrection = { readonly [Part in keyof SiteData]?: SiteData[Part] };

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** `data` with a correction applied: selectors replaced where valid, labels and icons added. Unknown keys are ignored. */
export function corrected<Data extends SiteData>(data: Data, correction: SiteCorrection | undefined): Data {
  if (!correction) return data;
  const selectors: Record<string, string> = { ...data.selectors };
  for (const [name, selector] of Object.entries(correction.selectors ?? {})) {
    if (name in selectors && isSelector(selector)) selectors[name] = selector;
  }
  const joined = (own: SiteData['labels'], added: SiteData['labels'] | undefined) =>
    Object.fromEntries(Object.entries(own).map(([name, words]) => [name, [...words, ...(added?.[name] ?? [])]]));
  return {
    ...data,
    selectors,
    labels: joined(data.labels, correction.labels),
    icons: joined(data.icons, correction.icons),
  };
}

/** From a word to the roles it may stand for. */
export function wordIndex(table: SiteData['labels']): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [role, words] of Object.entries(table)) {
    for (const word of words) {
      const roles = index.get(word) ?? new Set();
      index.set(word, roles.add(role));
    }
  }
  return index;
}

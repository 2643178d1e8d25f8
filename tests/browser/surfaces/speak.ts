/** Selectors are written with the English labels; this says them in the language of the page. */
import type { SiteId } from '../../../src/rulebook/words';
import { words as facebook } from '../../replicas/facebook/words';
import { words as instagram } from '../../replicas/instagram/words';

export type PageLanguage = 'en' | 'id';
export type Speak = (selector: string) => string;

type Labels = { readonly [name: string]: string | Labels };

function pairs(english: Labels, indonesian: Labels, into: Map<string, string>): Map<string, string> {
  for (const [name, label] of Object.entries(english)) {
    const other = indonesian[name];
    if (typeof label !== 'string' && typeof other === 'object') pairs(label, other, into);
    else if (typeof label === 'string' && typeof other === 'string' && !into.has(label)) into.set(label, other);
  }
  return into;
}

const tables: Partial<Record<SiteId, Map<string, string>>> = {
  facebook: pairs(facebook.en as unknown as Labels, facebook.id as unknown as Labels, new Map()),
  instagram: pairs(instagram.en as unknown as Labels, instagram.id as unknown as Labels, new Map()),
};

/** For X nothing changes: its test ids are the same everywhere. */
export function speakerOf(site: SiteId, language: PageLanguage): Speak {
  const table = tables[site];
  if (language === 'en' || table === undefined) return (selector) => selector;
  return (selector) =>
    selector.replace(/aria-label="([^"]+)"/g, (whole, label: string) => {
      const other = table.get(label);
      return other === undefined ? whole : `aria-label="${other}"`;
    });
}

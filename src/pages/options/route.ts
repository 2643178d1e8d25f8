/** Which part of the options page is shown: the hash, as in `#aturan/SKB2022-B6`, so that links and the back key work. */
import { useEffect, useState } from 'preact/hooks';

/** The parts of the page as they stand in the menu; their names are those in the address. */
export const sections = ['saya', 'kalender', 'peserta', 'aturan', 'situs', 'data', 'instansi'] as const;
export type Section = (typeof sections)[number];

export interface Route {
  readonly section: Section;
  /** What is opened there: a provision, an election. Empty for none. */
  readonly detail: string;
}

/** Unknown hashes lead to the first section. */
export function routeOf(hash: string): Route {
  const [first, ...rest] = hash.replace(/^#/, '').split('/');
  const section = sections.find((known) => known === first);
  if (section === undefined) return { section: 'saya', detail: '' };
  return { section, detail: decoded(rest.join('/')) };
}

/** The address of a section, or of one thing in it. */
export function hashOf(section: Section, detail = ''): string {
  return detail === '' ? `#${section}` : `#${section}/${encodeURIComponent(detail)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The route in the address bar, kept fresh; an unknown one is the first section. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return route;
}

/** Which part of the options page is shown: the hash, as in `#aturan/SKB2022-B6`, so that links and the back key work. */
import { useEffect, useState } from 'preact/hooks';

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

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return route;
}

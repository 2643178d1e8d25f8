/** The parts of the page, and the address that opens each. */
import { useEffect, useState } from 'preact/hooks';

/** The parts as they stand in the menu; their names are those in the address. */
export const views = ['coba', 'skenario', 'tabel', 'kuis', 'presentasi', 'lembar'] as const;
/** *Coba* (the feed), *Skenario*, *Tabel* (what if), *Kuis*, *Presentasi*, *Lembar* (hand-out). */
export type View = (typeof views)[number];

export interface Route {
  readonly view: View;
  /** What follows the view: a scenario's id. */
  readonly detail: string;
}

/** The address of a part, or of one thing in it. */
export function hashOf(view: View, detail = ''): string {
  return detail === '' ? `#${view}` : `#${view}/${detail}`;
}

function routeOf(hash: string): Route {
  const [name = '', detail = ''] = hash.replace(/^#/, '').split('/');
  const view = views.find((each) => each === name) ?? 'coba';
  return { view, detail };
}

/** The route in the address bar, kept fresh. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return route;
}

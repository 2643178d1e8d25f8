/** @jsxImportSource react */
/** Starts a replica: one React root, navigation without loading, and the handle by which tests choose what is shown. */
import { type ComponentType, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { About, Person, Scene } from './posts';

/** What a test asks for; the path is the real site's. */
export interface Wish {
  readonly path: string;
  readonly seed: number;
  readonly about: About;
  readonly done?: boolean;
  readonly lang?: 'en' | 'id';
  readonly account?: Person;
}

export interface ViewProps {
  readonly scene: Scene;
  /** Path and query, as in `/i/lists/3?x=1`. */
  readonly path: string;
  readonly go: (path: string) => void;
}

declare global {
  interface Window {
    replica?: { open(wish: Wish): void };
    /** Types of the events that reached the page's first listener. */
    replicaHeard?: string[];
    /** The page came back from the back/forward cache. */
    replicaRestored?: boolean;
  }
}

let serial = 0;

function App({ view: View }: { readonly view: ComponentType<ViewProps> }) {
  const query = new URLSearchParams(location.search);
  const [state, setState] = useState<{ readonly scene: Scene; readonly path: string; readonly serial: number }>({
    scene: {
      seed: Number(query.get('seed') ?? 1),
      about: query.get('about') === 'ordinary' ? 'ordinary' : 'campaign',
      lang: query.get('lang') === 'id' ? 'id' : 'en',
      ...(query.has('done') ? { done: true } : {}),
    },
    path: location.pathname + location.search,
    serial: 0,
  });
  useEffect(() => {
    document.documentElement.lang = state.scene.lang;
  }, [state.scene.lang]);
  useEffect(() => {
    window.replica = {
      open: ({ path, seed, about, done, lang, account }) => {
        history.pushState(null, '', path);
        window.scrollTo(0, 0);
        serial += 1;
        const scene = { seed, about, lang: lang ?? 'en', ...(done ? { done } : {}), ...(account ? { account } : {}) };
        setState({ scene, path, serial });
      },
    };
    const onPopState = () => setState((before) => ({ ...before, path: location.pathname + location.search }));
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);
  const go = (path: string) => {
    history.pushState(null, '', path);
    setState((before) => ({ ...before, path }));
  };
  // A new serial is a new page: nothing of the last case stays.
  return (
    <div data-replica-serial={state.serial}>
      <View key={state.serial} scene={state.scene} path={state.path} go={go} />
    </div>
  );
}

/** Renders into the element that the document brings along. */
export function start(view: ComponentType<ViewProps>, rootId: string): void {
  const element = document.getElementById(rootId);
  if (element === null) throw new Error(`the document has no #${rootId}`);
  createRoot(element).render(<App view={view} />);
}

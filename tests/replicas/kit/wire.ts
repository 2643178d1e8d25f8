/** The requests of the real sites, by the names that they have there. No body says anything that a test would need. */

declare global {
  interface Window {
    /** What stood in the page's editors whenever something was sent: none of the bodies says it. */
    replicaWritten?: string[];
  }
}

const editors = 'textarea,[contenteditable=true]';

function quietly(request: Promise<Response>): void {
  // The fields are emptied only after the request is on its way.
  const written = [...document.querySelectorAll<HTMLElement>(editors)].map((editor) =>
    ('value' in editor ? String(editor.value) : editor.innerText).trim(),
  );
  window.replicaWritten = [...(window.replicaWritten ?? []), ...written];
  // Optimistic interfaces do not wait; a refused request changes nothing here.
  request.catch(() => undefined);
}

/** `POST /i/api/graphql/<query id>/<operation>`. The query id changes on the real site all the time; here it says so. */
export function sendX(operation: string, variables: Record<string, unknown> = {}): void {
  quietly(
    fetch(`/i/api/graphql/changingQueryId/${operation}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ variables }),
    }),
  );
}

/** X's older endpoints: following, and votes in polls (on a host of their own). */
export function sendXRest(
  path: 'friendships/create.json' | 'friendships/destroy.json' | 'dm/new2.json' | 'dm/reaction/new.json',
): void {
  quietly(fetch(`/i/api/1.1/${path}`, { method: 'POST', body: new URLSearchParams({ skip_status: '1' }) }));
}

export function sendXVote(choice: number): void {
  quietly(
    fetch('https://caps.x.com/v2/cards/passthrough.json', {
      method: 'POST',
      mode: 'no-cors',
      body: new URLSearchParams({ 'twitter:string:selected_choice': String(choice) }),
    }),
  );
}

/** Where Meta's sites put the friendly name. All four places are in use on the real sites. */
export type NamePlace = 'header' | 'body' | 'form' | 'query';

function sendMeta(path: string, name: string, place: NamePlace): void {
  const fields = { fb_api_caller_class: 'RelayModern', doc_id: '0' };
  const named = { ...fields, fb_api_req_friendly_name: name };
  if (place === 'form') {
    const form = new FormData();
    for (const [key, value] of Object.entries(named)) form.append(key, value);
    return quietly(fetch(path, { method: 'POST', body: form }));
  }
  const url = place === 'query' ? `${path}?fb_api_req_friendly_name=${name}` : path;
  const headers: Record<string, string> = place === 'header' ? { 'x-fb-friendly-name': name } : {};
  quietly(fetch(url, { method: 'POST', headers, body: new URLSearchParams(place === 'query' ? fields : named) }));
}

export function sendFacebook(name: string, place: NamePlace = 'body'): void {
  sendMeta('/api/graphql/', name, place);
}

/** Names that begin with `replica` stand for requests whose real name nobody has published. */
export function sendInstagram(name: string, place: NamePlace = 'header'): void {
  sendMeta('/graphql/query', name, place);
}

/**
 * Instagram's older endpoints. No operation name is known for answering a story, for Live and for adding to the own
 * story; these paths are general knowledge and stand for "something was sent".
 */
export function sendInstagramRest(
  path:
    | 'direct_v2/threads/broadcast/reel_share'
    | 'direct_v2/threads/broadcast/media_share'
    | 'direct_v2/message'
    | 'live/comment'
    | 'media/configure_to_story'
    | 'media/configure',
): void {
  quietly(fetch(`/api/v1/${path}/`, { method: 'POST', body: new URLSearchParams({ source: 'replica' }) }));
}

/** What a link or form of Facebook's basic pages does, by its address: the name is the path. Null for pages that only show. */
export function plainAct({ hostname, pathname }: URL): string | null {
  if (!hostname.endsWith('facebook.com')) return null;
  return /^\/(a\/.+|ufi\/reaction|reactions\/picker|composer\/mbasic)(?=\/?$)/.exec(pathname)?.[1]?.replace(/\/$/, '') ?? null;
}

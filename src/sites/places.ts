/** Where each site is and what it is called: data, read by background, pages and commands; no content script carries it. */
import type { SiteId } from '../rulebook/words';

interface Place {
  /** As it calls itself, in every language. */
  readonly name: string;
  /** Match patterns of its hosts; the same as `host_permissions` in the manifest. */
  readonly patterns: readonly string[];
  /** Its front page. */
  readonly home: string;
}

export const places: Readonly<Record<SiteId, Place>> = {
  facebook: { name: 'Facebook', patterns: ['https://*.facebook.com/*'], home: 'https://www.facebook.com/' },
  instagram: { name: 'Instagram', patterns: ['https://*.instagram.com/*'], home: 'https://www.instagram.com/' },
  x: { name: 'X', patterns: ['https://*.x.com/*', 'https://*.twitter.com/*'], home: 'https://x.com/home' },
};

/** The match patterns of these sites together. */
export function patternsOf(sites: readonly SiteId[]): string[] {
  return sites.flatMap((site) => places[site].patterns);
}

/** Where each site is and what it is called: data, read by background, pages and commands; no content script carries it. */
import type { SiteId } from '../rulebook/words';

interface Place {
  /** As it calls itself, in every language. */
  readonly name: string;
  /** Match patterns of its hosts; the same as `host_permissions` in the manifest. */
  readonly patterns: readonly string[];
  /** Match patterns of pages on those hosts that are no application: a script more, `<site>-plain.js`, understands them. */
  readonly plain?: readonly string[];
  /** Its front page. */
  readonly home: string;
}

export const places: Readonly<Record<SiteId, Place>> = {
  facebook: {
    name: 'Facebook',
    patterns: ['https://*.facebook.com/*'],
    // The basic hosts, then plugins, sharer and dialogs, whose path may begin with a version.
    plain: [
      'https://m.facebook.com/*',
      'https://mbasic.facebook.com/*',
      'https://touch.facebook.com/*',
      'https://*.facebook.com/plugins/*',
      'https://*.facebook.com/sharer*',
      'https://*.facebook.com/dialog/*',
      'https://*.facebook.com/v*/plugins/*',
      'https://*.facebook.com/v*/sharer*',
      'https://*.facebook.com/v*/dialog/*',
    ],
    home: 'https://www.facebook.com/',
  },
  instagram: { name: 'Instagram', patterns: ['https://*.instagram.com/*'], home: 'https://www.instagram.com/' },
  x: { name: 'X', patterns: ['https://*.x.com/*', 'https://*.twitter.com/*'], home: 'https://x.com/home' },
};

/** The match patterns of these sites together. */
export function patternsOf(sites: readonly SiteId[]): string[] {
  return sites.flatMap((site) => places[site].patterns);
}

/** Pages of a site that are no application: data, read by the background alone. A script more understands them. */
import type { SiteId } from '../rulebook/words';

/** Match patterns, within those of the site, of the pages that get `<site>-plain.js` beside the guard. */
export const plainPlaces: { readonly [Site in SiteId]?: readonly string[] } = {
  // The basic hosts, then plugins, sharer and dialogs, whose path may begin with a version.
  facebook: [
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
};

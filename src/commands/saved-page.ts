/** What saving has done to a page, and how to undo it: its address is lost, its links are no longer as the site writes them. */
import type { SiteId } from '../rulebook/words';
import { places } from '../sites/places';

/** Sites that write links to themselves without a host. Facebook writes both. */
const relative: readonly SiteId[] = ['x', 'instagram'];

/** An archive writes its own address before every other, with or without its host. */
const archive = /^(https?:\/\/web\.archive\.org)?\/web\/[^/]+\/(?=https?:)/;

/** Where a page says that it was saved from, the surest first: by itself, by the browser or the tool that saved it. */
const origins = [
  /<link\b[^>]*rel="canonical"[^>]*>/g,
  /<meta\b[^>]*property="og:url"[^>]*>/g,
  /saved from url=\(\d+\)https?:\/\/\S+/g,
  /^\s*url: https?:\/\/\S+/gm,
];

function isOn(site: SiteId, { hostname }: URL): boolean {
  const domains = places[site].patterns.map((pattern) => pattern.slice('https://*.'.length, -'/*'.length));
  return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/** The address that a saved page of `site` had; the site's front page where it does not tell, or names another site. */
export function addressOf(site: SiteId, html: string): string {
  for (const origin of origins) {
    for (const [words] of html.matchAll(origin)) {
      const written = /https?:\/\/[^"\s]+/.exec(words)?.[0].replaceAll('&amp;', '&').replace(archive, '') ?? '';
      const address = URL.canParse(written) ? new URL(written) : null;
      if (address && isOn(site, address)) return address.href.replace(/^http:/, 'https:');
    }
  }
  return places[site].home;
}

/** A saved page that stays: Facebook sends browsers without scripts elsewhere, and scripts of a saved page do not run. */
export function withoutRefresh(html: string): string {
  return html.replace(/\bhttp-equiv\s*=\s*(?=["']?refresh\b)/gi, 'data-http-equiv=');
}

/** Makes the links of a saved page again what the site wrote: without an archive's address, and without its own host. */
export function restoreLinks(site: SiteId, document: Document): void {
  for (const link of document.querySelectorAll('a[href]')) {
    const href = (link.getAttribute('href') as string).replace(archive, '');
    const address = URL.canParse(href) ? new URL(href) : null;
    // A page that was opened from a disk and saved again makes files of what the site wrote without a host.
    const own = address && (address.protocol === 'file:' || (relative.includes(site) && isOn(site, address)));
    link.setAttribute('href', own ? address.pathname + address.search + address.hash : href);
  }
}

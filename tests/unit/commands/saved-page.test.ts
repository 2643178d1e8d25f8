// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressOf, restoreLinks, withoutRefresh } from '../../../src/commands/saved-page';

describe('a saved page that would send its reader elsewhere', () => {
  it.each([
    '<noscript><meta http-equiv="refresh" content="0; URL=/?a=1"></noscript>',
    "<meta content='0' HTTP-EQUIV = 'Refresh'>",
    '<meta http-equiv=refresh content=0>',
  ])('stays: %s', (html) => {
    const { head } = new DOMParser().parseFromString(withoutRefresh(html), 'text/html');
    expect(head.querySelectorAll('meta[content]')).toHaveLength(1);
    expect(head.querySelectorAll('[http-equiv]')).toHaveLength(0);
  });

  it('loses nothing else', () => {
    const html = '<meta http-equiv="content-language" content="id"><p>refresh</p>';
    expect(withoutRefresh(html)).toBe(html);
  });
});

describe('where a saved page comes from', () => {
  it.each([
    [
      'its canonical link',
      'x',
      '<link rel="canonical" href="https://x.com/warga/status/12">',
      'https://x.com/warga/status/12',
    ],
    [
      'its description',
      'instagram',
      '<meta property="og:url" content="https://www.instagram.com/p/Ab1/">',
      'https://www.instagram.com/p/Ab1/',
    ],
    [
      'the browser that saved it',
      'instagram',
      '<!-- saved from url=(0036)https://www.instagram.com/desa.maju/ -->',
      'https://www.instagram.com/desa.maju/',
    ],
    [
      'a tool that saved it',
      'facebook',
      '<!--\n Page saved by a tool\n url: https://www.facebook.com/groups/12?a=1&amp;b=2\n saved date: today\n-->',
      'https://www.facebook.com/groups/12?a=1&b=2',
    ],
    [
      'an archive',
      'x',
      '<link rel="canonical" href="https://web.archive.org/web/20241101000000/http://x.com/warga">',
      'https://x.com/warga',
    ],
    [
      'a subdomain',
      'facebook',
      '<link rel="canonical" href="https://m.facebook.com/story.php?id=1">',
      'https://m.facebook.com/story.php?id=1',
    ],
    ['nothing', 'x', '<p>url: nowhere</p>', 'https://x.com/home'],
    ['another site', 'x', '<link rel="canonical" href="https://notx.com/home2">', 'https://x.com/home'],
  ] as const)('%s', (_from, site, html, address) => {
    expect(addressOf(site, html)).toBe(address);
  });
});

describe('links of a saved page', () => {
  it.each([
    ['instagram', 'https://www.instagram.com/desa.maju/?hl=id', '/desa.maju/?hl=id'],
    ['x', 'https://x.com/warga/status/12', '/warga/status/12'],
    ['x', 'https://web.archive.org/web/20241101000000/https://x.com/warga', '/warga'],
    ['x', 'https://mobile.twitter.com/warga', '/warga'],
    ['x', 'https://contoh.id/warga', 'https://contoh.id/warga'],
    ['x', 'https://web.archive.org/web/2024/https://contoh.id/warga', 'https://contoh.id/warga'],
    ['x', '/web/20241101000000/https://x.com/warga', '/warga'],
    ['instagram', 'file:///warga/?hl=id', '/warga/?hl=id'],
    ['facebook', 'file:///groups/12/', '/groups/12/'],
    // Facebook writes its own host itself.
    ['facebook', 'https://www.facebook.com/groups/12', 'https://www.facebook.com/groups/12'],
    ['instagram', '/desa.maju/', '/desa.maju/'],
    ['instagram', '#', '#'],
  ] as const)('on %s: %s is %s', (site, saved, drawn) => {
    document.body.innerHTML = '<a>x</a>';
    const link = document.querySelector('a') as HTMLElement;
    link.setAttribute('href', saved);
    restoreLinks(site, document);
    expect(link.getAttribute('href')).toBe(drawn);
  });
});

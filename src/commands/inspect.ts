/**
 * `npm run -s inspect -- --site x|facebook|instagram FILE.html`: opens a saved page in Chromium under the site's real host
 * name and prints as JSON what the adapter understands of it: posts with their controls, and controls without a post.
 * Nothing reaches the network and the page's scripts do not run. Bad input: a message on standard error, exit code 2.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { type SiteId, siteIds } from '../rulebook/words';
import type { Inspection } from '../sites/inspect';
import { ensureBrowsers } from './prepare.mjs';
import { addressOf, withoutRefresh } from './saved-page';

const usage = `inspect: usage: npm run -s inspect -- --site ${siteIds.join('|')} FILE.html`;

class InputError extends Error {}

function input(): { readonly site: SiteId; readonly html: string } {
  let parsed: { readonly values: { readonly site?: string | undefined }; readonly positionals: readonly string[] };
  try {
    parsed = parseArgs({ options: { site: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n${usage}`);
  }
  const site = siteIds.find((id) => id === parsed.values.site);
  const [file, ...more] = parsed.positionals;
  if (!site || !file || more.length > 0) throw new InputError(usage);
  try {
    return { site, html: readFileSync(file, 'utf8') };
  } catch (error) {
    throw new InputError(`inspect: can not read ${file}: ${(error as Error).message}`);
  }
}

async function probe(): Promise<string> {
  const contents = `
    import { createComplete } from './complete';
    import { inspect } from './inspect';
    import { restoreLinks } from '../commands/saved-page';
    globalThis.jedaNetralInspect = (site) => {
      restoreLinks(site, document);
      return inspect(document, createComplete(site, document));
    };`;
  const built = await build({
    stdin: { contents, resolveDir: 'src/sites', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return built.outputFiles[0]?.text ?? '';
}

async function inspectPage(site: SiteId, html: string): Promise<Inspection> {
  const { chromium: executablePath } = ensureBrowsers(['chromium']);
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    headless: true,
    args: ['--no-sandbox', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const first = request.isNavigationRequest() && request.frame() === page.mainFrame();
      const answer = {
        status: first ? 200 : 204,
        contentType: 'text/html; charset=utf-8',
        body: first ? withoutRefresh(html) : '',
      };
      void request.respond(answer).catch(() => undefined);
    });
    await page.goto(addressOf(site, html), { waitUntil: 'domcontentloaded', timeout: 0 });
    await page.evaluate(await probe());
    return await page.evaluate(
      (which) => (globalThis as unknown as { jedaNetralInspect(site: string): Inspection }).jedaNetralInspect(which),
      site,
    );
  } finally {
    await browser.close();
  }
}

try {
  const { site, html } = input();
  process.stdout.write(`${JSON.stringify(await inspectPage(site, html), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

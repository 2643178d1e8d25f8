/**
 * What the guard costs a page: clicks that are no act, acts on ordinary posts, scrolling, evaluation, memory. On the replicas
 * and, where they are, on saved pages of the sites; both browsers; `npm run -s bench -- --only pages`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { guardedTypes } from '../../src/guard/gesture';
import { compilePlan } from '../../src/plan/compile';
import type { Plan } from '../../src/plan/plan';
import type { SiteId } from '../../src/rulebook/words';
import { type BrowserName, startBrowser } from '../browser/browsers';
import { campaignDate } from '../browser/extension';
import { ordinaryInput } from '../ordinary-input';
import { answer } from '../replicas/serve';
import type { Acts, PageCost } from './in-page';
import { type Line, median, type Part, quantile, round } from './part';

const saved = resolve('../shared/dom/pages');
const places: readonly (readonly [string, SiteId, string])[] = [
  ['replica of X', 'x', 'https://x.com/home?about=ordinary'],
  ['replica of Facebook', 'facebook', 'https://www.facebook.com/?about=ordinary'],
  ['replica of Instagram', 'instagram', 'https://www.instagram.com/?about=ordinary'],
  ['x-4', 'x', 'https://x.com/i/article/1'],
  ['x-6', 'x', 'https://x.com/i/profile'],
  ['fb-1', 'facebook', 'https://web.facebook.com/search/posts/?q=a'],
  ['ig-1', 'instagram', 'https://www.instagram.com/reels/a/'],
  ['ig-3', 'instagram', 'https://www.instagram.com/reel/a/'],
];
/** Finer clocks are given to pages that are alone in their process. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const evaluations = 7;
/** Fresh pages for the acts. Where a press was slow in all of them, it is ours; in one, the machine's or a collection of garbage. */
const actPages = 5;

interface Spread {
  readonly median: number;
  readonly p99: number;
}

/** Milliseconds: a guard as the first script of a fresh page; as many letters that do nothing; as many that only listen. */
interface Evaluation {
  readonly time: number;
  readonly least: number;
  readonly floor: number;
  readonly listening: number;
}

function spreadOf(times: readonly number[]): Spread {
  return { median: Math.round(median(times)), p99: Math.round(quantile(times, 0.99)) };
}

export interface Costs {
  readonly browser: BrowserName;
  /** Microseconds. */
  readonly pages: Readonly<
    Record<
      string,
      {
        readonly idleClick: number;
        readonly floor: number;
        readonly decision: Spread & { readonly least: number; readonly leastP99: number };
        readonly loop: Spread;
      } & Omit<PageCost, 'idleClick' | 'floor'>
    >
  >;
  readonly evaluation: Readonly<Record<string, Evaluation>>;
  /** Megabytes that guard, judge, plan and opened index keep; null where the browser does not tell. */
  readonly heap: number | null;
}

function plan(): Plan {
  const at = Date.parse(campaignDate);
  const clock = { kind: 'simulated', at, setAt: Date.now(), until: Number.MAX_SAFE_INTEGER } as const;
  const compiled = compilePlan({ ...ordinaryInput, clock }, at);
  if (compiled === null) throw new Error('There is no plan on the day of the campaign.');
  return compiled.plan;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['tests/bench/in-page.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome121',
  });
  return outputFiles[0]?.text ?? '';
}

/** A tab that answers with replicas, saved pages and empty pages under the sites' names. */
async function openTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const address = request.url();
    const [name] = places.find(([, , url]) => url === address) ?? [];
    const file = name && `${saved}/${name}.html`;
    const found =
      request.isNavigationRequest() && file && existsSync(file)
        ? { status: 200, contentType: 'text/html; charset=utf-8', body: readFileSync(file, 'utf8') }
        : ((await answer(request.method(), address)) ?? { status: 404, body: '' });
    const headers = { ...('headers' in found ? found.headers : {}), ...isolated };
    // What the replicas forbid to the page would be forbidden to the bench as well.
    delete (headers as Record<string, string>)['content-security-policy'];
    await request.respond({ ...found, headers }).catch(() => undefined);
  });
  return page;
}

/** What the bundled part makes of a page that is new. */
async function inFreshPage<Result>(
  browser: Browser,
  code: string,
  [name, site, url]: (typeof places)[number],
  what: 'jedaNetralCost' | 'jedaNetralActs',
  ofDay: Plan,
): Promise<Result> {
  const page = await openTab(browser);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  if (name.startsWith('replica')) await page.waitForSelector('[data-replica]');
  await page.evaluate(code);
  const result = await page.evaluate(
    (call, which, today) =>
      (globalThis as unknown as Record<string, (site: string, plan: unknown) => unknown>)[call]?.(which, today),
    what,
    site,
    ofDay as unknown as Record<string, unknown>,
  );
  await page.close();
  return result as Result;
}

/** Of the same press in several pages the quickest. */
function quickestOf(runs: readonly Acts[]): number[] {
  const presses = runs[0]?.decision ?? [];
  return presses.map((_, press) => Math.min(...runs.map(({ decision }) => decision[press] ?? Infinity)));
}

function spreadOfActs(runs: readonly Acts[]): Pick<Costs['pages'][string], 'decision' | 'loop'> {
  const quickest = quickestOf(runs);
  return {
    decision: {
      ...spreadOf(runs.flatMap(({ decision }) => decision)),
      least: Math.round(Math.min(...quickest)),
      leastP99: Math.round(quantile(quickest, 0.99)),
    },
    loop: spreadOf(runs.flatMap(({ loop }) => loop)),
  };
}

async function costsOf(browser: Browser, code: string, ofDay: Plan): Promise<Costs['pages']> {
  const pages: Record<string, Costs['pages'][string]> = {};
  for (const place of places) {
    const [name] = place;
    if (!name.startsWith('replica') && !existsSync(`${saved}/${name}.html`)) continue;
    const { idleClick, floor, least, ...counts } = await inFreshPage<PageCost>(
      browser,
      code,
      place,
      'jedaNetralCost',
      ofDay,
    );
    const runs: Acts[] = [];
    while (runs.length < actPages) runs.push(await inFreshPage<Acts>(browser, code, place, 'jedaNetralActs', ofDay));
    pages[name] = {
      idleClick: round(median(idleClick), 2),
      floor: round(median(floor), 2),
      least: { idleClick: round(least.idleClick, 2), floor: round(least.floor, 2) },
      ...spreadOfActs(runs),
      ...counts,
    };
  }
  return pages;
}

/**
 * Milliseconds that a script takes as the first of a fresh page, with an extension interface that does nothing: what the browser
 * does before the page's first script.
 */
async function firstScript(browser: Browser, host: string, script: string): Promise<number> {
  const page = await openTab(browser);
  await page.goto(`https://${host}/empty`);
  const time = await page.evaluate((text) => {
    const event = { addListener: () => undefined };
    const storage = { local: { get: () => new Promise(() => undefined), onChanged: event } };
    const api = { runtime: { id: 'a', onMessage: event, sendMessage: () => undefined }, storage };
    Object.assign(globalThis, { browser: api });
    if (!('chrome' in globalThis)) Object.assign(globalThis, { chrome: api });
    const element = document.createElement('script');
    element.textContent = text;
    // What breaks off is quick, or slow, for other reasons.
    let fault = '';
    addEventListener('error', ({ message }) => {
      fault = message;
    });
    const began = performance.now();
    document.head.append(element);
    const took = performance.now() - began;
    if (fault !== '') throw new Error(fault);
    return took;
  }, script);
  await page.close();
  return time;
}

/** The first listener for pointers costs a browser more than all others: it tells its other processes. */
const justListening = `(()=>{const nothing=()=>{};for(const type of ${JSON.stringify(guardedTypes)})addEventListener(type,nothing,{capture:true,passive:type==='touchstart'})})()`;

/** Each built guard, and in turns with it as many letters that do nothing: a fresh page has not run any script before. */
async function evaluationOf(browser: Browser, dist: string): Promise<Costs['evaluation']> {
  const result: Record<string, Evaluation> = {};
  for (const site of ['facebook', 'instagram', 'x'] as const) {
    const host = site === 'x' ? 'x.com' : `www.${site}.com`;
    const script = readFileSync(join(dist, `guard-${site}.js`), 'utf8');
    const times: number[] = [];
    const floors: number[] = [];
    const listening: number[] = [];
    const letters = `/*${'-'.repeat(script.length)}*/`;
    for (let i = 0; i < evaluations; i += 1) {
      times.push(await firstScript(browser, host, script));
      floors.push(await firstScript(browser, host, letters));
      listening.push(await firstScript(browser, host, letters + justListening));
    }
    result[`guard-${site}.js`] = {
      time: round(median(times), 2),
      least: round(Math.min(...times), 2),
      floor: round(median(floors), 2),
      listening: round(median(listening), 2),
    };
  }
  return result;
}

async function heapOf(browser: Browser, code: string, ofDay: Plan): Promise<number> {
  const page = await openTab(browser);
  await page.goto('https://x.com/empty');
  const session = await page.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await page.metrics()).JSHeapUsedSize ?? Number.NaN;
  };
  const before = await used();
  // The plan comes as text, as from storage; the text itself is not kept.
  await page.evaluate(code);
  await page.evaluate((text) => {
    const kept = globalThis as unknown as { jedaNetralHold(plan: unknown): void; kept: unknown };
    kept.kept = JSON.parse(text);
    kept.jedaNetralHold(kept.kept);
  }, JSON.stringify(ofDay));
  const after = await used();
  await page.close();
  return round((after - before) / 1e6, 2);
}

async function measure(name: BrowserName | null): Promise<Costs> {
  if (name === null) throw new Error('The cost on pages is measured in browsers.');
  const { browser } = await startBrowser(name, null);
  try {
    const [code, ofDay] = [await bundled(), plan()];
    return {
      browser: name,
      pages: await costsOf(browser, code, ofDay),
      evaluation: await evaluationOf(browser, join(process.env.JEDA_DIST ?? 'dist', name)),
      heap: name === 'chromium' ? await heapOf(browser, code, ofDay) : null,
    };
  } finally {
    await browser.close();
  }
}

function lines({ pages, evaluation, heap }: Costs): Line[] {
  const all = Object.values(pages);
  const sum = (count: (page: Costs['pages'][string]) => number) => all.reduce((total, page) => total + count(page), 0);
  return [
    ...Object.entries(pages).flatMap(([name, { idleClick, floor, least, decision, loop }]) => [
      {
        what: `${name}: added to a click that is no act, µs, median`,
        value: idleClick,
        goal: '≤ 5',
        beside: `${floor}: listeners that do nothing; of the quickest batches ${least.idleClick} and ${least.floor}`,
      },
      {
        what: `${name}: act on an ordinary post up to the decision, µs, median`,
        value: decision.median,
        goal: '≤ 300',
        beside: `${decision.least}: the quickest`,
      },
      {
        what: `${name}: the same, µs, p99`,
        value: decision.p99,
        goal: '≤ 1000',
        beside: `${decision.leastP99}: each press in the quickest of ${actPages} pages; ${loop.p99}: p99 of a loop that takes ${loop.median}`,
      },
    ]),
    { what: 'observers made', value: sum(({ observers }) => observers), goal: '0' },
    { what: 'listeners for scrolling or moving', value: sum(({ scrollListeners }) => scrollListeners), goal: '0' },
    {
      what: 'our handlers run while 1,000 posts were scrolled',
      value: sum(({ whileScrolling }) => whileScrolling),
      goal: '0',
    },
    { what: 'uses of what makes the browser lay out', value: sum(({ layouts }) => layouts), goal: '0' },
    ...Object.entries(evaluation).map(([name, { time, least, floor, listening }]) => ({
      what: `${name} evaluated, ms`,
      value: time,
      goal: '≤ 1',
      beside: `${floor}: as many letters that do nothing; ${listening}: that only listen; the quickest ${least}`,
    })),
    { what: 'heap held by guard, judge, plan and index, MB', value: heap, goal: '≤ 1.5' },
  ];
}

export const pages: Part<Costs> = {
  name: 'pages',
  about:
    'Guard, adapter and judge in a page’s own world, with events sent by the bench: five for each click, one for each act. An act that falls on an ordinary post is timed from the event to the judgement.',
  where: 'browsers',
  measure,
  lines,
};

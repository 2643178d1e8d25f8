/**
 * What listening to a site's requests costs: the built extension, Facebook's host answered from this machine, requests that
 * are no acts (reading a feed, 4 kB of body), in turns with the sentinel listening and not listening (paused), in one process.
 * `npm run -s bench -- --only sentinel`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, openExtensionPage, type Started, startBrowser } from '../browser/browsers';
import { campaignDate, type Extension, openExtension } from '../browser/extension';
import { healthOf } from '../browser/health';
import { startLocalHosts } from './local-hosts';
import { type Line, median, type Part, round } from './part';

const turns = 4;
const requestsPerTurn = 100;
const wakings = 5;

interface SentinelCost {
  /** Milliseconds from `fetch` to its answer in the page. */
  readonly heard: number;
  readonly unheard: number;
  /** Microseconds of processor time per request, all processes of the browser together; null where it can not be read. */
  readonly processorHeard: number | null;
  readonly processorUnheard: number | null;
  /** Milliseconds from the request of an escaped act to its count; of it one second is the guard's second look. */
  readonly countedAwake: number;
  /** The same when the request has to wake the background; null where it can not be put to sleep from outside. */
  readonly countedAsleep: number | null;
}

async function measureCost(browser: BrowserName): Promise<SentinelCost> {
  const hosts = await startLocalHosts();
  const started = await startBrowser(browser, undefined, { proxy: hosts.port });
  try {
    return await measure(started);
  } finally {
    await started.browser.close();
    hosts.close();
  }
}

async function measure(started: Started): Promise<SentinelCost> {
  const extension = await openExtension(started);
  const own = await openExtensionPage(started, 'pages/popup/index.html');
  const page = await started.browser.newPage();
  await page.goto('https://www.facebook.com/');
  await ask(page, 50);
  const taken = { heard: [] as number[], unheard: [] as number[] };
  const processor = { heard: 0, unheard: 0 };
  const pid = started.browser.process()?.pid ?? 0;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const kind of turn % 2 === 0 ? (['heard', 'unheard'] as const) : (['unheard', 'heard'] as const)) {
      await listenOrNot(extension, kind === 'heard');
      await ask(page, 20);
      const before = processorTime(pid);
      taken[kind].push(...(await ask(page, requestsPerTurn)));
      processor[kind] += processorTime(pid) - before;
    }
  }
  await listenOrNot(extension, true);
  await page.reload();
  const perRequest = (milliseconds: number) =>
    Number.isFinite(milliseconds) ? Math.round((milliseconds * 1000) / (turns * requestsPerTurn)) : null;
  return {
    heard: round(median(taken.heard), 2),
    unheard: round(median(taken.unheard), 2),
    processorHeard: perRequest(processor.heard),
    processorUnheard: perRequest(processor.unheard),
    countedAwake: await counting(page, own, async () => undefined),
    countedAsleep: workerOf(started) ? await counting(page, own, () => sleep(started)) : null,
  };
}

function listenOrNot(extension: Extension, listening: boolean): Promise<void> {
  return extension.configure({ date: campaignDate, pausedUntil: listening ? 0 : Date.now() + 3_600_000 });
}

/** Makes requests one after the other; how long each took. */
function ask(page: Page, times: number): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const body = new URLSearchParams({ fb_api_req_friendly_name: 'CometNewsFeedQuery', variables: 'x'.repeat(4000) });
    const taken: number[] = [];
    for (let request = 0; request < count; request += 1) {
      const start = performance.now();
      await (await fetch('/api/graphql/', { method: 'POST', body })).text();
      taken.push(performance.now() - start);
    }
    return taken;
  }, times);
}

/** Median of the time from an escaped like to its count. */
async function counting(page: Page, own: Page, prepare: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let act = 0; act < wakings; act += 1) {
    const before = JSON.stringify(await healthOf(own));
    await prepare();
    await page.mouse.click(200, 200);
    const start = performance.now();
    await page.evaluate(() => {
      const body = new URLSearchParams({ fb_api_req_friendly_name: 'CometUFIFeedbackReactMutation' });
      void fetch('/api/graphql/', { method: 'POST', body });
    });
    while (JSON.stringify(await healthOf(own)) === before) {
      if (performance.now() - start > 10_000) throw new Error('An escaped like was not counted.');
    }
    times.push(performance.now() - start);
  }
  return Math.round(median(times));
}

const workerOf = (started: Started) => started.browser.targets().find((target) => target.type() === 'service_worker');

async function sleep(started: Started): Promise<void> {
  while (workerOf(started)) {
    await workerOf(started)
      ?.worker()
      .then((worker) => worker?.close())
      .catch(() => undefined);
  }
}

/** Milliseconds of processor time of a process and all that it has started; NaN where the system does not tell so. */
function processorTime(pid: number): number {
  try {
    const stats = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [statOf(Number(name))] : []));
    const family = new Set([pid]);
    for (let grown = 0; grown !== family.size; ) {
      grown = family.size;
      for (const stat of stats) if (stat && family.has(stat.parent)) family.add(stat.pid);
    }
    return stats.reduce((sum, stat) => (stat && family.has(stat.pid) ? sum + stat.ticks * 10 : sum), 0);
  } catch {
    return Number.NaN;
  }
}

function statOf(pid: number): { readonly pid: number; readonly parent: number; readonly ticks: number } | null {
  try {
    // The name in brackets may hold anything; what follows it is numbers.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { pid, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}

function lines(cost: SentinelCost): Line[] {
  return [
    {
      what: 'a request of the site, heard by the sentinel, ms, median',
      value: cost.heard,
      beside: `not heard: ${cost.unheard}`,
    },
    {
      what: 'processor time of such a request, all processes, µs',
      value: cost.processorHeard,
      beside: `not heard: ${cost.processorUnheard}`,
    },
    { what: 'from an escaped act to its count, one second of it waiting, ms', value: cost.countedAwake },
    { what: 'the same where the request wakes the background, ms', value: cost.countedAsleep },
  ];
}

export const sentinel: Part<SentinelCost> = {
  name: 'sentinel',
  about:
    "400 requests of Facebook's kind that are no acts, answered from this machine, in turns heard and not heard by the sentinel; then acts that no guard saw.",
  where: 'browsers',
  measure: (browser) => measureCost(browser as BrowserName),
  lines,
};

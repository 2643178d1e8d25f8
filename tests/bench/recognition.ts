/**
 * Speed of recognition, as ratios within one process: `npm run -s bench -- --only recognition`.
 * Rounds are interleaved and of one length for everything that is measured, each figure is the median over the rounds of the
 * processor time that was spent, the floor is a bare `charCodeAt` loop over the same texts.
 * Peers look for the full names of all tickets only (no candidates for parliament), over texts that were lower-cased for them.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import ModernAhoCorasick from 'modern-ahocorasick';
import { aboutContestants, type Template, traps } from '../../src/commands/local-posts';
import { assess, openIndex } from '../../src/recognition/assess';
import { compileIndex } from '../../src/recognition/compile';
import { newFindings } from '../../src/recognition/findings';
import { scan } from '../../src/recognition/scan';
import { shippedInput } from '../../src/recognition/shipped';
import { wordsOf } from '../../src/recognition/variants';
import type { Contestant } from '../../src/rulebook/contestants';
import { type Line, median, type Part, round } from './part';

/** Ordinary sentences of our own: most of what a feed holds. */
const ordinary = [
  'Tadi pagi bangun kesiangan gara-gara alarm mati, untung masih sempat mengejar kereta yang biasanya selalu terlambat itu',
  'Resep sayur asem versi nenek: jangan lupa kacang panjang, labu, jagung manis, dan sedikit gula merah biar segar',
  'Kucing tetangga masuk rumah lagi dan tidur di atas cucian yang baru disetrika, lucu tapi bikin repot semua orang',
  'Akhirnya selesai juga membaca novel setebal enam ratus halaman, ceritanya pelan tetapi penutupnya membuat menangis',
  'Hujan sejak sore, jalan di depan kantor tergenang, semoga besok pagi sudah surut dan bisa berangkat lebih awal',
  'Ada yang tahu tempat servis laptop yang jujur di sekitar stasiun? Punya saya tiba-tiba mati dan tidak mau menyala',
  'Terima kasih untuk semua yang datang ke acara kemarin, fotonya menyusul ya, masih dipilih satu per satu 🙏',
  'Anak kedua mulai sekolah hari ini, dia tidak menangis sama sekali, malah ibunya yang sembunyi sambil mengusap mata',
];
const share = 0.05;
/** The fast variant takes half a minute to build for all names. */
const few = 500;
const count = 400;

const rounds = 25;
/** Milliseconds of one round: so long that neither the clock nor another process that cuts in counts for much. */
const roundLength = 12;

/** Where results go, so that nothing is left out as useless. */
let sink = 0;

/** Processor time of this process in milliseconds: a busy machine makes it wait, but not work more. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that one run of each takes: warmed up, in rounds that take turns. */
function compare(runs: Readonly<Record<string, () => number>>): Record<string, number> {
  const repeats = new Map<string, number>();
  for (const [name, run] of Object.entries(runs)) {
    let done = 0;
    const began = processorTime();
    do {
      sink += run();
      done++;
    } while (done < 3 || processorTime() - began < roundLength * 12);
    repeats.set(name, Math.max(1, Math.round((done * roundLength) / (processorTime() - began))));
  }
  const spent: Record<string, number[]> = {};
  for (let at = 0; at < rounds; at++) {
    for (const [name, run] of Object.entries(runs)) {
      const times = repeats.get(name) as number;
      const began = processorTime();
      for (let each = 0; each < times; each++) sink += run();
      spent[name] ??= [];
      spent[name].push((processorTime() - began) / times);
    }
  }
  return Object.fromEntries(Object.entries(spent).map(([name, list]) => [name, median(list)]));
}

function timed<T>(make: () => T): [T, number] {
  const began = performance.now();
  const made = make();
  return [made, Math.round((performance.now() - began) * 100) / 100];
}

/** Sweeps the heap, so that what is left is what is held. */
const collect: () => void = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

/** Reads every character once: what nothing that looks at a text can undercut. */
function readOnce(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** A post about a ticket, or one that only looks like it, as `local-posts.ts` has them. */
function postAbout(ticket: Contestant | undefined, templates: readonly Template[], at: number): string {
  const list = templates.filter((each) => typeof each === 'string');
  const [head = '', deputy = ''] = (ticket?.people ?? []).map(({ name }) => name);
  const slots: Record<string, string> = { A: head, a: head, B: deputy, b: deputy, N: '2' };
  return (list[at % list.length] as string).replace(/\{(\w)\}/g, (_match, slot: string) => slots[slot] ?? deputy);
}

/** Texts as one piece each, as a page hands them over. */
function inOnePiece(texts: readonly string[]): readonly string[] {
  return JSON.parse(JSON.stringify(texts));
}

function measure() {
  const input = shippedInput();
  const stored = JSON.stringify(compileIndex(input));
  const compiled = JSON.parse(stored);

  const tickets = input.contestants.filter((each) => each.people.length === 2);
  const texts = inOnePiece(
    Array.from({ length: count }, (_, at) => {
      if (at % Math.round(1 / share) === 0)
        return postAbout(tickets[(at * 31) % tickets.length], at % 3 ? aboutContestants : traps, at);
      return `${ordinary[at % ordinary.length]}. ${ordinary[(at * 7 + 3) % ordinary.length]} ${at}`;
    }),
  );
  const political = inOnePiece(
    Array.from({ length: count }, (_, at) => postAbout(tickets[(at * 31) % tickets.length], aboutContestants, at)),
  );
  const actionsOf = (list: readonly string[]) =>
    list.map((text) => ({ site: 'x' as const, kind: 'like' as const, post: { text } }));
  const actions = actionsOf(texts);
  const politicalActions = actionsOf(political);
  const lowered = texts.map((text) => text.toLowerCase());

  const names = [
    ...new Set(
      input.contestants
        .flatMap((each) => each.people.map((person) => wordsOf(person.name).join(' ')))
        .filter((name) => name.includes(' ')),
    ),
  ];

  const [index, openedFirst] = timed(() => openIndex(compiled));
  const opens = Array.from({ length: 15 }, () => timed(() => openIndex(compiled))[1]).sort((a, b) => a - b);
  collect();
  const before = process.memoryUsage();
  const kept = Array.from({ length: 8 }, () => openIndex(compiled));
  collect();
  const after = process.memoryUsage();
  const heap = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / kept.length;

  const [monyone, monyoneBuild] = timed(() => new AhoCorasick(names));
  const [fast, fastBuild] = timed(() => new FastAhoCorasick(names.slice(0, few)));
  const [modern, modernBuild] = timed(() => new ModernAhoCorasick(names));
  const [alternation, alternationBuild] = timed(
    () => new RegExp(`\\b(?:${[...names].sort((a, b) => b.length - a.length).join('|')})\\b`),
  );

  const findings = newFindings();
  const scanAll = (list: readonly string[]) => {
    let sum = 0;
    for (const text of list) {
      findings.count = findings.words = findings.mask = 0;
      scan(index, text, findings);
      sum += findings.count;
    }
    return sum;
  };
  const assessAll = (list: typeof actions) => {
    let sum = 0;
    for (const action of list) if (assess(index, action).relation !== 'none') sum++;
    return sum;
  };
  const spent = compare({
    floor: () => readOnce(texts),
    scan: () => scanAll(texts),
    assess: () => assessAll(actions),
    'floor, about contestants': () => readOnce(political),
    'scan, about contestants': () => scanAll(political),
    'assess, about contestants': () => assessAll(politicalActions),
    '@monyone/aho-corasick': () => lowered.reduce((sum, text) => sum + [...monyone.matchInText(text)].length, 0),
    '@monyone/aho-corasick/fast': () => lowered.reduce((sum, text) => sum + [...fast.matchInText(text)].length, 0),
    'modern-ahocorasick': () => lowered.reduce((sum, text) => sum + modern.search(text).length, 0),
    'RegExp alternation': () => lowered.reduce((sum, text) => sum + (alternation.test(text) ? 1 : 0), 0),
  });

  const timesFloor = (name: string, time: number) =>
    time / (spent[name.endsWith('about contestants') ? 'floor, about contestants' : 'floor'] as number);
  const round2 = (value: number) => round(value, 2);
  return {
    texts: count,
    meanLength: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / count),
    aboutContestants: round2(assessAll(actions) / count),
    microsecondsPerText: Object.fromEntries(
      Object.entries(spent).map(([name, time]) => [name, round2((time * 1000) / count)]),
    ),
    timesFloor: Object.fromEntries(Object.entries(spent).map(([name, time]) => [name, round2(timesFloor(name, time))])),
    sink: sink > 0,
    index: {
      contestants: input.contestants.length,
      bytesInStorage: stored.length,
      bytesGzip: gzipSync(stored, { level: 9 }).length,
      openedFirstMilliseconds: openedFirst,
      openedMilliseconds: opens[7],
      openedBestMilliseconds: opens[0],
      heapBytes: Math.round(heap),
    },
    buildMilliseconds: { monyone: monyoneBuild, fast: fastBuild, modern: modernBuild, alternation: alternationBuild },
  };
}

function lines({ timesFloor, index }: ReturnType<typeof measure>): Line[] {
  const peer = Object.entries(timesFloor)
    .filter(([name]) => !/^(?:floor|scan|assess)/.test(name))
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
  return [
    {
      what: 'names and signals found in a raw text, times the floor',
      value: timesFloor['scan'] ?? null,
      goal: '≤ 2',
      beside: peer,
    },
    { what: 'the whole assessment of a raw post, times the floor', value: timesFloor['assess'] ?? null, goal: '≤ 2.5' },
    {
      what: 'the same where every post is about a contestant',
      value: timesFloor['assess, about contestants'] ?? null,
      goal: '–',
    },
    { what: 'index opened, ms', value: index.openedMilliseconds ?? null, goal: '≤ 10' },
    { what: 'index in storage, kB', value: round(index.bytesInStorage / 1000), goal: '≤ 110' },
    { what: 'index in memory, kB', value: round(index.heapBytes / 1000), goal: '≤ 1500' },
  ];
}

export const recognition: Part<ReturnType<typeof measure>> = {
  name: 'recognition',
  about:
    'Posts as people write them, one in twenty about a contestant; the floor is a bare `charCodeAt` loop over the same texts in the same process, and peers look for names only.',
  where: 'here',
  measure,
  lines,
};

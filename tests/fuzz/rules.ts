/** Recognition, calendar, verdict and plan: never throw, and keep their promises. */
import fc from 'fast-check';
import { compileWindows, nextBorder } from '../../src/calendar/compile';
import { readCalendarIcs } from '../../src/calendar/ics-read';
import { writeCalendarIcs } from '../../src/calendar/ics-write';
import { readCalendarJson, writeCalendarJson } from '../../src/calendar/json';
import { newestStages } from '../../src/calendar/phases';
import { phaseAt } from '../../src/calendar/windows';
import { compilePlan, planFingerprint } from '../../src/plan/compile';
import { assess, openIndex } from '../../src/recognition/assess';
import { compileIndex } from '../../src/recognition/compile';
import type { Post } from '../../src/recognition/post';
import { shippedInput } from '../../src/recognition/shipped';
import { elections } from '../../src/rulebook/elections';
import { type Election, stageKeys } from '../../src/rulebook/law-words';
import { actionKinds, circumstances, siteIds, subjects } from '../../src/rulebook/words';
import { ownElections } from '../../src/settings/own-elections';
import { judge } from '../../src/verdict/judge';
import { must, mustEqual } from './kit';

const index = openIndex(compileIndex(shippedInput()));

const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'khofifah emil airin ade prabowo gibran ridwan kamil coblos nomor urut 02 dua pilih menang calon gubernur banten pks golkar kpu bawaslu relawan tim jangan bukan #Emil02 @khofifah.ip'.split(
        ' ',
      ),
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 9 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\u200b', '🔥', '\u202e', '𝗞𝗵𝗼𝗳𝗶𝗳𝗮𝗵', 'ｅｍｉｌ', '\ud800', '\n', '#', '@', '2️⃣'),
  },
);
const text = fc
  .tuple(fc.array(word, { maxLength: 30 }), fc.constantFrom(' ', '', '\n'))
  .map(([words, glue]) => words.join(glue));
/** Words that stand by themselves: a signal in them is one or more of them as a whole. */
const plainText = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        ...'khofifah emil airin ade prabowo gibran ridwan kamil coblos nomor urut 02 dua pilih menang calon gubernur banten pks golkar kpu relawan jangan bukan 𝗞𝗵𝗼𝗳𝗶𝗳𝗮𝗵 ｅｍｉｌ Ｇｉｂｒａｎ'.split(
          ' ',
        ),
      ),
      { maxLength: 20 },
    ),
    fc.constantFrom(' ', '\n', ', ', ' 🔥 ', ' \u200b'),
  )
  .map(([words, glue]) => words.join(glue));
const account = fc.record({ name: text, handle: text }, { requiredKeys: [] });
const post: fc.Arbitrary<Post> = fc.letrec<{ post: Post }>((tie) => ({
  post: fc.record(
    {
      text,
      author: account,
      group: fc.record({ name: text }),
      page: fc.record({ name: text }),
      imageText: fc.array(text, { maxLength: 2 }),
      link: fc.record({ title: text, description: text }, { requiredKeys: [] }),
      quoted: fc.oneof({ maxDepth: 2 }, fc.constant({}), tie('post')),
      parent: fc.oneof({ maxDepth: 2 }, fc.constant({}), tie('post')),
      partial: fc.boolean(),
      contestantAccount: fc.boolean(),
      publishedAt: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Post>,
})).post;

/** From 2009 to 2040, where every shipped calendar lies; often at the beginning of an hour, where every phase begins and ends. */
const hour = 3_600_000;
const first = 1_230_768_000_000;
const last = 2_208_988_800_000;
const moment = fc.oneof(
  fc.integer({ min: first, max: last }),
  fc.integer({ min: first / hour, max: last / hour }).map((hours) => hours * hour),
);
const zone = fc.constantFrom(7 as const, 8 as const, 9 as const);
const day = moment.map((at) => new Date(at).toISOString().slice(0, 10));
const region = fc.constantFrom(null, '31', '36', '36.73', '94', '0');

/** As the editor of the options page would store it. */
const own = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,12}$/).map((id) => `own-${id}`),
    name: fc.string({ minLength: 1, maxLength: 60 }),
    family: fc.constantFrom('pemilu', 'pilkada'),
    regions: fc.uniqueArray(fc.constantFrom('0', '31', '36', '36.73'), { minLength: 1 }),
    stages: fc.array(
      fc.record({ key: fc.constantFrom(...stageKeys), days: fc.tuple(day, day) }).map(({ key, days }) => {
        const [start, end] = [...days].sort();
        return { key, start, end };
      }),
      { minLength: 1, maxLength: 8 },
    ),
  },
  { requiredKeys: ['id', 'name', 'regions', 'stages'] },
);

const input = fc.record({
  subject: fc.constantFrom(...subjects),
  circumstances: fc.subarray([...circumstances]),
  zone,
  region,
  strictness: fc.constantFrom('standard', 'strict'),
  alwaysRemind: fc.boolean(),
  language: fc.constantFrom('id', 'en'),
  secondsToContinue: fc.nat(10),
  sites: fc.record({ x: fc.boolean(), facebook: fc.boolean(), instagram: fc.boolean() }),
  pausedUntil: fc.constant(0),
  clock: fc.constant({ kind: 'real' }),
  agency: fc.constant(null),
  elections: fc.array(own, { maxLength: 2 }).map((list) => ownElections(list as never)),
  contestants: fc.constant([]),
}) as fc.Arbitrary<Parameters<typeof compilePlan>[0]>;

const shipped = fc.subarray([...elections], { minLength: 1, maxLength: 6 });

export const ruleProperties = {
  recognition: fc.property(
    post,
    text,
    fc.constantFrom(...actionKinds),
    fc.constantFrom(...siteIds),
    (about, draft, kind, site) => {
      const action = { site, kind, post: about, draft };
      const before = JSON.stringify(action);
      const assessment = assess(index, action);
      must(JSON.stringify(action) === before, 'the post was changed');
      for (const { field, start, end, text: said } of assessment.signals)
        if (field === 'text')
          must((about.text ?? '').slice(start, end) === said, `"${said}" is not at ${start}–${end}`);
      mustEqual(assess(index, action), assessment, 'a second look sees something else');
    },
  ),

  recognitionPlaces: fc.property(plainText, (said) => {
    const { signals } = assess(index, { site: 'x', kind: 'like', post: { text: said } });
    for (const { start, end } of signals) {
      const isWhole = start < end && !/\p{L}$/u.test(said.slice(0, start)) && !/^\p{L}/u.test(said.slice(end));
      must(isWhole, `“${said.slice(start, end)}” is a part of a word only`);
    }
  }),

  calendar: fc.property(fc.constantFrom(...elections), moment, zone, region, (election: Election, at, hours, place) => {
    const windows = compileWindows(election, place ?? '0');
    const phase = phaseAt(windows, at, hours);
    const border = nextBorder([windows], at);
    must(typeof phase === 'string', 'no phase');
    must(border === null || border > at, `a border at ${border}, which is over`);
    must(phaseAt(windows, (border ?? last) - 1, hours) === phase, `the phase changes before ${border ?? 'all ends'}`);
    for (const { key, start } of newestStages(election.stages))
      if (key === 'pemungutan_suara' && !election.cancelled)
        must(phaseAt(windows, Date.parse(`${start}T05:00:00Z`), 7) === 'voting', `nobody votes on ${start}`);
    for (const window of windows.windows)
      must(window.from <= window.to, `a window ends before it begins: ${JSON.stringify(window)}`);
  }),

  calendarFiles: fc.property(shipped, (list) => {
    const json = readCalendarJson(writeCalendarJson(list));
    mustEqual(json.kind === 'read' ? json.elections : json, list, 'JSON out and in again');
    // An election that has no dated stage yet can not go into a calendar of days.
    if (list.every(({ stages }) => stages.length === 0)) return;
    const ics = readCalendarIcs(writeCalendarIcs(list).text);
    must(ics.kind === 'read', `iCalendar out and in again: ${JSON.stringify(ics).slice(0, 300)}`);
  }),

  plan: fc.property(
    input,
    moment,
    fc.array(fc.tuple(text, fc.constantFrom(...actionKinds)), { maxLength: 3 }),
    (given, now, acts) => {
      const compiled = compilePlan(given, now);
      planFingerprint(given, now, '1');
      if (compiled === null) return;
      const { plan, texts } = compiled;
      mustEqual(JSON.parse(JSON.stringify(plan)), plan, 'the plan does not survive the storage');
      for (const election of plan.elections)
        must(texts.elections[election.id] !== undefined, `${election.id} has no name`);
      const own = openIndex(plan.index);
      for (const [said, kind] of acts) {
        const action = { site: 'x' as const, kind, post: { text: said } };
        const verdict = judge({ action, assessment: assess(own, action), at: now, plan });
        if (verdict.kind === 'clear') continue;
        for (const id of verdict.provisions) must(texts.citations[id] !== undefined, `${id} is cited and has no text`);
      }
    },
  ),
};

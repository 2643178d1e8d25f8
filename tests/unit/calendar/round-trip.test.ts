/** A calendar that another program has opened and saved again, words with every mark that iCalendar gives a meaning, and sizes. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dayText } from '../../../src/calendar/days';
import { longestFile, mostEvents } from '../../../src/calendar/exchange';
import { readCalendarIcs } from '../../../src/calendar/ics-read';
import { writeCalendarIcs } from '../../../src/calendar/ics-write';
import { readCalendarJson, writeCalendarJson } from '../../../src/calendar/json';
import { electionOf, elections } from '../../../src/rulebook/elections';
import type { Election, Stage } from '../../../src/rulebook/law-words';

const dated = elections.filter(({ stages }) => stages.length > 0);
const pilkada = electionOf('pilkada-2024') as Election;
const [first] = pilkada.stages as [Stage];

/** As a calendar program does it: reads everything, and writes it in its own way. */
const savedByAnother = (text: string) => new ICAL.Component(ICAL.parse(text)).toString();

/** Words with the marks that fold, part or escape in iCalendar, and letters of two, three and four bytes. */
const hard = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      ',',
      ';',
      '\\',
      '\\n',
      '\\,',
      ':',
      '"',
      "'",
      '=',
      '%',
      '^n',
      'é',
      '—',
      '🗳',
      'BEGIN:VEVENT',
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((marks) => marks.join('').trim())
  .filter((text) => text.length > 0 && text.length <= 200);
const hardElection: fc.Arbitrary<Election> = fc
  .record({
    name: hard,
    notes: hard,
    rows: fc.uniqueArray(
      fc.record({ at: fc.integer({ min: 17_000, max: 23_000 }), label: hard, note: hard, source: hard }),
      { minLength: 1, maxLength: 6, selector: ({ label }) => label },
    ),
  })
  .map(({ name, notes, rows }) => ({
    ...pilkada,
    id: 'sulit' as Election['id'],
    name: { id: name, en: name },
    notes,
    stages: rows.map(({ at, ...rest }) => ({
      ...rest,
      key: 'kampanye' as const,
      start: dayText(at),
      end: dayText(at + 3),
      confidence: 'medium' as const,
      revision: 0,
    })),
  }));

describe('a round trip', () => {
  it('loses nothing of any shipped election when another program has saved the file in between', () => {
    const { text } = writeCalendarIcs(dated);
    expect(readCalendarIcs(savedByAnother(text))).toEqual({ kind: 'read', elections: dated, ignored: [] });
  });

  it('loses no mark of any word, by our file, by the other program’s, and by JSON', () => {
    fc.assert(
      fc.property(hardElection, (election) => {
        const read = { kind: 'read', elections: [election], ignored: [] };
        const { text } = writeCalendarIcs([election]);
        expect(readCalendarIcs(text)).toEqual(read);
        expect(readCalendarIcs(savedByAnother(text))).toEqual(read);
        expect(readCalendarJson(writeCalendarJson([election]))).toEqual(read);
      }),
      { numRuns: 200 },
    );
  });

  it('shows the other program the words as they are, whatever marks they hold', () => {
    fc.assert(
      fc.property(hardElection, (election) => {
        const seen = new ICAL.Component(ICAL.parse(writeCalendarIcs([election]).text))
          .getAllSubcomponents('vevent')
          .map((each) => new ICAL.Event(each));
        expect(seen.map(({ startDate }) => startDate.toString())).toEqual(election.stages.map(({ start }) => start));
        expect(seen.map(({ description }) => description)).toEqual(election.stages.map(({ note }) => note));
        expect(seen.map(({ summary }) => summary)).toEqual(
          election.stages.map(({ label }) => `${label} – ${election.name.id}`.replace(/\s+/g, ' ')),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same after a second trip as after the first', () => {
    fc.assert(
      fc.property(hardElection, (election) => {
        const trip = (elections_: readonly Election[]) => {
          const file = readCalendarIcs(writeCalendarIcs(elections_).text);
          return file.kind === 'read' ? file.elections : [];
        };
        const once = trip([election]);
        expect(writeCalendarIcs(trip(once)).text).toBe(writeCalendarIcs(once).text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('sizes', () => {
  const event = (day: number, ...lines: readonly string[]) =>
    [
      'BEGIN:VEVENT',
      `UID:${day}`,
      'DTSTAMP:20270101T000000Z',
      'CATEGORIES:kampanye',
      `DTSTART;VALUE=DATE:${dayText(20_000 + day).replaceAll('-', '')}`,
      ...lines,
      'END:VEVENT',
    ].join('\r\n');
  const calendar = (name: string, ...events: readonly string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y', `X-WR-CALNAME:${name}`, ...events, 'END:VCALENDAR'].join(
      '\r\n',
    );

  it('a calendar with a name of a megabyte is refused at the line of its name', () => {
    expect(readCalendarIcs(calendar('x'.repeat(1_000_000), event(1)))).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'X-WR-CALNAME', place: { line: 4, column: 14 }, fault: { kind: 'tooLong', most: 200 } }],
    });
  });

  it('a description of a megabyte is refused at its own line, folded or not', () => {
    const long = 'x'.repeat(1_000_000);
    const folded = long.replace(/(.{70})/g, '$1\r\n ');
    for (const text of [long, folded]) {
      expect(readCalendarIcs(calendar('Pilkades', event(1), event(2, `DESCRIPTION:${text}`)))).toMatchObject({
        kind: 'refused',
        problems: [{ field: 'DESCRIPTION', place: { line: 16, column: 13 }, fault: { kind: 'tooLong' } }],
      });
    }
  });

  it('a summary of a megabyte is nobody’s matter: nothing of it is kept', () => {
    const file = readCalendarIcs(calendar('Pilkades', event(1, `SUMMARY:${'x'.repeat(1_000_000)}`)));
    expect(file.kind).toBe('read');
    expect(JSON.stringify(file).length).toBeLessThan(1_000);
  });

  it('five megabytes are read, and one character more is not', () => {
    const frame = calendar('Pilkades', event(1, 'SUMMARY:'));
    const filled = (length: number) => frame.replace('SUMMARY:', `SUMMARY:${'x'.repeat(length - frame.length)}`);
    expect(readCalendarIcs(filled(longestFile)).kind).toBe('read');
    expect(readCalendarIcs(filled(longestFile + 1))).toMatchObject({ problems: [{ fault: { kind: 'tooLarge' } }] });
  });

  it('ten thousand events are read, and one more is not, in both kinds of file', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        event(at % 900, `X-JEDA-ELECTION:{"id":"banyak-${Math.floor(at / 200)}"}`),
      );
    const file = (count: number) => calendar('Banyak', ...days(count));
    const refused = { kind: 'refused', problems: [{ fault: { kind: 'tooMany', count: mostEvents + 1 } }] };
    // Fifty calendars of two hundred events: each is looked at, and what is wrong is that they are not ours.
    expect(readCalendarIcs(file(mostEvents))).not.toMatchObject(refused);
    expect(readCalendarIcs(file(mostEvents + 1))).toMatchObject(refused);
    const many = (count: number) =>
      Array.from({ length: Math.ceil(count / 200) }, (_, at) => ({
        ...pilkada,
        id: `banyak-${at}` as Election['id'],
        stages: Array.from({ length: Math.min(200, count - at * 200) }, (_each, day) => ({
          ...first,
          label: `Hari ${day}`,
        })),
      }));
    const whole = many(mostEvents);
    expect(readCalendarJson(writeCalendarJson(whole))).toEqual({ kind: 'read', elections: whole, ignored: [] });
    expect(readCalendarJson(writeCalendarJson(many(mostEvents + 1)))).toMatchObject(refused);
  });
});

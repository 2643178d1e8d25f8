/** Every reason for refusing a calendar file, as a person reads it in both languages: place, field, reason. */
import { expect, it } from 'vitest';
import { problemInWords } from '../../../../src/pages/options/calendar/faults';
import { readCalendarFile } from '../../../../src/pages/options/calendar/import';
import { optionsTranslator } from '../../../../src/pages/options/words';
import { languages } from '../../../../src/rulebook/words';

const json = (election: string) => `{"format":"jeda-netral/calendar","version":1,"elections":[\n${election}\n]}`;
const one = (more: string) =>
  `{"id":"x-1","name":{"id":"X","en":"X"},"kind":"psu","family":"pilkada","level":"kota","regions":["31.71"],"status":"final","sources":[],"stages":[\n{"key":"kampanye",${more}}]}`;
const stage = (more: string) => json(one(more));
const rest = '"confidence":"high","source":"x","revision":0';
const good = one(`"start":"2026-03-01","end":"2026-03-09",${rest}`);

it.each<[string, string, string]>([
  [
    '{"a":',
    'Baris 1, kolom 6, berkas: di sini isinya berhenti menjadi JSON',
    'Line 1, column 6, the file: here it stops being JSON',
  ],
  [
    stage(`"start":"2026-02-30","end":"2026-03-01",${rest}`),
    'Baris 3, kolom 27, elections[0].stages[0].start: bukan tanggal yang ada di kalender',
    'Line 3, column 27, elections[0].stages[0].start: not a day that exists',
  ],
  [
    stage(`"start":"2026-03-09","end":"2026-03-01",${rest}`),
    'Baris 3, kolom 46, elections[0].stages[0].end: berakhir (1 Maret 2026) sebelum mulai (9 Maret 2026)',
    'Line 3, column 46, elections[0].stages[0].end: ends (1 March 2026) before it starts (9 March 2026)',
  ],
  [
    json('{"id":5}'),
    'Baris 2, kolom 7, elections[0].id: jenis isinya keliru; seharusnya teks',
    'Line 2, column 7, elections[0].id: the wrong kind of value; it should be text',
  ],
  [
    '{"format":"jeda-netral/calendar","version":2,"elections":[]}',
    'Baris 1, kolom 44, version: versi 2 belum dikenal; yang dikenal versi 1',
    'Line 1, column 44, version: version 2 is not known; version 1 is',
  ],
  [
    json(`${good},\n${good}`),
    'Baris 4, kolom 7, elections[1].id: id “x-1” sudah dipakai di atas',
    'Line 4, column 7, elections[1].id: the id “x-1” was used above',
  ],
  [
    json(`{"id":"x-1","name":{"id":"${'N'.repeat(1_000_000)}","en":"X"}}`),
    'Baris 2, kolom 26, elections[0].name.id: terlalu panjang atau terlalu besar; paling banyak 200',
    'Line 2, column 26, elections[0].name.id: too long or too large; at most 200',
  ],
  [
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260301\nCATEGORIES:arisan\nEND:VEVENT\nEND:VCALENDAR',
    'Baris 4, kolom 12, CATEGORIES: bukan tahapan yang dikenal: “arisan”',
    'Line 4, column 12, CATEGORIES: not a known stage: “arisan”',
  ],
  ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'berkas: tidak berisi satu acara pun', 'the file: has no event'],
])('refusal %#', (text, id, en) => {
  const read = readCalendarFile(text, 'x');
  if (read.kind === 'read') throw new Error('was read');
  const [problem] = read.problems;
  if (!problem) throw new Error('no problem');
  expect(languages.map((language) => problemInWords(problem, optionsTranslator(language)))).toEqual([id, en]);
});

it('of a day that does not exist nothing else is said', () => {
  const read = readCalendarFile(stage(`"start":"2026-02-30","end":"2026-01-01",${rest}`), 'x');
  expect(read).toMatchObject({ kind: 'refused', problems: [{ field: 'elections[0].stages[0].start' }] });
  expect(read.kind === 'refused' && read.problems.length).toBe(1);
});

it('a file that is called a calendar and is none is told so', () => {
  const read = readCalendarFile('Jadwal menyusul.', 'pilkada.ics');
  if (read.kind === 'read') throw new Error('was read');
  expect(read.problems.map((problem) => problemInWords(problem, optionsTranslator('id')))).toEqual([
    'Baris 1, kolom 1, berkas: bukan iCalendar: tidak diawali BEGIN:VCALENDAR',
  ]);
});

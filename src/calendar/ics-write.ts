/** Calendars as iCalendar: one all-day event per stage, so that any calendar program shows them. */
import { generateIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics';
import type { Election, Stage, StageKey } from '../rulebook/law-words';
import { dayNumber } from './days';
import { newestStages } from './phases';

/** What a stage is called in a calendar program. */
export const stageNames: Readonly<Record<StageKey, string>> = {
  awal_tahapan: 'Awal tahapan',
  pendaftaran_parpol: 'Pendaftaran partai politik',
  penetapan_parpol: 'Penetapan partai politik',
  pemenuhan_dukungan_perseorangan: 'Pemenuhan dukungan perseorangan',
  pencalonan: 'Pencalonan',
  pengajuan_bakal_calon: 'Pengajuan bakal calon',
  pengumuman_dcs: 'Pengumuman daftar calon sementara',
  pengumuman_dct: 'Pengumuman daftar calon tetap',
  pengumuman_pendaftaran: 'Pengumuman pendaftaran',
  pendaftaran_paslon: 'Pendaftaran pasangan calon',
  penelitian_persyaratan: 'Penelitian persyaratan',
  putusan_mk: 'Putusan Mahkamah Konstitusi',
  penetapan_calon: 'Penetapan calon',
  nomor_urut: 'Pengundian nomor urut',
  kampanye: 'Kampanye',
  kampanye_media_sosial: 'Kampanye media sosial',
  kampanye_rapat_umum_iklan: 'Kampanye rapat umum dan iklan',
  kampanye_iklan_media: 'Iklan kampanye di media',
  masa_tenang: 'Masa tenang',
  pemungutan_suara: 'Pemungutan suara',
  pemungutan_suara_luar_negeri: 'Pemungutan suara luar negeri',
  pemungutan_suara_pos_luar_negeri: 'Pemungutan suara pos luar negeri',
  penghitungan_suara: 'Penghitungan suara',
  rekapitulasi: 'Rekapitulasi',
  penetapan_hasil: 'Penetapan hasil',
  penetapan_terpilih: 'Penetapan calon terpilih',
  pengucapan_sumpah: 'Pengucapan sumpah',
  pelantikan: 'Pelantikan',
};

/** Our own properties. The whole election without its newest stages travels on its first event, older revisions included. */
export const extraNames = {
  region: 'X-KPU-REGION',
  confidence: 'X-CONFIDENCE',
  election: 'X-JEDA-ELECTION',
  stage: 'X-JEDA-STAGE',
} as const;

const day = (number: number): { date: Date; type: 'DATE' } => ({ date: new Date(number * 86_400_000), type: 'DATE' });

function statusOf(election: Election, stage: Stage): 'CANCELLED' | 'CONFIRMED' | 'TENTATIVE' {
  if (election.cancelled) return 'CANCELLED';
  const sure = stage.confidence === 'high' || stage.confidence === 'medium';
  return sure && election.status === 'final' ? 'CONFIRMED' : 'TENTATIVE';
}

type Extras = Partial<Record<keyof typeof extraNames, string>>;

function eventsOf(election: Election): IcsEvent<Extras>[] {
  const { stages, ...rest } = election;
  const newest = newestStages(stages);
  const older = stages.filter((stage) => !newest.includes(stage));
  const order = newest.map((stage) => stages.indexOf(stage));
  const count = new Map<string, number>();
  const stamp = new Date(`${election.checkedOn ?? '2026-11-22'}T00:00:00Z`);
  return newest.map((stage, index) => {
    const n = (count.get(stage.key) ?? 0) + 1;
    count.set(stage.key, n);
    const head = index === 0 ? { ...rest, ...(older.length > 0 ? { older, order } : {}) } : { id: election.id };
    const { start: _start, end: _end, revision: _revision, ...details } = stage;
    const summary = `${stage.label ?? stageNames[stage.key]} – ${election.name.id}`;
    return {
      uid: `${election.id}-${stage.key}-${n}@jeda-netral`,
      summary: oneLine(summary),
      stamp: { date: stamp, type: 'DATE-TIME' },
      start: day(dayNumber(stage.start)),
      end: day(dayNumber(stage.end) + 1),
      sequence: stage.revision,
      status: statusOf(election, stage),
      categories: [stage.key],
      ...(stage.note ? { description: stage.note } : {}),
      ...(/^https?:\/\/[^\s]+$/.test(stage.source) ? { url: stage.source } : {}),
      nonStandard: {
        region: election.regions === 'nasional' ? '0' : election.regions.join(','),
        confidence: stage.confidence,
        election: ascii(head),
        stage: ascii(details),
      },
    } as IcsEvent<Extras>;
  });
}

/** JSON in ASCII on one line: a program that does not know the property can neither break nor re-encode it. */
function ascii(data: object): string {
  return JSON.stringify(data).replace(
    // The library that reads takes "BEGIN:VEVENT" out wherever it stands: in our JSON its colon is written as a number.
    /[^\x20-\x7e]|(?<=BEGIN|END):/gi,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** How many octets a character has in UTF-8. Counted, not encoded: a file has a million of them. */
function octetsOf(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Lines of at most 75 octets and CRLF, as RFC 5545 asks; the generator counts characters. */
function folded(text: string): string {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines
    .map((line) => {
      const parts: string[] = [];
      let part = '';
      let size = 0;
      for (const char of line) {
        const octets = octetsOf(char.codePointAt(0) as number);
        if (size + octets > 74) {
          parts.push(part);
          part = '';
          size = 0;
        }
        part += char;
        size += octets;
      }
      return [...parts, part].join('\r\n ');
    })
    .join('\r\n');
}

/** The calendar file and what could not go into it: elections that have no dated stage. */
export interface IcsFile {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** Writes elections as iCalendar. Day ends are exclusive there, UIDs stay the same from export to export. */
export function writeCalendarIcs(elections: readonly Election[]): IcsFile {
  const dated = elections.filter((election) => election.stages.length > 0);
  const calendar: IcsCalendar<Extras> = {
    version: '2.0',
    prodId: '-//Jeda Netral//Kalender pemilihan//ID',
    name: 'Kalender pemilihan (Jeda Netral)',
    events: dated.flatMap(eventsOf),
  } as unknown as IcsCalendar<Extras>;
  const nonStandard = Object.fromEntries(
    Object.entries(extraNames).map(([key, name]) => [
      key,
      { name, generate: (value: unknown) => ({ value: String(value) }) },
    ]),
  );
  return {
    text: folded(generateIcsCalendar(calendar as IcsCalendar, { nonStandard } as never)),
    leftOut: elections.filter((election) => !dated.includes(election)).map(({ id }) => id),
  };
}

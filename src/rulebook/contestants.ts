/**
 * The door to contestants, parties and known accounts in `rules/`: what every ballot of the shipped elections carried.
 * Background, pages, tests and commands come in here; a content script never does (it would bring zod and the data).
 */
import * as z from 'zod';
import ambiguousFile from '../../rules/ambiguous.json';
import historyFile from '../../rules/contestants/history.json';
import dpdFile from '../../rules/contestants/pemilu-2024-dpd.json';
import dprFile from '../../rules/contestants/pemilu-2024-dpr.json';
import presidentFile from '../../rules/contestants/pemilu-2024-president.json';
import pilkadaFile from '../../rules/contestants/pilkada-2024.json';
import votesFile from '../../rules/contestants/votes-2025.json';
import handlesFile from '../../rules/handles.json';
import partiesFile from '../../rules/parties.json';
import {
  ballotNumber,
  type constituencyRow,
  type electionTicketRow,
  type handleRow,
  type More,
  type PersonRow,
  type partyRow,
  region,
  type senateRow,
  text,
  texts,
  type ticketRow,
} from './contestant-rows';
import { type ContestantKind, contestantKinds, type ElectionId, type RegionCode } from './words';

/** One person of a contestant: ballot name without titles, the forms that people write, and what people call them. */
export interface Person {
  readonly name: string;
  readonly short?: readonly string[];
  readonly nick?: readonly string[];
}

/**
 * One contestant (peserta) of one election, shipped or added by a user or an agency.
 * `people` is head then deputy for a ticket, one person for a candidate, empty for a party, an account or an empty box.
 * `weakBrands`: brands and names that are ordinary words or shared, counted only in company.
 */
export interface Contestant {
  readonly election: ElectionId;
  readonly kind: ContestantKind;
  readonly region: RegionCode;
  readonly number: number | null;
  readonly label: string;
  readonly people: readonly Person[];
  readonly brands?: readonly string[];
  readonly weakBrands?: readonly string[];
  readonly weakNames?: readonly string[];
  readonly slogans?: readonly string[];
  readonly hashtags?: readonly string[];
  /** Hashtags of those who are against it. */
  readonly hashtagsAgainst?: readonly string[];
  readonly handles?: readonly string[];
  readonly teams?: readonly string[];
  readonly parties?: readonly string[];
  /** Kotak kosong: the empty column beside a single ticket. */
  readonly emptyBox?: boolean;
  /** By a person or an agency: found by everything given of it, where of a shipped candidate only the whole name counts. */
  readonly added?: boolean;
}

/** A party (partai politik) with its ballot numbers by election year. `alsoMeans`: why its short form needs company. */
export interface Party {
  readonly short: string;
  readonly name: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly aliases: readonly string[];
  readonly scope: 'national' | 'aceh' | 'declared' | 'unqualified' | 'former';
  readonly alsoMeans?: string;
}

/** An account that a source names as belonging to `owner` (a person, a ticket or a party). */
export interface KnownHandle {
  readonly platform: string;
  readonly handle: string;
  readonly owner: string;
  readonly kind: string;
  readonly confidence: 'high' | 'medium' | 'low' | 'historical';
  readonly year?: number;
}

/** A contestant as a user or an agency adds it. Everything else is made from these fields as for shipped ones. */
export const contestantSchema: z.ZodType<Contestant> = z
  .strictObject({
    election: z.string().min(1) as unknown as z.ZodType<ElectionId>,
    kind: z.enum(contestantKinds) as z.ZodType<ContestantKind>,
    region: region as unknown as z.ZodType<RegionCode>,
    number: ballotNumber.nullable(),
    label: text,
    people: z
      .array(z.strictObject({ name: text, short: texts.optional(), nick: texts.optional() }))
      .max(2)
      .readonly(),
    brands: texts.optional(),
    weakBrands: texts.optional(),
    weakNames: texts.optional(),
    slogans: texts.optional(),
    hashtags: texts.optional(),
    hashtagsAgainst: texts.optional(),
    handles: texts.optional(),
    teams: texts.optional(),
    parties: texts.optional(),
    emptyBox: z.boolean().optional(),
    added: z.boolean().optional(),
  })
  .readonly() as unknown as z.ZodType<Contestant>;

const id = (value: string) => value as ElectionId;
const code = (value: string) => value as RegionCode;

function personOf(row: PersonRow): Person {
  const [name, short, nick] = row;
  return { name, ...(short?.length ? { short } : {}), ...(nick?.length ? { nick } : {}) };
}

function ticketOf(
  election: string,
  place: string,
  number: number | null,
  head: PersonRow | null,
  deputy: PersonRow | null,
  extra: More | undefined,
): Contestant {
  const people = head && deputy ? [personOf(head), personOf(deputy)] : [];
  const { partiesPartial: _partial, struckOff: _struck, confidence: _confidence, ...rest } = extra ?? {};
  return {
    ...(rest as Partial<Contestant>),
    election: id(election),
    kind: 'ticket',
    region: code(place),
    number,
    label: people.length ? people.map((each) => each.name).join('–') : 'Kotak kosong',
    people,
    ...(people.length ? {} : { emptyBox: true }),
  };
}

const general = 'pemilu-2024';

function tickets(): Contestant[] {
  const out: Contestant[] = [];
  for (const row of presidentFile.rows as unknown as z.infer<typeof ticketRow>[]) {
    out.push(ticketOf(general, row[0], row[1], row[2], row[3], row[4]));
  }
  for (const row of pilkadaFile.rows as unknown as z.infer<typeof ticketRow>[]) {
    out.push(ticketOf(pilkadaFile.election, row[0], row[1], row[2], row[3], row[4]));
  }
  for (const file of [votesFile, historyFile]) {
    for (const row of file.rows as unknown as z.infer<typeof electionTicketRow>[]) {
      out.push(ticketOf(row[0], row[1], row[2], row[3], row[4], row[5]));
    }
  }
  return out;
}

function candidates(): Contestant[] {
  const out: Contestant[] = [];
  const home = new Map(dprFile.constituencies.map(([key, , place]) => [key, place]));
  const parties = new Map(
    partiesFile.rows.map((row) => [(row[2] as Record<string, number>)['2024'], row[0] as string] as const),
  );
  for (const [constituency, party, names] of dprFile.rows as unknown as z.infer<typeof constituencyRow>[]) {
    names.forEach((name, index) => {
      const short = parties.get(party);
      out.push({
        election: id(general),
        kind: 'candidate',
        region: code(home.get(constituency) ?? constituency.slice(0, 2)),
        number: index + 1,
        label: name,
        people: [{ name }],
        ...(short ? { parties: [short] } : {}),
      });
    });
  }
  for (const [place, number, name] of dpdFile.rows as unknown as z.infer<typeof senateRow>[]) {
    out.push({
      election: id(general),
      kind: 'candidate',
      region: code(place),
      number,
      label: name,
      people: [{ name }],
    });
  }
  return out;
}

/** Every party of `rules/parties.json`. */
export const parties: readonly Party[] = partiesFile.rows.map((row) => {
  const [short, name, numbers, aliases, scope, alsoMeans] = row as unknown as z.infer<typeof partyRow>;
  return {
    short,
    name,
    numbers: numbers as Record<string, number>,
    aliases,
    scope,
    ...(alsoMeans ? { alsoMeans } : {}),
  };
});

/** Every account of `rules/handles.json`. */
export const knownHandles: readonly KnownHandle[] = handlesFile.rows.map((row) => {
  const [platform, handle, owner, kind, confidence, year] = row as unknown as z.infer<typeof handleRow>;
  return { platform, handle, owner, kind, confidence, ...(year ? { year } : {}) };
});

/** The parties of a general election as contestants: `year` picks the ballot numbers. */
function partyContestants(election: string, year: string): Contestant[] {
  return parties
    .filter((party) => party.numbers[year] !== undefined)
    .map((party) => ({
      election: id(election),
      kind: 'party',
      region: code('0'),
      number: party.numbers[year] ?? null,
      label: party.name,
      people: [],
      parties: [party.short],
    }));
}

let shipped: readonly Contestant[] | undefined;

/** Every shipped contestant, in the order of the files: tickets, then DPR, DPD, then parties by general election. */
export function allContestants(): readonly Contestant[] {
  shipped ??= [
    ...tickets(),
    ...candidates(),
    ...partyContestants('pemilu-2024', '2024'),
    ...partyContestants('pemilu-2019', '2019'),
  ];
  return shipped;
}

/** The shipped contestants of the given elections (all of them when none is given), in stable order. */
export function contestantsOf(elections?: Iterable<ElectionId>): readonly Contestant[] {
  if (!elections) return allContestants();
  const wanted = new Set<string>(elections);
  return allContestants().filter((contestant) => wanted.has(contestant.election));
}

/** Elections that have contestants but no calendar of their own in `rules/elections`. */
export const electionsWithoutCalendar: readonly ElectionId[] = historyFile.withoutCalendar.map(id);

/** Names that must not match alone, and how common name parts are (number of 261,343 candidates of 2024). */
export interface Commonness {
  readonly shared: ReadonlySet<string>;
  readonly withInitial: ReadonlySet<string>;
  /** Single-word names: how many candidates bear the word, and in how many ordinary texts it was seen. */
  readonly single: ReadonlyMap<string, { readonly bearers: number; readonly ordinary: number }>;
  /** Short names that several people or things go by. */
  readonly needCompany: ReadonlySet<string>;
  /** Parts of names that are everyday words: never a name by themselves. */
  readonly ordinaryWords: ReadonlySet<string>;
  /** Name part to the lower edge of its band: 500, 100 or 20 bearers. */
  readonly parts: ReadonlyMap<string, number>;
}

/** `rules/ambiguous.json` as sets and maps, keyed by lower-case name. */
export const commonness: Commonness = {
  shared: new Set(ambiguousFile.shared),
  withInitial: new Set(ambiguousFile.withInitial),
  single: new Map(
    ambiguousFile.single.map((row) => [
      String(row[0]),
      { bearers: Number(row[1] ?? 0), ordinary: Number(row[2] ?? 0) },
    ]),
  ),
  needCompany: new Set(ambiguousFile.needCompany.join(' ').split(' ')),
  ordinaryWords: new Set(ambiguousFile.ordinaryWords.join(' ').split(' ')),
  parts: new Map(
    Object.entries(ambiguousFile.commonParts).flatMap(([edge, words]) =>
      words.split(' ').map((word) => [word, Number(edge)] as const),
    ),
  ),
};

/** Those of the names that many candidates of 2024 bear. */
export function sharedAmong(names: readonly string[]): readonly string[] {
  return names.filter((name) => commonness.shared.has(name.toLowerCase().split(/\s+/).join(' ')));
}

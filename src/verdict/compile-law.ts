/** Compiles the rulebook into the law table of one person. Runs in background, pages, tests and commands; never in a page of a site. */
import { dayNumber } from '../calendar/days';
import { provisions as shipped } from '../rulebook/law';
import { type Provision, type ProvisionCaveat, provisionRoles } from '../rulebook/law-words';
import type { Circumstance, Subject } from '../rulebook/words';
import { type Facet, facetBit, type LawRow, type LawTable, lawVersion, sceneBit } from './law';

/** Who the table is for. `from`/`to`: only provisions that count somewhere between these days (day numbers, inclusive). */
export interface LawFor {
  readonly subject: Subject;
  readonly circumstances: readonly Circumstance[];
  readonly from?: number;
  readonly to?: number;
}

const caveatBits: Readonly<Record<ProvisionCaveat, number>> = {
  officialReading: 1,
  sanctionTypeSuspended: 2,
  noVote: 4,
};

/** First day of a date of which only year or month may be known. */
export function firstDayOf(partial: string | null): number {
  return partial === null
    ? 0
    : dayNumber(partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial);
}

const lastDay = 99_999;

function bits<Word>(words: readonly Word[] | undefined, bit: (word: Word) => number): number {
  return (words ?? []).reduce((mask, word) => mask | bit(word), 0);
}

function reached(provision: Provision, subjects: readonly Subject[], person: LawFor): boolean {
  return (
    subjects.includes(person.subject) ||
    (person.circumstances.includes('managerial') && (provision.whenManagerial ?? []).includes(person.subject))
  );
}

/** Criminal articles are shown to village officials, military and police, and to those in a managerial post only. */
function mayShow(provision: Provision, { subject, circumstances }: LawFor): boolean {
  return (
    !provision.criminal ||
    subject === 'kades' ||
    subject === 'tni' ||
    subject === 'polri' ||
    circumstances.includes('managerial')
  );
}

function medium(provision: Provision): boolean {
  return provision.sanctions.some((id) => id === 'medium' || id === 'medium-cpns');
}

function row(provision: Provision, parts: Pick<Provision, 'acts' | 'targets' | 'elections'>, reading: boolean): LawRow {
  const order =
    (provision.order ?? provisionRoles.indexOf(provision.role) * 10 + 10) + (provision.confidence === 'low' ? 100 : 0);
  return {
    id: provision.id,
    when: bits(parts.acts, sceneBit) | bits(provision.phases, sceneBit),
    of: bits<Facet>([...parts.targets, ...parts.elections], facetBit),
    needs: bits(provision.needs, sceneBit),
    without: bits(provision.without, sceneBit),
    leads: reading ? 0 : bits(provision.leads, sceneBit),
    order: reading ? Math.max(order, 62) : order,
    from: firstDayOf(provision.validFrom),
    to: provision.validTo === null ? lastDay : dayNumber(provision.validTo),
    caveats:
      bits(provision.caveats, (caveat) => caveatBits[caveat]) |
      (reading ? caveatBits.officialReading : 0) |
      (medium(provision) ? caveatBits.sanctionTypeSuspended : 0),
    list: provision.role === 'list' && !reading ? 1 : 0,
  };
}

/** The rows of one provision for one person: as it stands, and as officials read it. */
function rowsOf(provision: Provision, person: LawFor): LawRow[] {
  if (provision.acts.length === 0 || !mayShow(provision, person)) return [];
  const own = reached(provision, provision.subjects, person) ? [row(provision, provision, false)] : [];
  const { reading } = provision;
  if (!reading || !reached(provision, reading.subjects ?? provision.subjects, person)) return own;
  const wider = row(
    provision,
    {
      acts: reading.acts ?? provision.acts,
      targets: reading.targets ?? provision.targets,
      elections: reading.elections ?? provision.elections,
    },
    true,
  );
  return [...own, wider];
}

/** The law table of one person. `provisions` defaults to the shipped rulebook. */
export function compileLaw(person: LawFor, provisions: readonly Provision[] = shipped): LawTable {
  const { from = 0, to = lastDay } = person;
  return {
    version: lawVersion,
    rows: provisions
      .flatMap((provision) => rowsOf(provision, person))
      .filter((each) => each.to >= from && each.from <= to),
    needsList: ['pns', 'cpns', 'pppk', 'ppnpn'].includes(person.subject),
    person: person.circumstances.reduce((mask, circumstance) => mask | sceneBit(circumstance), 0),
  };
}

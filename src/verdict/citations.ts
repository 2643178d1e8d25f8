/** What is shown for a provision: its words, what it lists for this person, and how well it is known. Not for the guard. */
import { dayNumber } from '../calendar/days';
import { instrumentOf, provisionOf, sanctionOf } from '../rulebook/law';
import type { Bilingual, Provision, Sanction, SanctionKind, Wording } from '../rulebook/law-words';
import type { Circumstance, Confidence, ProvisionId, Subject } from '../rulebook/words';
import { firstDayOf } from './compile-law';

/** One provision as the interstitial and the rulebook page show it. Days are `YYYY-MM-DD`; a start may be only a year or month. */
export interface Citation {
  readonly id: ProvisionId;
  /** "SKB 22 September 2022, Lampiran II huruf B angka 6". Instruments and places keep their Indonesian names. */
  readonly title: string;
  /** The instrument alone: "SKB 22 September 2022". */
  readonly instrument: string;
  readonly place: string;
  /** The rule's own words; empty where they were not seen (`wording: unseen`; never cited by a verdict). */
  readonly quote: string;
  readonly wording: Wording;
  readonly gloss: Bilingual;
  /** What the rule lists for this person; null where it lists nothing for them. Always said with "dapat". */
  readonly sanction: { readonly kind: SanctionKind; readonly text: Bilingual } | null;
  /** "UU 5/2014 Pasal …", where press and decrees print an older number; absent otherwise. */
  readonly formerly?: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly verifiedOn: string;
  readonly confidence: Confidence;
  readonly officialTextSeen: boolean;
  /** The best source first; empty where none can be opened. */
  readonly sources: readonly string[];
  readonly criminal: boolean;
}

/** For whom and when: sanctions differ by person, and some changed on a day. `at`: day number of the act. */
export interface CitedFor {
  readonly subject: Subject;
  readonly circumstances?: readonly Circumstance[];
  readonly at?: number;
}

function counts(sanction: Sanction, { subject, circumstances = [], at }: CitedFor): boolean {
  const managerial = circumstances.includes('managerial');
  if (sanction.circumstance === 'managerial' && !managerial) return false;
  if (at !== undefined && sanction.from && at < firstDayOf(sanction.from)) return false;
  if (at !== undefined && sanction.to && at > dayNumber(sanction.to)) return false;
  return sanction.for.includes(subject) || (managerial && (sanction.managerialToo ?? []).includes(subject));
}

function citationOf(provision: Provision, person: CitedFor): Citation {
  const instrument = instrumentOf(provision.instrument)?.short ?? provision.instrument;
  const sanction = provision.sanctions.flatMap((id) => sanctionOf(id) ?? []).find((each) => counts(each, person));
  return {
    id: provision.id,
    title: `${instrument}, ${provision.place}`,
    instrument,
    place: provision.place,
    quote: provision.quote ?? '',
    wording: provision.wording,
    gloss: provision.gloss,
    sanction: sanction ? { kind: sanction.kind, text: sanction.text } : null,
    ...(provision.formerly ? { formerly: provision.formerly } : {}),
    validFrom: provision.validFrom,
    validTo: provision.validTo,
    verifiedOn: provision.verifiedOn,
    confidence: provision.confidence,
    officialTextSeen: provision.officialTextSeen,
    sources: provision.sources,
    criminal: provision.criminal === true,
  };
}

/** The citations of a verdict, in its order. Ids that the rulebook does not know are left out. */
export function citationsFor(ids: readonly ProvisionId[], person: CitedFor): readonly Citation[] {
  return ids.flatMap((id) => {
    const provision = provisionOf(id);
    return provision ? [citationOf(provision, person)] : [];
  });
}

const months = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
/** Before what counts something ("Pasal 5", "ayat (2)", "Lampiran II", "huruf B", "UU 5/2014"), and within a date. */
const unbreakable = new RegExp(` (?=\\(?(?:\\d|[IVXLC]+\\b|[a-zA-Z]\\b)|(?:${months}) \\d)`, 'g');

/** A citation in which no line ends before a number or a letter that counts, nor within a date: "angka" alone names nothing. */
export function unbrokenPlace(words: string): string {
  return words.replaceAll(unbreakable, '\u00a0');
}

/** The citations of every provision that this person's law table can name, by id: the texts beside a plan. */
export function citationsById(ids: Iterable<ProvisionId>, person: CitedFor): Readonly<Record<ProvisionId, Citation>> {
  return Object.fromEntries(
    citationsFor([...new Set(ids)], person).map((citation) => [citation.id, unbrokenCitation(citation)]),
  ) as Record<ProvisionId, Citation>;
}

function unbrokenCitation(citation: Citation): Citation {
  const { title, instrument, place, formerly } = citation;
  return {
    ...citation,
    title: unbrokenPlace(title),
    instrument: unbrokenPlace(instrument),
    place: unbrokenPlace(place),
    ...(formerly === undefined ? {} : { formerly: unbrokenPlace(formerly) }),
  };
}

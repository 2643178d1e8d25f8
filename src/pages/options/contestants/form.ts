/** The form for an own contestant as pure functions: what was typed in, a contestant or the errors by field out. */
import { type ContestantKind, type ElectionId, type RegionCode, type SiteId, siteIds } from '../../../rulebook/words';
import {
  hashtagForm,
  longestName,
  mostAccounts,
  mostWords,
  type OwnContestant,
  ownContestantSchema,
} from '../../../settings/own';

export interface ContestantForm {
  readonly kind: ContestantKind;
  readonly name: string;
  readonly runningMate: string;
  readonly election: string;
  readonly region: RegionCode | null;
  readonly ballotNumber: string;
  /** One per line or separated by commas: `@handle`, `x:handle` or a profile address. */
  readonly handles: string;
  /** Separated by commas or lines. */
  readonly shortNames: string;
  /** Separated by commas or spaces, with `#` or without. */
  readonly hashtags: string;
}

/** A new contestant: a pair, with nothing filled in. */
export const emptyForm: ContestantForm = {
  kind: 'ticket',
  name: '',
  runningMate: '',
  election: '',
  region: null,
  ballotNumber: '',
  handles: '',
  shortNames: '',
  hashtags: '',
};

export type FormField = keyof ContestantForm;
export type FormError =
  | 'nameMissing'
  | 'nameTooLong'
  | 'electionMissing'
  | 'numberWrong'
  | 'handleWrong'
  | 'accountNeedsHandle'
  | 'tooManyAccounts'
  | 'hashtagWrong'
  | 'tooManyWords'
  | 'already';
export type FormErrors = Partial<Record<FormField, FormError>>;

export type Checked =
  | { readonly kind: 'good'; readonly contestant: OwnContestant }
  | { readonly kind: 'bad'; readonly errors: FormErrors };

/** `existing` is checked for the same name in the same election. `id` must be new. */
export function checkForm(form: ContestantForm, existing: readonly OwnContestant[], id: string): Checked {
  const errors: { [Field in FormField]?: FormError } = {};
  const name = tidy(form.name);
  const runningMate = tidy(form.runningMate);
  if (name === '') errors.name = 'nameMissing';
  if (name.length > longestName) errors.name = 'nameTooLong';
  if (runningMate.length > longestName) errors.runningMate = 'nameTooLong';
  if (form.election === '') errors.election = 'electionMissing';
  const number = form.ballotNumber.trim();
  if (number !== '' && !/^[1-9]\d?$/.test(number)) errors.ballotNumber = 'numberWrong';
  const handles = readHandles(form.handles);
  if (handles === null) errors.handles = 'handleWrong';
  else if (form.kind === 'account' && handles.length === 0) errors.handles = 'accountNeedsHandle';
  else if (new Set(handles.map(({ handle }) => handle)).size > mostAccounts) errors.handles = 'tooManyAccounts';
  const shortNames = readShortNames(form.shortNames);
  if (shortNames.some((each) => each.length > longestName)) errors.shortNames = 'nameTooLong';
  else if (shortNames.length > mostWords) errors.shortNames = 'tooManyWords';
  const hashtags = readHashtags(form.hashtags);
  if (!hashtags.every((tag) => hashtagForm.test(tag))) errors.hashtags = 'hashtagWrong';
  else if (hashtags.length > mostWords) errors.hashtags = 'tooManyWords';
  const twin = existing.some(
    (other) => other.election === form.election && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (twin) errors.name = 'already';
  if (Object.keys(errors).length > 0 || handles === null) return { kind: 'bad', errors };
  const result = ownContestantSchema.safeParse({
    id,
    kind: form.kind,
    name,
    election: form.election as ElectionId,
    region: form.region ?? '0',
    handles,
    ...(form.kind === 'ticket' && runningMate !== '' ? { runningMate } : {}),
    ...(number === '' ? {} : { ballotNumber: Number(number) }),
    ...(shortNames.length === 0 ? {} : { shortNames }),
    ...(hashtags.length === 0 ? {} : { hashtags }),
  });
  return result.success
    ? { kind: 'good', contestant: result.data }
    : { kind: 'bad', errors: { handles: 'handleWrong' } };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Short names as people list them, each once. */
export function readShortNames(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,;\n]/)
        .map(tidy)
        .filter(Boolean),
    ),
  ];
}

/** Hashtags as people list them, without their `#`, each once; one that no site would take is left as it is. */
function readHashtags(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map((tag) => tag.replace(/^#/, '')),
    ),
  ];
}

const prefixes: Readonly<Record<string, SiteId>> = {
  x: 'x',
  fb: 'facebook',
  facebook: 'facebook',
  ig: 'instagram',
  instagram: 'instagram',
};
const hosts: Readonly<Record<string, SiteId>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'facebook.com': 'facebook',
  'instagram.com': 'instagram',
};

/**
 * Accounts as people write them. Without a site the account counts on all three; each once. null when one of them can not be read.
 */
export function readHandles(text: string): readonly { readonly site: SiteId; readonly handle: string }[] | null {
  const handles = new Map<string, { readonly site: SiteId; readonly handle: string }>();
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const { sites, handle } = readHandle(part);
    if (!/^[\w.-]{1,100}$/.test(handle)) return null;
    for (const site of sites) handles.set(`${site} ${handle}`, { site, handle });
  }
  return [...handles.values()];
}

function readHandle(part: string): { readonly sites: readonly SiteId[]; readonly handle: string } {
  const address = /^(?:https?:\/\/)?(?:www\.|m\.|web\.|mobile\.)?([a-z]+\.com)\/(?:@)?([^/?#]+)/i.exec(part);
  const host = hosts[address?.[1]?.toLowerCase() ?? ''];
  if (host !== undefined) return { sites: [host], handle: address?.[2] ?? '' };
  const named = /^([a-z]+):@?(.+)$/i.exec(part);
  const site = prefixes[named?.[1]?.toLowerCase() ?? ''];
  if (site !== undefined) return { sites: [site], handle: named?.[2] ?? '' };
  return { sites: siteIds, handle: part.replace(/^@/, '') };
}

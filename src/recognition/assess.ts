/** From an action to an assessment: what it is about, whether it campaigns, and why. Pure and synchronous. */
import { readDraft, takesSide } from './answers';
import type { Assessment, Mention, Signal } from './assessment';
import { type Clue, follows, isNaming, isWide, sliceOf } from './clues';
import { yearOf } from './compiled';
import { decide } from './decide';
import { type Index, originOf, regionCode } from './index-table';
import * as is from './meaning';
import { type Action, ownPosts } from './post';
import { readAction } from './reading';
import { settle } from './settle';
import { isCalledFor } from './taking-part';

export { type Index, openIndex } from './index-table';

const nothing: Assessment = {
  relation: 'none',
  stance: 'unclear',
  ownAccount: false,
  draft: 'none',
  mentions: [],
  signals: [],
};

function signalOf({ source }: Index, clue: Clue): Signal {
  const { meaning, how, field, written, places, strength, targets } = clue;
  const start = places?.[clue.start] ?? clue.start;
  const end = places ? (places[clue.end - 1] as number) + 1 : clue.end;
  const naming = isNaming(clue);
  return {
    kind: how === 1 && (naming || meaning === is.appeal) ? 'hashtag' : (source.kinds[meaning] as Signal['kind']),
    field,
    start,
    end,
    text: written.slice(start, end),
    strength,
    contestants: naming ? ordinalsOf(targets).slice(0, 8) : [],
  };
}

function ordinalsOf(targets: readonly number[]): number[] {
  const [first = 0] = targets;
  return targets.length === 1 ? [first >> 1] : [...new Set(targets.map((target) => target >> 1))];
}

/** Contestants that the clues point at. Of several bearers of a name, those of the post's own time count. */
function mentionsOf(index: Index, clues: readonly Clue[], publishedAt: number | undefined): Mention[] {
  const doubts = new Map<number, number>();
  const year = publishedAt === undefined ? 0 : new Date(publishedAt).getUTCFullYear();
  for (const clue of clues) {
    if (!isNaming(clue)) continue;
    let ordinals = ordinalsOf(clue.targets);
    // A single name that counts alone is that of whoever stands in a province or the country.
    if (clue.meaning === is.shortName && clue.strength === 'strong') {
      const wide = ordinals.filter((ordinal) => (index.region[ordinal] as number) % 100 === 0);
      if (wide.length) ordinals = wide;
    }
    if (year && ordinals.length > 1) {
      const gap = (ordinal: number) => Math.abs(yearOf(originOf(index, ordinal).election) - year);
      const least = Math.min(...ordinals.map(gap));
      ordinals = ordinals.filter((ordinal) => gap(ordinal) === least);
    }
    const weight = clue.strength === 'strong' ? 0.9 : clue.strength === 'context' ? 0.6 : 0.2;
    for (const ordinal of ordinals) {
      doubts.set(ordinal, (doubts.get(ordinal) ?? 1) * (1 - weight / Math.sqrt(ordinals.length)));
    }
  }
  return [...doubts]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .slice(0, 12)
    .map(([ordinal, doubt]) => ({
      ordinal,
      ...originOf(index, ordinal),
      region: regionCode(index.region[ordinal] as number),
      certainty: Math.round((1 - doubt) * 100) / 100,
    }));
}

/**
 * Whether a name is hardly anybody else's: that of a contestant known beyond a town, a rare one, or one of three words and
 * more. Two common words are many people's name.
 */
function isFullName(index: Index, clue: Clue): boolean {
  const { meaning, strength, targets, rare } = clue;
  return (
    (meaning === is.name || meaning === is.shortName) &&
    sliceOf(clue).split(/\s/).length > (strength === 'strong' || rare || isWide(index, targets) ? 1 : 2)
  );
}

/** Whether the whole account goes by a name. */
function isNamedWhole(index: Index, clue: Clue): boolean {
  const { meaning, start, end, text } = clue;
  const strong = clue.strength === 'strong';
  return (
    (end - start) / text.length > (strong ? 0.5 : 0.8) &&
    (isFullName(index, clue) || (strong && (meaning === is.brand || meaning === is.party)))
  );
}

/** Whether one account names both people of a ticket. */
function namesBoth(account: readonly Clue[]): boolean {
  const people = account.filter(({ meaning }) => meaning === is.name || meaning === is.shortName);
  return people.some((one) =>
    people.some((other) => one.text === other.text && one.targets.some((target) => other.targets.includes(target ^ 1))),
  );
}

/** Whether author, group or page are a contestant's or campaign team's own, by handle, by name or by what they call themselves. */
function isOwnAccount(index: Index, clues: readonly Clue[]): boolean {
  const account = clues.filter((clue) => clue.zone === 2);
  const named = account.filter((clue) => isNaming(clue) && clue.strength !== 'weak' && clue.meaning !== is.figure);
  return (
    named.some((clue) => (clue.meaning === is.handle && !!clue.targets.length) || isNamedWhole(index, clue)) ||
    namesBoth(named) ||
    (!!named.length && account.some(({ meaning }) => meaning === is.campaignAccount || meaning === is.contest))
  );
}

/**
 * Assesses an action: its post, everything the post carries, and the person's own draft.
 * Never throws; linear in the length of the texts.
 */
export function assess(index: Index, action: Action): Assessment {
  const { post } = action;
  const known = post?.contestantAccount === true;
  const reading = readAction(index, action);
  if (!reading) return known ? { ...nothing, relation: 'reports', ownAccount: true } : nothing;
  // In an own post the draft is the text, and what is attached stands beside it.
  const published = !post || ownPosts.includes(action.kind);
  const subject = published
    ? {
        clues: [...reading.draft.clues, ...reading.post.clues],
        words: [...reading.draft.words, ...reading.post.words],
      }
    : reading.post;
  const clues = settle(index, subject.clues);
  const ownAccount = known || isOwnAccount(index, clues);
  const {
    about: weighed,
    campaigns,
    against,
  } = decide(index, clues, subject.words, (published ? action.draft : post.text) ?? '');
  const pictured = published && (action.kind === 'photo' || post?.imageText?.length);
  // Who is named in full after "foto bersama" or "bareng" in an own picture is in it; of three who bear a name, nobody.
  const about =
    weighed ||
    ownAccount ||
    (!!pictured &&
      clues.some(
        (clue) =>
          !clue.zone &&
          clue.targets.length < 3 &&
          isFullName(index, clue) &&
          follows(clue, /(?:foto|bareng|sama|dengan|dampingi|temu|suami|istri)\W[^.!\n]{0,30}$/i),
      ));
  const kept = clues.filter(
    ({ strength, meaning, zone }) => (about || strength !== 'weak') && (meaning !== is.campaignAccount || zone === 2),
  );
  const said = readDraft(index, action.draft, reading.post, reading.draft, campaigns);
  // Beside a post of its own, the draft is what the person adds.
  const shown = published ? kept : [...said.own, ...kept];
  // "Mohon pilih Ani" calls by a word that says nothing alone: the name it asks for stands for the call.
  const calls = shown.filter((clue) => clue.field === 'draft' && isCalledFor(clue));
  const signals = [...shown, ...calls.map((clue) => ({ ...clue, meaning: is.appeal }))]
    .slice(0, 40)
    .map((clue) => signalOf(index, clue));
  if (post?.parent && !published && !ownAccount) {
    // A comment that takes no side changes nothing: whoever answers it, answers the post above. To like it is not to like that.
    const above = assess(index, { ...action, post: post.parent });
    const sided = above.relation === 'campaigns';
    if (!takesSide(post.text ?? '', clues, sided))
      return sided && !action.draft
        ? { ...above, signals, relation: 'reports', stance: 'unclear' }
        : { ...above, signals };
  }
  return {
    relation: !about ? 'none' : campaigns ? 'campaigns' : 'reports',
    stance: !about || !campaigns ? 'unclear' : against ? 'against' : 'for',
    ownAccount,
    draft: said.draft,
    mentions: about || said.own.length ? mentionsOf(index, shown, post?.publishedAt) : [],
    signals,
  };
}

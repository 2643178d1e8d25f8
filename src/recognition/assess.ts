/** From an action to an assessment: what it is about, whether it campaigns, and why. Pure and synchronous. */
import { isFullName, isOwnAccount } from './accounts';
import { readDraft, takesSide } from './answers';
import type { Assessment, Mention, Signal } from './assessment';
import { type Clue, follows, isNaming } from './clues';
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
  } = decide(index, clues, subject.words, (published ? action.draft : post.text) ?? '', ownAccount);
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
  const said = readDraft(index, action.draft, reading.post, reading.draft, campaigns, ownAccount);
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
    if (!takesSide(index, post.text ?? '', clues, sided))
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

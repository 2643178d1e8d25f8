/** The piece of a post that shows why the dialog appeared: around the strongest signals, with the signals marked. */
import type { Assessment, Field, Signal, SignalKind } from '../recognition/assessment';
import type { Action, Post } from '../recognition/post';

export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly field: Field;
  /** Runs in reading order, with an ellipsis where text was left out. */
  readonly runs: readonly ExcerptRun[];
}

const longest = 150;
const before = 32;

/** Signals that are no reason for asking: they speak against it, or say nothing to a reader. */
const silent: ReadonlySet<SignalKind> = new Set(['organiser', 'stateWork', 'report', 'elsewhere']);
const weights: Record<Signal['strength'], number> = { strong: 3, context: 2, weak: 1 };
/** Where a reader looks first, when two fields are equally telling. */
const order: readonly Field[] = [
  'draft',
  'text',
  'author.name',
  'author.handle',
  'group',
  'page',
  'quoted',
  'parent',
  'imageText',
  'link',
];

/** The kinds of signals to name as words, strongest first, each once. */
export function signalKinds(assessment: Assessment): readonly SignalKind[] {
  const telling = [...assessment.signals]
    .filter((signal) => !silent.has(signal.kind))
    .sort((a, b) => weights[b.strength] - weights[a.strength]);
  return [...new Set(telling.map((signal) => signal.kind))].slice(0, 4);
}

/** The field with the most telling signals, cut to one or two lines; null when there is nothing to show. */
export function excerptOf(action: Action, assessment: Assessment): Excerpt | null {
  const byField = new Map<Field, Signal[]>();
  for (const signal of assessment.signals) {
    if (silent.has(signal.kind) || textOf(action, signal) === null) continue;
    const list = byField.get(signal.field) ?? [];
    list.push(signal);
    byField.set(signal.field, list);
  }
  const weightOf = (signals: readonly Signal[]) => signals.reduce((sum, { strength }) => sum + weights[strength], 0);
  const best = [...byField].sort(
    ([fieldA, a], [fieldB, b]) => weightOf(b) - weightOf(a) || order.indexOf(fieldA) - order.indexOf(fieldB),
  )[0];
  if (best === undefined) return null;
  const [field, signals] = best;
  const strongest = signals.reduce((a, b) => (weights[b.strength] > weights[a.strength] ? b : a));
  const text = textOf(action, strongest);
  if (text === null) return null;
  const here = signals.filter((signal) => textOf(action, signal) === text);
  return { field, runs: cut(text, here) };
}

/** One field's text, where the signal's offsets fit it; null where the page has changed its mind. */
export function textOf(action: Action, signal: Signal): string | null {
  return candidates(action, signal.field).find((text) => text.slice(signal.start, signal.end) === signal.text) ?? null;
}

function candidates(action: Action, field: Field): readonly string[] {
  const post = action.post;
  switch (field) {
    case 'draft':
      return present(action.draft);
    case 'text':
      return present(post?.text);
    case 'author.name':
      return present(post?.author?.name);
    case 'author.handle':
      return present(post?.author?.handle);
    case 'group':
      return present(post?.group?.name);
    case 'page':
      return present(post?.page?.name);
    case 'imageText':
      return post?.imageText ?? [];
    case 'link':
      return present(post?.link?.title, post?.link?.description);
    case 'quoted':
      return textsOf(post?.quoted);
    case 'parent':
      return textsOf(post?.parent);
  }
}

function textsOf(post: Post | undefined): readonly string[] {
  return present(post?.text, post?.author?.name, post?.author?.handle, ...(post?.imageText ?? []));
}

function present(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined);
}

/** Cuts a window that begins a little before the first signal of the densest stretch, at word borders. */
function cut(text: string, signals: readonly Signal[]): readonly ExcerptRun[] {
  const inOrder = together(
    [...signals].sort((a, b) => a.start - b.start || b.end - a.end),
    text,
  ).map((signal) => withBrackets(signal, text));
  const start = text.length <= longest ? 0 : wordBorder(text, Math.max(0, densest(inOrder) - before), 1);
  const wanted = start + longest;
  let end = wanted >= text.length ? text.length : wordBorder(text, wanted, -1);
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  const runs: ExcerptRun[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    const words = text.slice(from, to).replace(/\s+/g, ' ');
    if (words !== '') runs.push({ text: words, marked });
  };
  let at = start;
  for (const signal of inOrder) {
    const from = Math.max(signal.start, at);
    const to = Math.min(signal.end, end);
    if (from >= to) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  if (start > 0) runs.unshift({ text: '… ', marked: false });
  if (text.slice(end).trim() !== '') runs.push({ text: ' …', marked: false });
  return runs;
}

/** Signals that only a dash or nothing keeps apart are one to the eye: the two names of a pair. */
function together(inOrder: readonly Signal[], text: string): readonly Signal[] {
  const merged: Signal[] = [];
  for (const signal of inOrder) {
    const last = merged.at(-1);
    if (last !== undefined && /^(?:\s?[&/–—-]\s?)?$/.test(text.slice(last.end, Math.max(last.end, signal.start)))) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, signal.end) };
    } else merged.push(signal);
  }
  return merged;
}

/** A bracket that was opened within what is marked is closed within it, and the other way round. */
function withBrackets<Place extends Pick<Signal, 'start' | 'end'>>(place: Place, text: string): Place {
  const inside = text.slice(place.start, place.end);
  const opened = inside.lastIndexOf('(') > inside.lastIndexOf(')');
  const closed = inside.includes(')') && !inside.slice(0, inside.indexOf(')')).includes('(');
  return {
    ...place,
    start: closed && text[place.start - 1] === '(' ? place.start - 1 : place.start,
    end: opened && text[place.end] === ')' ? place.end + 1 : place.end,
  };
}

/** Start of the signal from which the most weight fits into one excerpt. */
function densest(inOrder: readonly Signal[]): number {
  let best = 0;
  let most = -1;
  for (const first of inOrder) {
    let weight = 0;
    for (const signal of inOrder) {
      if (signal.start >= first.start && signal.end <= first.start + longest - before)
        weight += weights[signal.strength];
    }
    if (weight > most) {
      most = weight;
      best = first.start;
    }
  }
  return best;
}

/** The nearest place at or beyond `at`, in a direction, that does not split a word or a surrogate pair. */
function wordBorder(text: string, at: number, direction: 1 | -1): number {
  for (let step = 0; step < 24; step += 1) {
    const place = at + step * direction;
    if (place <= 0 || place >= text.length) return Math.min(Math.max(place, 0), text.length);
    if (/\s/.test(text.charAt(place - 1)) || /\s/.test(text.charAt(place))) return place;
  }
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

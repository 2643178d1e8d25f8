/** The lines of an iCalendar file: unfolded, cut into events, without what is not read, each with the place where it stands. */
import type { FileProblem } from './exchange';
import type { TextPlace } from './json-place';

/** An unfolded line, and the number (from 1) of the line on which it begins. */
export interface Line {
  readonly line: string;
  readonly number: number;
}

/** One VEVENT: the line on which it begins (from 1), and what stands in it. */
export interface Block {
  readonly line: number;
  readonly lines: readonly Line[];
}

const notRead: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^(RRULE|RDATE|EXDATE|EXRULE)[;:]/i, 'RRULE'],
  [/^ATTACH[;:]/i, 'ATTACH'],
  [/^BEGIN:VALARM/i, 'VALARM'],
];

/** `name`: what the calendar calls itself. `ignored`: how often each thing stands there that is not read. */
export interface Split {
  readonly blocks: readonly Block[];
  readonly name: Line | null;
  readonly ignored: Map<string, number>;
  readonly problems: readonly FileProblem[];
}

const notClosed = ({ line }: { readonly line: number }): FileProblem => ({
  place: { line, column: 1 },
  field: 'VEVENT',
  fault: { kind: 'notClosed' },
});

/** Unfolds, and cuts out events without what is not read. */
export function split(text: string): Split {
  const blocks: Block[] = [];
  const ignored = new Map<string, number>();
  const problems: FileProblem[] = [];
  let open: { line: number; lines: Line[] } | null = null;
  let alarm = false;
  let name: Line | null = null;
  for (const { line, number } of unfolded(text)) {
    for (const [pattern, what] of notRead) if (pattern.test(line)) ignored.set(what, (ignored.get(what) ?? 0) + 1);
    if (/^BEGIN:VALARM/i.test(line)) alarm = true;
    else if (/^END:VALARM/i.test(line)) alarm = false;
    else if (alarm) continue;
    else if (/^BEGIN:VEVENT/i.test(line)) {
      if (open) problems.push(notClosed(open));
      open = { line: number, lines: [] };
    } else if (/^END:VEVENT/i.test(line)) {
      if (open) blocks.push(open);
      open = null;
    } else if (open) {
      if (!notRead.some(([pattern]) => pattern.test(line))) open.lines.push({ line, number });
    } else if (/^X-WR-CALNAME[;:]/i.test(line)) name = { line, number };
  }
  if (open) problems.push(notClosed(open));
  return { blocks, name, ignored, problems };
}

function* unfolded(text: string): Generator<Line> {
  let line = '';
  let number = 0;
  let at = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    at++;
    if (number > 0 && (raw.startsWith(' ') || raw.startsWith('\t'))) line += raw.slice(1);
    else {
      if (number > 0) yield { line, number };
      line = raw;
      number = at;
    }
  }
  if (number > 0) yield { line, number };
}

/** The first line of a property of an event. */
export function lineOf(block: Block, property: string): Line | undefined {
  return block.lines.find(({ line }) => new RegExp(`^${property}[;:]`, 'i').test(line));
}

/** Where a property of an event stands: at its value; the event itself where the property is not there. */
export function placeOf(block: Block, property: string): TextPlace {
  const found = lineOf(block, property);
  return found ? placeIn(found) : { line: block.line, column: 1 };
}

/** The place of a line's value. */
export function placeIn({ line, number }: Line): TextPlace {
  return { line: number, column: line.indexOf(':') + 2 };
}

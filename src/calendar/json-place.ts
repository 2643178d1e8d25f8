/** Where in a JSON text a value stands, so that a reason can name line and column. For texts that `JSON.parse` has accepted. */

/** Line and column, both from 1; columns are counted in UTF-16 units, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a text. */
function placeAt(text: string, offset: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

const space = /[ \t\n\r]*/y;
const text_ = /"(?:[^"\\]|\\.)*"/y;
const plain = /[^,\]}\s]*/y;

function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The offset behind the value that begins at `at`. No recursion: a file may nest as deep as it likes. */
function behind(text: string, at: number): number {
  let depth = 0;
  let place = at;
  do {
    const char = text[place];
    if (char === '"') place = end(text_, text, place);
    else if (char === '{' || char === '[') {
      depth += 1;
      place += 1;
    } else if (char === '}' || char === ']') {
      depth -= 1;
      place += 1;
    } else if (char === ',' || char === ':') place += 1;
    else place = end(plain, text, place);
    if (depth > 0) place = end(space, text, place);
  } while (depth > 0 && place < text.length);
  return place;
}

/** The offset of one member of the object or list that begins at `at`; null when it is not there. Of a name twice, the last. */
function memberOf(text: string, at: number, key: PropertyKey): number | null {
  const list = text[at] === '[';
  if (!list && text[at] !== '{') return null;
  let found: number | null = null;
  let place = end(space, text, at + 1);
  for (let index = 0; place < text.length && text[place] !== ']' && text[place] !== '}'; index++) {
    let name: PropertyKey = index;
    if (!list) {
      const nameEnd = end(text_, text, place);
      name = JSON.parse(text.slice(place, nameEnd)) as string;
      place = end(space, text, end(space, text, nameEnd) + 1);
    }
    if (name === key) {
      if (list) return place;
      found = place;
    }
    place = end(space, text, behind(text, place));
    if (text[place] === ',') place = end(space, text, place + 1);
  }
  return found;
}

/** The place of the value at a path; of the innermost part of the path that is there, where the rest is missing. */
export function placeOf(text: string, path: readonly PropertyKey[]): TextPlace {
  let at = end(space, text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  for (const key of path) {
    const next = memberOf(text, at, key);
    if (next === null) break;
    at = next;
  }
  return placeAt(text, at);
}

/** Where a text stops being JSON, in the words of whichever engine; the end of the text where it does not say. */
export function placeOfSyntaxError(text: string, { message }: Error): TextPlace {
  const lined = /line (\d+) column (\d+)/.exec(message);
  if (lined) return { line: Number(lined[1]), column: Number(lined[2]) };
  const offset = /position (\d+)/.exec(message)?.[1];
  return placeAt(text, offset === undefined ? text.length : Number(offset));
}

/** Reads a `.reg` file back: the part of its grammar that policies use. */

export type RegistryTree = Map<string, Map<string, string | number>>;

/** From key path to its values. Deleted keys are left out, unknown kinds of values are skipped; null when it is no `.reg` file. */
export function readRegistry(text: string): RegistryTree | null {
  if (!/^\ufeff?\s*(Windows Registry Editor Version 5\.00|REGEDIT4)/.test(text)) return null;
  const tree: RegistryTree = new Map();
  let values: Map<string, string | number> | null = null;
  for (const line of joined(text)) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      values = key.startsWith('-') ? null : (tree.get(key) ?? new Map<string, string | number>());
      if (values !== null) tree.set(key, values);
      continue;
    }
    const entry = /^"((?:[^"\\]|\\.)*)"=(.*)$/.exec(line);
    if (entry === null || values === null) continue;
    const value = registryValue(entry[2] ?? '');
    if (value !== null) values.set(unquoted(entry[1] ?? ''), value);
  }
  return tree;
}

/** A long `hex` value may go on over lines that end in a backslash. */
function joined(text: string): string[] {
  return text
    .replace(
      /^(".*"=hex.*),\\\r?\n(?:\s+[\da-fA-F,]+\\?\r?\n?)*/gm,
      (value) => `${value.replace(/\\\r?\n\s*/g, '').trimEnd()}\n`,
    )
    .split(/\r?\n/)
    .map((line) => line.trim());
}

function registryValue(written: string): string | number | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(written)?.[1];
  if (quoted !== undefined) return unquoted(quoted);
  const number = /^dword:([\da-fA-F]{1,8})$/.exec(written)?.[1];
  if (number !== undefined) return Number.parseInt(number, 16);
  const bytes = /^hex\([12]\):((?:[\da-fA-F]{2},?)*)$/.exec(written)?.[1];
  if (bytes === undefined) return null;
  const units = bytes.split(',').filter(Boolean);
  let text = '';
  for (let index = 0; index + 1 < units.length; index += 2) {
    text += String.fromCharCode(Number.parseInt(`${units[index + 1]}${units[index]}`, 16));
  }
  return text.replace(/\0+$/, '');
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

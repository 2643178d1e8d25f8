/** The tables of `docs/performance.md`, made of what the bench measured; the words around them stay as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Line, Part } from './part';

const file = join('docs', 'performance.md');

/** Puts the tables of these parts into the document, each between its own two marks. Throws where a mark is missing. */
export function writeTables(parts: readonly Part[], results: Readonly<Record<string, unknown>>): void {
  const text = parts.reduce(
    (document, part) => between(document, part.name, tableOf(part, results[part.name])),
    between(readFileSync(file, 'utf8'), 'measured', measuredOn(results['measured'])),
  );
  writeFileSync(file, text);
}

function between(document: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) throw new Error(`${file} has no place for ${name}: it needs ${open} and ${close}`);
  return `${document.slice(0, from + open.length)}\n${content}\n${document.slice(to)}`;
}

function measuredOn(machine: unknown): string {
  const { on, node, processors } = machine as Record<string, string>;
  return `Measured on ${on}, Node ${node}, ${processors} processors.`;
}

function tableOf(part: Part, result: unknown): string {
  const columns: Readonly<Record<string, readonly Line[]>> =
    part.where === 'here'
      ? { measured: linesOf(part, result) }
      : Object.fromEntries(
          Object.entries(result as object).map(([browser, one]) => [browser, linesOf(part, one)] as const),
        );
  const names = Object.keys(columns);
  const all = Object.values(columns).flat();
  const whats = [...new Set(all.map(({ what }) => what))];
  const rows = whats.map((what) => {
    const goal = all.find((line) => line.what === what && line.goal !== undefined)?.goal;
    const beside = all.find((line) => line.what === what && line.beside !== undefined)?.beside;
    const values = names.map((name) => columns[name]?.find((line) => line.what === what)?.value ?? '–');
    return [what, ...values, goal ?? '', beside ?? ''];
  });
  const head = ['', ...names, 'goal', 'beside'];
  // A column that says nothing is left out.
  const kept = head.map((_, at) => at <= names.length || rows.some((row) => row[at] !== ''));
  const row = (cells: readonly unknown[]) => `| ${cells.filter((_, at) => kept[at]).join(' | ')} |`;
  return [`${part.about}\n`, row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(row)].join(
    '\n',
  );
}

function linesOf(part: Part, result: unknown): readonly Line[] {
  return (result as { readonly error?: string }).error === undefined ? part.lines(result) : [];
}

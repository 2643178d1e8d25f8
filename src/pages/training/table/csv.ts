/**
 * Tables as CSV: quoted as RFC 4180 says, with a byte-order mark so that spreadsheets read the words as they are. Where a
 * comma is the decimal sign, as in Indonesia, spreadsheets take the semicolon for the separator.
 */
import type { Language } from '../../../rulebook/words';

const separators: Readonly<Record<Language, string>> = { id: ';', en: ',' };

function cell(value: string): string {
  // A leading sign would be taken for a formula.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The rows as one text; a cell that a spreadsheet would take for a formula is made text. */
export function csvOf(rows: readonly (readonly string[])[], language: Language): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(separators[language])).join('\r\n')}\r\n`;
}

/** Hands a text to the person as a file. Nothing leaves the browser. */
export function saveAs(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

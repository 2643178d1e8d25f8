/**
 * One visible line: a policy must not be able to turn a sentence around (bidirectional controls), to hide a part of it
 * (control characters) or to break it.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

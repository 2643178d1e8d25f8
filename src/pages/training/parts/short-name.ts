/** The name of a rule where there is room for a few letters only. */
/**
 * "SKB 2022 B6", "PP 94/2021 5 n 5": short enough for a cell, where a line may end between instrument and place only. The full
 * name stands in the citation.
 */
export function shortName(instrument: string, place: string): string {
  const plain = (words: string) => words.replaceAll('\u00a0', ' ');
  const where = plain(place)
    .replace(/Lampiran II /, '')
    .replace(/huruf ([A-Z]) angka (\d+)/, '$1$2')
    .replace(/Pasal /, '')
    .replace(/huruf |angka |ayat /g, '')
    .replace(/^butir /, '');
  const whole = (words: string) => words.replaceAll(' ', '\u00a0');
  return `${whole(plain(instrument).replace(/^(SKB) \d+ \S+ (\d{4})$/, '$1 $2'))} ${whole(where)}`;
}

/** The element's id to which an address of *Aturan* scrolls: of a provision, an instrument or "Apa yang boleh". */
export function anchorOf(detail: string): string {
  return `aturan-${detail}`;
}

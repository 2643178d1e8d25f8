/** The mark of the family, drawn: two bars cut out of a rounded square. */
import { drawing } from './element';

const path = 'M4 0h8a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4ZM5 4h2v8H5ZM9 4h2v8H9Z';

/** The mark as a drawing, hidden from assistive technology: the name stands beside it. */
export function mark(): Node {
  return drawing(
    'svg',
    { class: 'mark', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    drawing('path', { 'fill-rule': 'evenodd', d: path }),
  );
}

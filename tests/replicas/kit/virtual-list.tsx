/** @jsxImportSource react */
/** A list that keeps only what is near the viewport in the document, as the sites do: rows come and go while scrolling. */
import { type ReactNode, useEffect, useState } from 'react';

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly rowHeight: number;
  readonly keyOf: (item: Item) => string;
  readonly row: (item: Item, index: number, top: number) => ReactNode;
}

export function VirtualList<Item>({ items, rowHeight, keyOf, row }: VirtualListProps<Item>) {
  const [top, setTop] = useState(window.scrollY);
  useEffect(() => {
    const onScroll = () => setTop(window.scrollY);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);
  const first = Math.max(0, Math.floor(top / rowHeight) - 2);
  const last = Math.min(items.length, Math.ceil((top + window.innerHeight) / rowHeight) + 2);
  return (
    <div style={{ position: 'relative', height: items.length * rowHeight }}>
      {items.slice(first, last).map((item, index) => (
        <Row key={keyOf(item)}>{row(item, first + index, (first + index) * rowHeight)}</Row>
      ))}
    </div>
  );
}

function Row({ children }: { readonly children: ReactNode }) {
  return <>{children}</>;
}

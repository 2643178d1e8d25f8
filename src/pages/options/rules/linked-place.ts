/** The place in *Aturan* that the address names: brought into view, and back into view where it would be lost. */
import { useEffect } from 'preact/hooks';
import { anchorOf } from './anchor';

/**
 * Scrolls to the provision, instrument or section of `detail` when the address changes and when a link to it is pressed once
 * more; and when the window changes its width, as long as the reader has not gone on from there. Not for an empty `detail`.
 */
export function useLinkedPlace(detail: string): void {
  useEffect(() => {
    if (detail === '') return;
    const place = () => document.getElementById(anchorOf(detail));
    const show = () => place()?.scrollIntoView();
    let isThere = false;
    const onScroll = () => {
      const top = place()?.getBoundingClientRect().top ?? Number.NaN;
      isThere = Math.abs(top) < innerHeight / 2;
    };
    // Of one frame, a resize is told before the scrolling that it brings about.
    const onResize = () => {
      if (isThere) show();
    };
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.hash === location.hash) show();
    };
    // The filters are taken back first, and what they hid is drawn.
    const frame = requestAnimationFrame(show);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onResize);
    addEventListener('click', onClick);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onResize);
      removeEventListener('click', onClick);
    };
  }, [detail]);
}

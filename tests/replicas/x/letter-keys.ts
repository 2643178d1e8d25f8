/** X's letter keys: they act on the post that has the focus, and only outside text fields. */
import { useEffect } from 'react';
import type { ReplicaPost } from '../kit/posts';
import type { PageDoors } from './tweet';

export function useLetterKeys(posts: readonly ReplicaPost[], doors: PageDoors): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
      if (event.key === 'n') return stop(event, doors.openComposer);
      const article = document.activeElement?.closest('article[data-replica-id]');
      const post = posts.find(({ id }) => id === article?.getAttribute('data-replica-id'));
      if (article == null || post === undefined) return;
      if (event.key === 'l') stop(event, () => doors.toggleLike(post));
      if (event.key === 'r') stop(event, () => doors.openReply(post));
      if (event.key === 't') stop(event, () => doors.openRepostMenu(post, article));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function stop(event: KeyboardEvent, action: () => void): void {
  // Otherwise the letter lands in the editor that opens.
  event.preventDefault();
  action();
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea)$/.test(target.localName));
}

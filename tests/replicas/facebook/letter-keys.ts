/** Facebook's letter keys, outside text fields: on the card that has the focus, or on the page. */
import { useEffect } from 'react';
import type { ReplicaPost } from '../kit/posts';
import type { Doors } from './doors';

export function useLetterKeys(posts: readonly ReplicaPost[], doors: Doors): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isEditable(event.target)) return;
      if (event.key === 'p') return stop(event, () => doors.openComposer(null));
      const card = document.activeElement?.closest('[aria-posinset]');
      const post = posts.find(({ id }) => id === card?.getAttribute('data-replica-id'));
      if (card == null || post === undefined) return;
      if (event.key === 'l') stop(event, () => doors.react(post, doors.reactionOf(post) === null ? 'like' : null));
      if (event.key === 's') stop(event, () => doors.openShare(post));
      if (event.key === 'c') stop(event, () => card.querySelector<HTMLElement>('[role=textbox]')?.focus());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function stop(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea)$/.test(target.localName));
}

/** @jsxImportSource react */
/** Following on X: the button in its several places, and the question before unfollowing. */
import { useState } from 'react';
import type { Person } from '../kit/posts';
import { sendXRest } from '../kit/wire';
import type { Words } from './words';

interface FollowButtonProps {
  readonly person: Person;
  readonly words: Words;
  readonly done: boolean;
  readonly askToUnfollow: (undo: () => void) => void;
}

export function FollowButton({ person, words, done, askToUnfollow }: FollowButtonProps) {
  const [following, setFollowing] = useState(done);
  return (
    <button
      type="button"
      data-testid={`${person.id}-${following ? 'unfollow' : 'follow'}`}
      aria-label={`${following ? words.following : words.follow} @${person.handle}`}
      onClick={(event) => {
        // The cell around it is a button too.
        event.stopPropagation();
        if (!following) {
          setFollowing(true);
          sendXRest('friendships/create.json');
          return;
        }
        askToUnfollow(() => {
          setFollowing(false);
          sendXRest('friendships/destroy.json');
        });
      }}
    >
      <span>{following ? words.following : words.follow}</span>
    </button>
  );
}

/** A person in a list. */
export function UserCell(props: FollowButtonProps) {
  return (
    <div data-testid="UserCell" role="button" tabIndex={0}>
      <a href={`/${props.person.handle}`} role="link">
        <span>{props.person.name}</span>
      </a>
      <a href={`/${props.person.handle}`} role="link" tabIndex={-1}>
        <span>@{props.person.handle}</span>
      </a>
      <FollowButton {...props} />
    </div>
  );
}

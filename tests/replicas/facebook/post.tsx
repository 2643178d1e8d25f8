/** @jsxImportSource react */
/** One post of Facebook: the roles that the site writes for its own use, and its row of buttons. */
import { useRef, useState } from 'react';
import type { ReplicaPost } from '../kit/posts';
import { Press } from '../kit/press';
import { sendFacebook } from '../kit/wire';
import { CommentBox, Comments, Sprite } from './comments';
import type { Doors } from './doors';

const longPress = 400;

interface PartProps {
  readonly post: ReplicaPost;
  readonly doors: Doors;
}

/** Like; resting on it or pressing it long opens the faces. */
export function LikeButton({ post, doors, marked = true }: PartProps & { readonly marked?: boolean }) {
  const { words } = doors;
  const timer = useRef(0);
  const held = useRef(false);
  const reaction = doors.reactionOf(post);
  const label = reaction === null ? words.like : words.removeLike;
  const later = (element: Element) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      held.current = true;
      doors.openFlyout(post, element);
    }, longPress);
  };
  const never = () => window.clearTimeout(timer.current);
  return (
    <Press
      aria-label={label}
      onMouseEnter={(event) => later(event.currentTarget)}
      onMouseLeave={never}
      onTouchStart={(event) => later(event.currentTarget)}
      onTouchEnd={(event) => {
        never();
        // The press was long: it opened the faces and is no like.
        if (held.current) event.preventDefault();
        held.current = false;
      }}
      onPress={() => {
        never();
        doors.react(post, reaction === null ? 'like' : null);
      }}
    >
      {marked ? (
        <div data-ad-rendering-role="like_button">
          <Sprite />
          <span>{label}</span>
        </div>
      ) : (
        <Sprite />
      )}
    </Press>
  );
}

export function ActionRow({ post, doors }: PartProps) {
  const { words } = doors;
  return (
    <div className="actions">
      <LikeButton post={post} doors={doors} />
      <Press aria-label={words.react} aria-haspopup="menu" onPress={(element) => doors.openFlyout(post, element)}>
        <Sprite />
      </Press>
      <Press
        aria-label={words.comment}
        onPress={(element) =>
          element.closest('[data-replica]')?.querySelector<HTMLElement>('[role=textbox]')?.focus()
        }
      >
        <div data-ad-rendering-role="comment_button">
          <Sprite />
        </div>
      </Press>
      <Press aria-label={words.share} onPress={() => doors.openShare(post)}>
        <div data-ad-rendering-role="share_button">
          <Sprite />
        </div>
      </Press>
    </div>
  );
}

/** What scrapers are meant to fall for: buttons that nobody can see, between the real ones. */
function Decoys({ doors }: { readonly doors: Doors }) {
  return (
    <div aria-hidden="true">
      {[doors.words.like, doors.words.react, doors.words.share].map((label) => (
        <div key={label} role="button" tabIndex={-1} aria-hidden="true" aria-label={label} className="decoy" />
      ))}
    </div>
  );
}

export function Join({ doors, inline }: { readonly doors: Doors; readonly inline: boolean }) {
  const { words, scene } = doors;
  const [joined, setJoined] = useState(scene.done === true);
  const label = inline ? words.join : words.joinGroup;
  return (
    <Press
      aria-label={inline ? undefined : joined ? words.joined : label}
      onPress={() => {
        // Leaving is asked about elsewhere; the button only opens a menu then.
        if (joined) return;
        setJoined(true);
        sendFacebook('GroupCometJoinForumMutation');
      }}
    >
      {joined ? words.joined : label}
    </Press>
  );
}

export function Follow({ doors, label }: { readonly doors: Doors; readonly label: boolean }) {
  const { words, scene } = doors;
  const [following, setFollowing] = useState(scene.done === true);
  const text = following ? words.following : words.follow;
  return (
    <Press
      aria-label={label ? text : undefined}
      onPress={() => {
        setFollowing(!following);
        sendFacebook(following ? 'CometUserUnfollowMutation' : 'CometUserFollowMutation');
      }}
    >
      {text}
    </Press>
  );
}

function Header({ post, doors }: PartProps) {
  const profile = `/profile.php?id=${post.author.id}`;
  return (
    <div data-ad-rendering-role="profile_name">
      {post.group === undefined ? (
        <h2>
          <a role="link" href={profile}>
            <span>{post.author.name}</span>
          </a>
        </h2>
      ) : (
        <>
          <h2>
            <a role="link" href="/groups/4001/">
              <span>{post.group}</span>
            </a>
          </h2>
          <a role="link" href={`/groups/4001/user/${post.author.id}/`}>
            <span>{post.author.name}</span>
          </a>
        </>
      )}
      {post.joinable ? <Join doors={doors} inline /> : null}
      {post.followable ? <Follow doors={doors} label={false} /> : null}
    </div>
  );
}

export function Message({ post, doors }: PartProps) {
  const [open, setOpen] = useState(false);
  const text = post.partial && !open ? `${post.text.slice(0, -12)}… ` : post.text;
  return (
    <div data-ad-rendering-role="story_message">
      <div data-ad-comet-preview="message" data-ad-preview="message">
        <div dir="auto">
          {text}
          {post.partial && !open ? <Press onPress={() => setOpen(true)}>{doors.words.seeMore}</Press> : null}
        </div>
      </div>
    </div>
  );
}

export function Card({ post, doors, place }: PartProps & { readonly place?: number }) {
  return (
    <div aria-posinset={place} tabIndex={-1} data-replica={post.role} data-replica-id={post.id}>
      <Header post={post} doors={doors} />
      <Press aria-label={doors.words.menu} aria-haspopup="menu" onPress={() => undefined}>
        …
      </Press>
      <Decoys doors={doors} />
      <Message post={post} doors={doors} />
      {post.quoted === undefined ? null : (
        <div className="shared">
          <div data-ad-rendering-role="profile_name">
            <a role="link" href={`/profile.php?id=${post.quoted.author.id}`}>
              <span>{post.quoted.author.name}</span>
            </a>
          </div>
          <div data-ad-rendering-role="story_message">
            <div dir="auto">{post.quoted.text}</div>
          </div>
        </div>
      )}
      {post.link === undefined ? null : (
        <a role="link" href="https://l.facebook.com/l.php">
          <div data-ad-rendering-role="meta">kabar.example</div>
          <div data-ad-rendering-role="title">{post.link}</div>
        </a>
      )}
      {post.imageText === undefined ? null : <img alt={post.imageText} data-imgperflogname="feedImage" />}
      <Press aria-label={doors.words.likeCount} onPress={() => undefined}>
        162
      </Press>
      <ActionRow post={post} doors={doors} />
      <Comments post={post} doors={doors} />
      <CommentBox doors={doors} label={doors.words.commentAs} extras />
    </div>
  );
}

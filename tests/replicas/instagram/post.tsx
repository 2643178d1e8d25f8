/** @jsxImportSource react */
/** One post of Instagram in its several frames: feed card, modal, page of its own, reel. */
import { useRef, useState } from 'react';
import type { ReplicaPost } from '../kit/posts';
import { Press } from '../kit/press';
import { sendInstagram } from '../kit/wire';
import { CommentBox, Comments } from './comments';
import type { Doors } from './doors';
import { Icon } from './icons';

interface PartProps {
  readonly post: ReplicaPost;
  readonly doors: Doors;
}

export function LikeButton({ post, doors }: PartProps) {
  const liked = doors.isLiked(post);
  return (
    <Press onPress={() => doors.toggleLike(post)}>
      <Icon name={liked ? 'heartFilled' : 'heart'} label={liked ? doors.words.unlike : doors.words.like} />
    </Press>
  );
}

export function ActionBar({ post, doors }: PartProps) {
  const { words } = doors;
  const [reposted, setReposted] = useState(post.done === true);
  return (
    <section className="actions">
      <LikeButton post={post} doors={doors} />
      <Press
        onPress={(element) =>
          element.closest('[data-replica]')?.querySelector<HTMLElement>('textarea, [role=textbox]')?.focus()
        }
      >
        <Icon name="comment" label={words.comment} />
      </Press>
      <Press
        onPress={() => {
          setReposted(!reposted);
          sendInstagram(reposted ? 'usePolarisDeleteMediaRepostMutation' : 'usePolarisCreateMediaRepostMutation');
        }}
      >
        <Icon name="repost" label={reposted ? words.unrepost : words.repost} />
      </Press>
      <Press onPress={() => doors.openShare(post)}>
        <Icon name="plane" label={words.share} />
      </Press>
      <Press onPress={() => undefined}>
        <Icon name="save" label={words.save} />
      </Press>
    </section>
  );
}

/** A picture or film: two clicks or two taps like it. */
export function Media({ post, doors }: PartProps) {
  const lastTap = useRef(0);
  return (
    <div
      className="media"
      onDoubleClick={() => doors.like(post)}
      onTouchEnd={(event) => {
        if (event.timeStamp - lastTap.current < 400) doors.like(post);
        lastTap.current = event.timeStamp;
      }}
    >
      {post.video ? <video /> : <img alt={post.imageText ?? 'Photo'} />}
    </div>
  );
}

export function Follow({ doors, element }: { readonly doors: Doors; readonly element: 'button' | 'div' }) {
  const { words, scene } = doors;
  const [following, setFollowing] = useState(scene.done === true);
  const label = following ? words.following : words.follow;
  const press = () => {
    setFollowing(!following);
    sendInstagram(following ? 'usePolarisUnfollowMutation' : 'usePolarisFollowMutation');
  };
  if (element === 'div') return <Press onPress={press}>{label}</Press>;
  return (
    <button type="button" onClick={press}>
      <div>{label}</div>
    </button>
  );
}

function Header({ post, doors }: PartProps) {
  return (
    <header>
      <a role="link" href={`/${post.author.handle}/`}>
        <img alt={`${post.author.handle}'s profile picture`} />
      </a>
      <a role="link" href={`/${post.author.handle}/`}>
        <span>{post.author.handle}</span>
      </a>
      {post.followable ? <Follow doors={doors} element="button" /> : null}
    </header>
  );
}

function Caption({ post, doors }: PartProps) {
  const [open, setOpen] = useState(false);
  const cut = post.partial && !open;
  return (
    <div>
      <h1 dir="auto">{cut ? `${post.text.slice(0, -12)}…` : post.text}</h1>
      {cut ? <Press onPress={() => setOpen(true)}>{doors.words.more}</Press> : null}
      <a role="link" href={`/p/${post.id}/`}>
        <time dateTime="2024-10-20T03:00:00.000Z">2 jam</time>
      </a>
    </div>
  );
}

export type Frame = 'feed' | 'modal' | 'wide' | 'narrow';

/** Only the feed and the narrow page have an `article`; the modal and the wide page have none. */
export function Card({ post, doors, frame }: PartProps & { readonly frame: Frame }) {
  const parts = (
    <>
      <Header post={post} doors={doors} />
      <Media post={post} doors={doors} />
      <ActionBar post={post} doors={doors} />
      <Caption post={post} doors={doors} />
      <Comments post={post} doors={doors} />
      <CommentBox doors={doors} kind={frame === 'feed' || frame === 'wide' ? 'textarea' : 'editable'} />
    </>
  );
  if (frame === 'feed' || frame === 'narrow') return <article data-replica={post.role}>{parts}</article>;
  return <div data-replica={post.role}>{parts}</div>;
}

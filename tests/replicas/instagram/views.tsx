/** @jsxImportSource react */
/** Instagram's places: feed, a post's own page, reels, profile with its grid, stories, Live, messages. */
import { useState } from 'react';
import { authorOf, feed, type ReplicaPost, type Scene, subjectPost } from '../kit/posts';
import { Press } from '../kit/press';
import { VirtualList } from '../kit/virtual-list';
import { sendInstagram, sendInstagramRest } from '../kit/wire';
import { CommentBox } from './comments';
import type { Doors } from './doors';
import { Icon } from './icons';
import { ActionBar, Card, Follow, LikeButton } from './post';

const rowHeight = 560;

/** The posts of an address. `show` says what the subject carries. */
export function postsOf(url: URL, scene: Scene): readonly ReplicaPost[] {
  switch (url.searchParams.get('show')) {
    case 'follow':
      return feed(scene, { followable: true });
    case 'partial':
      return feed(scene, { partial: true });
    default:
      return feed(scene, url.pathname.startsWith('/reels') ? { video: true } : {});
  }
}

interface ViewProps {
  readonly url: URL;
  readonly doors: Doors;
  readonly posts: readonly ReplicaPost[];
}

export function View({ url, doors, posts }: ViewProps) {
  const { pathname } = url;
  const subject = posts.find(({ role }) => role === 'subject') ?? subjectPost(doors.scene);
  if (pathname.startsWith('/direct/')) return <Messages doors={doors} />;
  if (pathname.startsWith('/stories/')) return <Story doors={doors} subject={subject} />;
  if (pathname.endsWith('/live/')) return <Live doors={doors} subject={subject} />;
  if (pathname.startsWith('/reels')) return <Reels doors={doors} posts={posts} />;
  if (/^\/(p|reel)\//.test(pathname)) {
    return <Card post={subject} doors={doors} frame={window.innerWidth < 700 ? 'narrow' : 'wide'} />;
  }
  if (pathname !== '/') return <Profile doors={doors} subject={subject} />;
  return (
    <VirtualList
      items={posts}
      rowHeight={rowHeight}
      keyOf={({ id }) => id}
      row={(post, _index, top) => (
        <div className="row" style={{ transform: `translateY(${top}px)`, height: rowHeight }}>
          <Card post={post} doors={doors} frame="feed" />
        </div>
      )}
    />
  );
}

/** Reels stand one below the other without any `article`; each has one film, its own rail and a layer over the film. */
function Reels({ doors, posts }: { readonly doors: Doors; readonly posts: readonly ReplicaPost[] }) {
  return (
    <VirtualList
      items={posts}
      rowHeight={rowHeight}
      keyOf={({ id }) => id}
      row={(post, _index, top) => (
        <div className="row" style={{ transform: `translateY(${top}px)`, height: rowHeight }}>
          <Reel post={post} doors={doors} />
        </div>
      )}
    />
  );
}

function Reel({ post, doors }: { readonly post: ReplicaPost; readonly doors: Doors }) {
  const { words } = doors;
  return (
    <div data-replica={post.role}>
      <div>
        <video />
        <div
          role="button"
          tabIndex={0}
          className="media"
          aria-label={words.pressToPlay}
          onDoubleClick={() => doors.like(post)}
        />
      </div>
      <div>
        <a role="link" aria-label={`${post.author.handle} reels`} href={`/${post.author.handle}/reels/`}>
          <span>{post.author.handle}</span>
        </a>
        <Follow doors={doors} element="div" />
        <Press onPress={() => undefined}>
          <span dir="auto">{post.text}</span>
          <span>… {words.more}</span>
        </Press>
      </div>
      <ActionBar post={post} doors={doors} />
    </div>
  );
}

function Profile({ doors, subject }: { readonly doors: Doors; readonly subject: ReplicaPost }) {
  const owner = authorOf(doors.scene);
  return (
    <>
      <header>
        <h2 dir="auto">{owner.handle}</h2>
        <span>{owner.name}</span>
        <Follow doors={doors} element="button" />
      </header>
      <a
        role="link"
        href={`/${owner.handle}/p/${subject.id}/`}
        data-replica-grid="subject"
        onClick={(event) => {
          event.preventDefault();
          doors.openModal(subject);
        }}
      >
        <img alt={subject.text} />
      </a>
    </>
  );
}

const quick = ['😂', '😮', '😍', '😢', '👏', '🔥'] as const;

function Story({ doors, subject }: { readonly doors: Doors; readonly subject: ReplicaPost }) {
  const { words } = doors;
  const [text, setText] = useState('');
  const [near, setNear] = useState(false);
  const [liked, setLiked] = useState(subject.done === true);
  const send = () => {
    sendInstagramRest('direct_v2/threads/broadcast/reel_share');
    setText('');
  };
  return (
    <section data-replica="subject">
      <header>
        <a role="link" href={`/${subject.author.handle}/`}>
          {subject.author.handle}
        </a>
      </header>
      <img alt={subject.text} />
      {near ? (
        <div>
          {quick.map((face) => (
            <Press key={face} onPress={send}>
              <span>{face}</span>
            </Press>
          ))}
        </div>
      ) : null}
      <textarea
        placeholder={`${words.replyToStory} ${subject.author.handle}...`}
        value={text}
        onFocus={() => setNear(true)}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || text.trim() === '') return;
          event.preventDefault();
          send();
        }}
      />
      {text.trim() === '' ? null : <Press onPress={send}>{words.send}</Press>}
      <Press
        onPress={() => {
          setLiked(!liked);
          sendInstagram(
            liked ? 'replicaStoryUnlike' : 'usePolarisStoriesV3LikeMutationLikeMutation',
          );
        }}
      >
        <Icon name={liked ? 'heartFilled' : 'heart'} label={liked ? words.unlike : words.like} />
      </Press>
    </section>
  );
}

function Live({ doors, subject }: { readonly doors: Doors; readonly subject: ReplicaPost }) {
  return (
    <section data-replica="subject">
      <header>
        <a role="link" href={`/${subject.author.handle}/`}>
          {subject.author.handle}
        </a>
      </header>
      <video />
      <h1 dir="auto">{subject.text}</h1>
      <LikeButton post={subject} doors={doors} />
      <CommentBox doors={doors} kind="textarea" send={() => sendInstagramRest('live/comment')} />
    </section>
  );
}

/** Private messages: nothing here is anybody's business. The heart likes a message. */
function Messages({ doors }: { readonly doors: Doors }) {
  const { words } = doors;
  return (
    <section data-replica="subject">
      <div role="row">
        <div dir="auto">{subjectPost(doors.scene).text}</div>
        <Press onPress={() => sendInstagramRest('direct_v2/message')}>
          <Icon name="heart" label={words.like} />
        </Press>
      </div>
      <CommentBox doors={doors} kind="editable" send={() => sendInstagramRest('direct_v2/message')} />
    </section>
  );
}

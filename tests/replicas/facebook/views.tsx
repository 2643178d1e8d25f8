/** @jsxImportSource react */
/** Facebook's places: feeds and groups, profiles and pages, reels, photos, video and Live, stories, plugins. */
import { useRef, useState } from 'react';
import { type BoxDoor, LexicalBox } from '../kit/lexical-box';
import { authorOf, feed, person, type ReplicaPost, type Scene, subjectPost, textOf } from '../kit/posts';
import { Press } from '../kit/press';
import { VirtualList } from '../kit/virtual-list';
import { sendFacebook } from '../kit/wire';
import { CommentBox, Comments, Sprite } from './comments';
import type { Doors, Faces } from './doors';
import { ActionRow, Card, Follow, Join, LikeButton, Message } from './post';

const rowHeight = 620;

/** The posts of an address. `show` says what the subject carries. */
export function postsOf(url: URL, scene: Scene): readonly ReplicaPost[] {
  const inGroup = url.pathname.startsWith('/groups/');
  const more: Partial<ReplicaPost> = {
    ...(inGroup || url.searchParams.get('show') === 'join' ? { group: groupOf(scene) } : {}),
    ...shapeOf(url.searchParams.get('show'), scene),
  };
  return feed(scene, more);
}

/** A campaign group calls itself after the pair; an everyday one does not. */
function groupOf(scene: Scene): string {
  return scene.about === 'campaign' && scene.account !== undefined ? scene.account.name : 'Pecinta Tanaman Hias Teras';
}

function shapeOf(show: string | null, scene: Scene): Partial<ReplicaPost> {
  const plain = 'Menurut saya ini perlu dibaca.';
  switch (show) {
    case 'join':
      return { joinable: true };
    case 'follow':
      return { followable: true };
    case 'shared':
      return { text: plain, quoted: { author: person(scene.seed + 3, scene.seed), text: textOf(scene) } };
    case 'link':
      return { text: plain, link: textOf(scene) };
    case 'partial':
      return { partial: true };
    case 'photo':
      return { imageText: 'Mungkin gambar orang dan spanduk' };
    default:
      return {};
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
  if (pathname.startsWith('/plugins/')) return <Plugin doors={doors} subject={subject} />;
  if (pathname.startsWith('/sharer/') || pathname.startsWith('/dialog/')) return <Sharer doors={doors} />;
  if (pathname.startsWith('/stories/')) return <Story doors={doors} subject={subject} />;
  if (pathname.startsWith('/reel')) return <Reel doors={doors} subject={subject} />;
  if (pathname.startsWith('/messages/')) return <Chat doors={doors} subject={subject} />;
  if (pathname.startsWith('/photo'))
    return <Photo doors={doors} subject={subject} wordless={url.searchParams.has('wordless')} />;
  if (pathname.startsWith('/watch')) return <Video doors={doors} subject={subject} live={url.searchParams.has('live')} />;
  return (
    <>
      <Head url={url} doors={doors} />
      <Press onPress={() => doors.openComposer(null)}>{doors.words.onYourMind}</Press>
      <div role="feed">
        <VirtualList
          items={posts}
          rowHeight={rowHeight}
          keyOf={({ id }) => id}
          row={(post, index, top) => (
            <div className="row" style={{ transform: `translateY(${top}px)`, height: rowHeight }}>
              <Card post={post} doors={doors} place={index + 1} />
            </div>
          )}
        />
      </div>
      {url.searchParams.has('chat') ? (
        <div data-pagelet="ChatTab" style={{ position: 'fixed', right: 20, bottom: 20 }}>
          <Chat doors={doors} subject={subject} />
        </div>
      ) : null}
    </>
  );
}

function Head({ url, doors }: { readonly url: URL; readonly doors: Doors }) {
  const { scene, words } = doors;
  const [liked, setLiked] = useState(scene.done === true);
  if (url.pathname.startsWith('/groups/')) {
    return (
      <div data-pagelet="GroupHeader">
        <h1>
          <a role="link" href="/groups/4001/">
            {groupOf(scene)}
          </a>
        </h1>
        <Join doors={doors} inline={false} />
      </div>
    );
  }
  if (url.pathname !== '/profile.php') return null;
  return (
    <div data-pagelet="ProfileActions">
      <h1>{authorOf(scene).name}</h1>
      <Follow doors={doors} label />
      <Press
        aria-label={liked ? words.liked : words.like}
        onPress={() => {
          if (liked) return;
          setLiked(true);
          sendFacebook('CometPageLikeCommitMutation');
        }}
      >
        {liked ? words.liked : words.like}
      </Press>
    </div>
  );
}

interface SubjectProps {
  readonly doors: Doors;
  readonly subject: ReplicaPost;
}

function Owner({ subject }: { readonly subject: ReplicaPost }) {
  return (
    <h2>
      <a role="link" href={`/profile.php?id=${subject.author.id}`}>
        <span>{subject.author.name}</span>
      </a>
    </h2>
  );
}

/** A reel: a film with a rail beside it, whose buttons have labels and pictures and nothing else. */
function Reel({ doors, subject }: SubjectProps) {
  const { words } = doors;
  return (
    <div data-replica="subject">
      <div data-video-id={subject.id}>
        <video />
      </div>
      <Owner subject={subject} />
      <div dir="auto">{subject.text}</div>
      <div className="rail">
        <LikeButton post={subject} doors={doors} marked={false} />
        <Press aria-label={words.railComment} onPress={() => undefined}>
          <Sprite />
        </Press>
        <Press aria-label={words.railShare} onPress={() => doors.openShare(subject)}>
          <Sprite />
        </Press>
      </div>
      <CommentBox doors={doors} label={words.commentAs} extras={false} />
    </div>
  );
}

/** A photo; without words only the picture says what it is about. */
function Photo({ doors, subject, wordless }: SubjectProps & { readonly wordless: boolean }) {
  return (
    <div>
      <img alt={wordless ? subject.text : 'Mungkin gambar orang'} data-visualcompletion="media-vc-image" />
      <div role="complementary" data-replica="subject">
        <div data-ad-rendering-role="profile_name">
          <Owner subject={subject} />
        </div>
        {wordless ? null : <Message post={subject} doors={doors} />}
        <ActionRow post={subject} doors={doors} />
        <Comments post={subject} doors={doors} />
        <CommentBox doors={doors} label={doors.words.commentAs} extras />
      </div>
    </div>
  );
}

function Video({ doors, subject, live }: SubjectProps & { readonly live: boolean }) {
  return (
    <div data-replica="subject">
      <div data-video-id={subject.id}>
        <video />
        {live ? <span>LIVE</span> : null}
      </div>
      <div data-ad-rendering-role="profile_name">
        <Owner subject={subject} />
      </div>
      <Message post={subject} doors={doors} />
      <ActionRow post={subject} doors={doors} />
      <CommentBox doors={doors} label={doors.words.commentAs} extras={false} />
    </div>
  );
}

const storyFaces: readonly Faces[] = ['like', 'love', 'care', 'haha', 'wow', 'sad', 'angry'];

function Story({ doors, subject }: SubjectProps) {
  const { words } = doors;
  const box = useRef<BoxDoor>({ text: '', clear: () => undefined });
  const send = () => sendFacebook('useStoriesSendReplyMutation', 'body');
  return (
    <div data-replica="subject">
      <Owner subject={subject} />
      <img alt={subject.text} />
      <div dir="auto">{subject.text}</div>
      <LexicalBox
        aria-label={words.storyReply}
        onChange={(door) => {
          box.current = door;
        }}
        onEnter={() => {
          if (box.current.text.trim() === '') return;
          send();
          box.current.clear();
        }}
      />
      <div role="toolbar">
        {storyFaces.map((face) => (
          <Press key={face} aria-label={words.reactions[face]} onPress={send}>
            <img alt="" />
          </Press>
        ))}
      </div>
    </div>
  );
}

/** Private messages, on their own page and in a window over every other: a box and faces that look like those of a post. */
function Chat({ doors, subject }: SubjectProps) {
  const { words } = doors;
  const box = useRef<BoxDoor>({ text: '', clear: () => undefined });
  const send = () => sendFacebook('replicaMessage');
  return (
    <div data-replica-chat="">
      <div role="row">{subject.text}</div>
      <div role="menu">
        {storyFaces.map((face) => (
          <Press key={face} aria-label={words.reactions[face]} onPress={send}>
            <img alt="" />
          </Press>
        ))}
      </div>
      <form role="presentation" onSubmit={(event) => event.preventDefault()}>
        <LexicalBox
          aria-label="Aa"
          onChange={(door) => {
            box.current = door;
          }}
          onEnter={() => {
            send();
            box.current.clear();
          }}
        />
      </form>
    </div>
  );
}

/** The like button that other sites put into a frame. Only the page's name says what is liked. */
function Plugin({ doors, subject }: SubjectProps) {
  const { words } = doors;
  const [liked, setLiked] = useState(false);
  return (
    <div data-replica="subject">
      <a href={`/profile.php?id=${subject.author.id}`}>{subject.author.name}</a>
      <div dir="auto">{subject.text}</div>
      <button
        type="submit"
        aria-label={liked ? words.removeLike : words.like}
        onClick={() => {
          setLiked(!liked);
          sendFacebook('CometPageLikeCommitMutation');
        }}
      >
        {liked ? words.removeLike : words.like}
      </button>
    </div>
  );
}

function Sharer({ doors }: { readonly doors: Doors }) {
  const { words, scene } = doors;
  const [sent, setSent] = useState(false);
  return (
    <div data-replica="subject">
      <LexicalBox aria-label={words.onYourMind} onChange={() => undefined} />
      <a role="link" href="https://kabar.example/">
        <div data-ad-rendering-role="title">{textOf(scene)}</div>
      </a>
      {sent ? null : (
        <Press
          aria-label={words.post}
          onPress={() => {
            setSent(true);
            sendFacebook('ComposerStoryCreateMutation', 'body');
          }}
        >
          {words.post}
        </Press>
      )}
    </div>
  );
}

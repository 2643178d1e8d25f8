/** @jsxImportSource react */
/** What stands in X's middle column: timelines, a post's own page, profiles, people to follow. */
import { useState } from 'react';
import { authorOf, feed, person, type ReplicaPost, type Scene, subjectPost, textOf } from '../kit/posts';
import { VirtualList } from '../kit/virtual-list';
import { sendXRest } from '../kit/wire';
import { UserCell } from './account';
import { Composer } from './composer';
import { Follow } from './opened';
import { type PageDoors, Tweet } from './tweet';

/** The posts of an address. `show` says what the subject carries: photo, video, quoted, poll or article. */
export function postsOf(url: URL, scene: Scene): readonly ReplicaPost[] {
  const more = shapeOf(url.searchParams.get('show'), scene);
  if (url.pathname.includes('/status/')) {
    const [first, , ...rest] = feed(scene);
    const replies = first === undefined ? rest : [first, ...rest];
    return [subjectPost(scene, more), ...replies.slice(0, 4)];
  }
  return feed(scene, more);
}

function shapeOf(show: string | null, scene: Scene): Partial<ReplicaPost> {
  const plain = 'Menurut saya ini perlu dibaca.';
  switch (show) {
    case 'photo':
      return { imageText: 'Spanduk di tepi jalan' };
    case 'video':
      return { video: true };
    case 'quoted':
      return { text: plain, quoted: { author: person(scene.seed + 3, scene.seed), text: textOf(scene) } };
    case 'poll':
      return { poll: ['Sudah tahu', 'Belum tahu'] };
    case 'article':
      return { longArticle: { title: textOf(scene), body: [plain, 'Sekian dan terima kasih.'] } };
    default:
      return {};
  }
}

interface ColumnProps {
  readonly url: URL;
  readonly scene: Scene;
  readonly doors: PageDoors;
  readonly posts: readonly ReplicaPost[];
}

export function Column({ url, scene, doors, posts }: ColumnProps) {
  const { pathname } = url;
  if (pathname.startsWith('/messages/')) return <Messages scene={scene} doors={doors} />;
  if (pathname === '/i/connect_people') return <People scene={scene} doors={doors} />;
  if (pathname.includes('/status/') || pathname === '/compose/post') return <Thread posts={posts} doors={doors} />;
  if (pathname.startsWith('/intent/')) return null;
  return (
    <>
      {/^\/(home|search|i)\b/.test(pathname) ? null : <ProfileHead scene={scene} doors={doors} />}
      {pathname === '/home' ? (
        <Composer words={doors.words} buttonId="tweetButtonInline" label={doors.words.post} onSent={() => undefined} />
      ) : null}
      <section role="region" aria-label="Timeline">
        <VirtualList
          items={posts}
          rowHeight={340}
          keyOf={({ id }) => id}
          row={(post, _index, top) => <Cell post={post} top={top} doors={doors} />}
        />
      </section>
      {url.searchParams.has('drawer') ? (
        <div data-testid="DMDrawer" style={{ position: 'fixed', right: 20, bottom: 20 }}>
          <Messages scene={scene} doors={doors} />
        </div>
      ) : null}
    </>
  );
}

/** Private messages, on their own page and in the drawer over every other: a post that was sent, with a heart. */
function Messages({ scene, doors }: { readonly scene: Scene; readonly doors: PageDoors }) {
  const [text, setText] = useState('');
  return (
    <div data-replica-messages="">
      <article>
        <div data-testid="tweetText">{textOf(scene)}</div>
        <button type="button" data-testid="like" onClick={() => sendXRest('dm/reaction/new.json')}>
          {doors.words.like}
        </button>
      </article>
      <textarea
        data-testid="dmComposerTextInput"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          sendXRest('dm/new2.json');
          setText('');
        }}
      />
    </div>
  );
}

function Cell(props: { readonly post: ReplicaPost; readonly top: number; readonly doors: PageDoors }) {
  return (
    <div className="row" data-testid="cellInnerDiv" style={{ transform: `translateY(${props.top}px)`, height: 340 }}>
      <Tweet post={props.post} doors={props.doors} />
    </div>
  );
}

function Thread({ posts, doors }: { readonly posts: readonly ReplicaPost[]; readonly doors: PageDoors }) {
  const [subject, ...replies] = posts;
  if (subject === undefined) return null;
  return (
    <section role="region">
      <div data-testid="cellInnerDiv">
        <Tweet post={subject} doors={doors} />
      </div>
      <Composer words={doors.words} buttonId="tweetButtonInline" label={doors.words.reply} onSent={() => undefined} />
      {replies.map((post) => (
        <div key={post.id} data-testid="cellInnerDiv">
          <Tweet post={post} doors={doors} />
        </div>
      ))}
    </section>
  );
}

function ProfileHead({ scene, doors }: { readonly scene: Scene; readonly doors: PageDoors }) {
  const owner = authorOf(scene);
  return (
    <div>
      <div data-testid="UserName">
        <span>{owner.name}</span> <span>@{owner.handle}</span>
      </div>
      <div data-testid="placementTracking">
        <Follow person={owner} doors={doors} scene={scene} />
      </div>
    </div>
  );
}

function People({ scene, doors }: { readonly scene: Scene; readonly doors: PageDoors }) {
  const people = [person(scene.seed + 1, scene.seed), authorOf(scene), person(scene.seed + 2, scene.seed)];
  return (
    <section>
      {people.map((one) => (
        <UserCell
          key={one.id}
          person={one}
          words={doors.words}
          done={scene.done === true}
          askToUnfollow={(undo) => doors.confirm(doors.words.unfollow, undo)}
        />
      ))}
    </section>
  );
}

/** @jsxImportSource react */
/** A replica of Facebook: role markers, decoys, faces in a flyout of their own, comment boxes with the real Lexical. */
import { useCallback, useMemo, useState } from 'react';
import { start, type ViewProps } from '../kit/app';
import type { ReplicaPost } from '../kit/posts';
import { sendFacebook } from '../kit/wire';
import type { Doors, Faces } from './doors';
import { useLetterKeys } from './letter-keys';
import { type Open, Opened } from './opened';
import { postsOf, View } from './views';
import { words as allWords } from './words';

function Facebook({ scene, path, go }: ViewProps) {
  const url = useMemo(() => new URL(path, location.origin), [path]);
  const posts = useMemo(() => postsOf(url, scene), [url, scene]);
  const [reactions, setReactions] = useState<Readonly<Record<string, Faces | null>>>({});
  const [open, setOpen] = useState<Open | null>(() => {
    const subject = posts.find(({ role }) => role === 'subject');
    return url.searchParams.has('dialog') && subject ? { kind: 'post', post: subject } : null;
  });
  const close = useCallback(() => setOpen(null), []);

  const reactionOf = (post: ReplicaPost): Faces | null => {
    const own = reactions[post.id];
    return own === undefined ? (post.done ? 'like' : null) : own;
  };
  const doors: Doors = {
    words: allWords[scene.lang],
    scene,
    reactionOf,
    react: (post, face) => {
      setReactions((before) => ({ ...before, [post.id]: face }));
      sendFacebook('CometUFIFeedbackReactMutation', 'body');
    },
    openFlyout: (post, near) => setOpen({ kind: 'flyout', post, near: near.getBoundingClientRect() }),
    facesStay: url.searchParams.get('faces') === 'stay',
    openShare: (post) => setOpen({ kind: 'share', post }),
    openComposer: (sharing) => setOpen({ kind: 'composer', sharing }),
    close,
  };
  useLetterKeys(posts, doors);

  return (
    <div>
      <div role="banner">
        <a href="/" onClick={home}>
          Facebook
        </a>
      </div>
      <div role="main">
        <View url={url} doors={doors} posts={posts} />
      </div>
      {open === null ? null : <Opened open={open} doors={doors} />}
    </div>
  );

  function home(event: React.MouseEvent) {
    event.preventDefault();
    go('/');
  }
}

start(Facebook, 'mount_0_0');

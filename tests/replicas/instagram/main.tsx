/** @jsxImportSource react */
/** A replica of Instagram: labelled icons with their paths, reels and modals without `article`, both kinds of comment box. */
import { useCallback, useMemo, useState } from 'react';
import { start, type ViewProps } from '../kit/app';
import { Layer } from '../kit/layer';
import { person, type ReplicaPost } from '../kit/posts';
import { Press } from '../kit/press';
import { sendInstagram, sendInstagramRest } from '../kit/wire';
import type { Doors } from './doors';
import { Icon } from './icons';
import { Card } from './post';
import { postsOf, View } from './views';
import { words as allWords } from './words';

type Open =
  | { readonly kind: 'share'; readonly post: ReplicaPost }
  | { readonly kind: 'modal'; readonly post: ReplicaPost }
  | { readonly kind: 'create' };

function Instagram({ scene, path }: ViewProps) {
  const words = allWords[scene.lang];
  const url = useMemo(() => new URL(path, location.origin), [path]);
  const posts = useMemo(() => postsOf(url, scene), [url, scene]);
  const [likes, setLikes] = useState<Readonly<Record<string, boolean>>>({});
  const [open, setOpen] = useState<Open | null>(null);
  const close = useCallback(() => setOpen(null), []);

  const isLiked = (post: ReplicaPost) => likes[post.id] ?? post.done === true;
  const setLiked = (post: ReplicaPost, liked: boolean) => {
    setLikes((before) => ({ ...before, [post.id]: liked }));
    sendInstagram(liked ? 'usePolarisLikeMediaLikeMutation' : 'usePolarisLikeMediaUnlikeMutation');
  };
  const doors: Doors = {
    words,
    scene,
    isLiked,
    toggleLike: (post) => setLiked(post, !isLiked(post)),
    like: (post) => {
      if (!isLiked(post)) setLiked(post, true);
    },
    openShare: (post) => setOpen({ kind: 'share', post }),
    openModal: (post) => {
      history.pushState(null, '', `/p/${post.id}/`);
      setOpen({ kind: 'modal', post });
    },
    openCreate: () => setOpen({ kind: 'create' }),
    close,
  };

  return (
    <div>
      <nav>
        {/* The same heart and plane as on posts, with another meaning. */}
        <a role="link" href="/direct/inbox/" onClick={(event) => event.preventDefault()}>
          <Icon name="plane" label={words.messages} />
        </a>
        <a role="link" href="#" onClick={(event) => event.preventDefault()}>
          <Icon name="heart" label={words.notifications} />
        </a>
        <a
          role="link"
          href="#"
          onClick={(event) => {
            event.preventDefault();
            doors.openCreate();
          }}
        >
          <span>{words.create}</span>
        </a>
      </nav>
      <main role="main">
        <View url={url} doors={doors} posts={posts} />
      </main>
      {open === null ? null : <Opened open={open} doors={doors} />}
    </div>
  );
}

function Opened({ open, doors }: { readonly open: Open; readonly doors: Doors }) {
  switch (open.kind) {
    case 'modal':
      return (
        <Layer onClose={doors.close} closesOnBlur={false} style={{ left: 200, top: 10 }}>
          <div role="dialog" aria-modal="true">
            <Card post={open.post} doors={doors} frame="modal" />
          </div>
        </Layer>
      );
    case 'share':
      return (
        <Layer onClose={doors.close} closesOnBlur={false} style={{ left: 300, top: 100 }}>
          <ShareSheet doors={doors} />
        </Layer>
      );
    case 'create':
      return (
        <Layer onClose={doors.close} closesOnBlur={false} style={{ left: 300, top: 100 }}>
          <Create doors={doors} />
        </Layer>
      );
  }
}

function ShareSheet({ doors }: { readonly doors: Doors }) {
  const { words, scene } = doors;
  const [to, setTo] = useState<string | null>(null);
  const friend = person(scene.seed + 4, scene.seed);
  return (
    <div role="dialog" aria-label={words.share}>
      <Press onPress={() => setTo(friend.handle)}>{friend.handle}</Press>
      <Press
        onPress={() => {
          sendInstagramRest('media/configure_to_story');
          doors.close();
        }}
      >
        {words.addToStory}
      </Press>
      {to === null ? null : (
        <Press
          onPress={() => {
            sendInstagramRest('direct_v2/threads/broadcast/media_share');
            doors.close();
          }}
        >
          {words.send}
        </Press>
      )}
    </div>
  );
}

function Create({ doors }: { readonly doors: Doors }) {
  const { words } = doors;
  return (
    <div role="dialog" aria-label={words.create}>
      <div contentEditable role="textbox" aria-label="Write a caption..." suppressContentEditableWarning />
      <Press
        onPress={() => {
          sendInstagramRest('media/configure');
          doors.close();
        }}
      >
        {words.share}
      </Press>
    </div>
  );
}

start(Instagram, 'mount_0_0');

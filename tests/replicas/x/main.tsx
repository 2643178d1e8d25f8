/** @jsxImportSource react */
/** A replica of X: what the test ids speak of, rebuilt in React with draft-js, its menus and dialogs outside the posts. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { start, type ViewProps } from '../kit/app';
import { authorOf, type ReplicaPost } from '../kit/posts';
import { sendX } from '../kit/wire';
import { useLetterKeys } from './letter-keys';
import { type Open, Opened } from './opened';
import type { PageDoors, TweetState } from './tweet';
import { Column, postsOf } from './views';
import { words as allWords } from './words';

function X({ scene, path, go }: ViewProps) {
  const words = allWords[scene.lang];
  const url = useMemo(() => new URL(path, location.origin), [path]);
  const posts = useMemo(() => postsOf(url, scene), [url, scene]);
  const [open, setOpen] = useState<Open | null>(() => openAtFirst(url, posts));
  const [states, setStates] = useState<Readonly<Record<string, TweetState>>>({});
  const hoverTimer = useRef(0);
  const close = useCallback(() => {
    setOpen(null);
    if (location.pathname === '/compose/post') history.back();
  }, []);

  const stateOf = (post: ReplicaPost): TweetState =>
    states[post.id] ?? { liked: post.done === true, reposted: post.done === true };
  const change = (post: ReplicaPost, part: Partial<TweetState>) =>
    setStates((before) => ({ ...before, [post.id]: { ...stateOf(post), ...part } }));

  const doors: PageDoors = {
    words,
    go,
    stateOf,
    toggleLike: (post) => {
      const { liked } = stateOf(post);
      change(post, { liked: !liked });
      sendX(liked ? 'UnfavoriteTweet' : 'FavoriteTweet', { tweet_id: post.id });
    },
    toggleRepost: (post) => {
      const { reposted } = stateOf(post);
      change(post, { reposted: !reposted });
      sendX(reposted ? 'DeleteRetweet' : 'CreateRetweet', { tweet_id: post.id });
      setOpen(null);
    },
    openRepostMenu: (post, near) => setOpen({ kind: 'repostMenu', post, near: near.getBoundingClientRect() }),
    hasMenuOf: (post) => open?.kind === 'repostMenu' && open.post.id === post.id,
    openShareMenu: (post, near) => setOpen({ kind: 'shareMenu', post, near: near.getBoundingClientRect() }),
    openReply: (post) => {
      // On a post's own page the address changes, so nobody can learn from it which post is meant.
      if (url.pathname.includes('/status/')) history.pushState(null, '', '/compose/post');
      setOpen({ kind: 'composer', replyTo: post, quote: null });
    },
    openQuote: (post) => setOpen({ kind: 'composer', replyTo: null, quote: post }),
    openComposer: () => setOpen({ kind: 'composer', replyTo: null, quote: null }),
    openMedia: (post) => setOpen({ kind: 'media', post }),
    openMessage: () => setOpen({ kind: 'message' }),
    confirm: (label, action) => setOpen({ kind: 'confirm', label, action, post: null }),
    openHoverCard: (post, near) => {
      window.clearTimeout(hoverTimer.current);
      setOpen({ kind: 'hoverCard', post, near: near.getBoundingClientRect() });
    },
    closeHoverCard: () => {
      window.clearTimeout(hoverTimer.current);
      hoverTimer.current = window.setTimeout(() => setOpen((now) => (now?.kind === 'hoverCard' ? null : now)), 400);
    },
    keepHoverCard: () => window.clearTimeout(hoverTimer.current),
    close,
  };
  useLetterKeys(posts, doors);

  return (
    <div>
      <header role="banner">
        <nav>
          <a href="/home">Home</a>
          <button type="button" data-testid="SideNav_NewTweet_Button" onClick={doors.openComposer}>
            {words.post}
          </button>
        </nav>
      </header>
      <main role="main">
        <div data-testid="primaryColumn">
          <Column url={url} scene={scene} doors={doors} posts={posts} />
        </div>
      </main>
      {open === null ? null : <Opened open={open} doors={doors} scene={scene} />}
    </div>
  );

  /** Intent pages open with their question. */
  function openAtFirst(at: URL, shown: readonly ReplicaPost[]): Open | null {
    const subject = shown.find(({ role }) => role === 'subject') ?? null;
    switch (at.pathname) {
      case '/intent/post':
      case '/intent/tweet':
        return { kind: 'composer', replyTo: at.searchParams.has('in_reply_to') ? subject : null, quote: null };
      case '/intent/like':
        return {
          kind: 'confirm',
          label: words.like,
          post: subject,
          action: () => subject && doors.toggleLike(subject),
        };
      case '/intent/retweet':
        return {
          kind: 'confirm',
          label: words.repost,
          post: subject,
          action: () => subject && doors.toggleRepost(subject),
        };
      case '/intent/follow':
        return { kind: 'intentFollow', person: authorOf(scene) };
      default:
        return null;
    }
  }
}

start(X, 'react-root');

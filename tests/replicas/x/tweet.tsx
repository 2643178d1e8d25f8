/** @jsxImportSource react */
/** One post of X: the structure that the test ids speak of, and its action bar. */
import { useState } from 'react';
import type { ReplicaPost } from '../kit/posts';
import { sendX, sendXVote } from '../kit/wire';
import { Icon } from './icons';
import type { Words } from './words';

export interface TweetState {
  readonly liked: boolean;
  readonly reposted: boolean;
}

/** What a post can ask the page for: things that open outside the article. */
export interface PageDoors {
  readonly words: Words;
  readonly stateOf: (post: ReplicaPost) => TweetState;
  readonly toggleLike: (post: ReplicaPost) => void;
  readonly toggleRepost: (post: ReplicaPost) => void;
  readonly openRepostMenu: (post: ReplicaPost, near: Element) => void;
  /** Whether this post's repost menu is open. */
  readonly hasMenuOf: (post: ReplicaPost) => boolean;
  readonly openReply: (post: ReplicaPost) => void;
  readonly openQuote: (post: ReplicaPost) => void;
  readonly openComposer: () => void;
  readonly openShareMenu: (post: ReplicaPost, near: Element) => void;
  readonly openMedia: (post: ReplicaPost) => void;
  readonly openMessage: () => void;
  readonly openHoverCard: (post: ReplicaPost, near: Element) => void;
  readonly keepHoverCard: () => void;
  readonly closeHoverCard: () => void;
  /** Asks before it does. */
  readonly confirm: (label: string, action: () => void) => void;
  readonly close: () => void;
  readonly go: (path: string) => void;
}

export function ActionBar({ post, doors }: { readonly post: ReplicaPost; readonly doors: PageDoors }) {
  const { words } = doors;
  const { liked, reposted } = doors.stateOf(post);
  const [marked, setMarked] = useState(false);
  return (
    <div role="group" aria-label="3 replies, 12 reposts, 40 likes">
      <button type="button" data-testid="reply" aria-label={`3 ${words.reply}`} onClick={() => doors.openReply(post)}>
        <Icon name="reply" />
        <span>3</span>
      </button>
      <button
        type="button"
        data-testid={reposted ? 'unretweet' : 'retweet'}
        aria-haspopup="menu"
        aria-expanded={doors.hasMenuOf(post)}
        aria-label={`12 ${words.repost}`}
        onClick={(event) => doors.openRepostMenu(post, event.currentTarget)}
      >
        <Icon name="repost" />
        <span>{reposted ? 13 : 12}</span>
      </button>
      <button
        type="button"
        data-testid={liked ? 'unlike' : 'like'}
        aria-label={`40 ${liked ? words.liked : words.like}`}
        onClick={() => doors.toggleLike(post)}
      >
        <Icon name="like" />
        <span>{liked ? 41 : 40}</span>
      </button>
      <button
        type="button"
        data-testid={marked ? 'removeBookmark' : 'bookmark'}
        aria-label={words.bookmark}
        onClick={() => {
          sendX(marked ? 'DeleteBookmark' : 'CreateBookmark');
          setMarked(!marked);
        }}
      >
        <Icon name="bookmark" />
      </button>
      <button
        type="button"
        aria-haspopup="menu"
        aria-label={words.share}
        onClick={(event) => doors.openShareMenu(post, event.currentTarget)}
      >
        <Icon name="share" />
      </button>
    </div>
  );
}

function Poll({ choices }: { readonly choices: readonly string[] }) {
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <div data-testid="cardPoll">
      <div role="radiogroup" aria-label="Poll options">
        {choices.map((choice, index) => (
          <div
            key={choice}
            role="radio"
            tabIndex={0}
            aria-checked={chosen === index}
            data-testid="cardPollChoice"
            onClick={() => vote(index)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                vote(index);
              }
            }}
          >
            <span>{choice}</span>
          </div>
        ))}
      </div>
    </div>
  );

  function vote(index: number) {
    if (chosen !== null) return;
    setChosen(index);
    sendXVote(index);
  }
}

function UserName({ post, doors }: { readonly post: ReplicaPost; readonly doors: PageDoors }) {
  const path = `/${post.author.handle}`;
  const follow = (event: React.MouseEvent) => {
    event.preventDefault();
    doors.go(path);
  };
  return (
    <div data-testid="User-Name">
      <a
        href={path}
        role="link"
        onClick={follow}
        onMouseEnter={(event) => doors.openHoverCard(post, event.currentTarget)}
        onMouseLeave={doors.closeHoverCard}
      >
        <span>{post.author.name}</span>
      </a>
      <a href={path} role="link" tabIndex={-1} onClick={follow}>
        <span>@{post.author.handle}</span>
      </a>
      <a
        href={`${path}/status/${post.id}`}
        role="link"
        onClick={(event) => {
          event.preventDefault();
          doors.go(`${path}/status/${post.id}`);
        }}
      >
        <time dateTime="2024-10-20T03:00:00.000Z">20 Okt</time>
      </a>
    </div>
  );
}

function Body({ post, doors }: { readonly post: ReplicaPost; readonly doors: PageDoors }) {
  if (post.longArticle !== undefined) {
    return (
      <div data-testid="twitterArticleReadView">
        <div data-testid="twitter-article-title">{post.longArticle.title}</div>
        <div data-testid="twitterArticleRichTextView">
          {post.longArticle.body.map((paragraph) => (
            <div key={paragraph}>
              <span>{paragraph}</span>
            </div>
          ))}
        </div>
      </div>
    );
  }
  return (
    <>
      <div data-testid="tweetText" lang="in" dir="auto">
        <span>{post.text}</span>
      </div>
      {post.imageText === undefined ? null : (
        <div data-testid="tweetPhoto" onClick={() => doors.openMedia(post)}>
          <img alt={post.imageText} />
        </div>
      )}
      {post.video ? <div data-testid="videoPlayer" className="media" onClick={() => doors.openMedia(post)} /> : null}
      {post.quoted === undefined ? null : (
        <div role="link" tabIndex={0}>
          <div data-testid="User-Name">
            <span>{post.quoted.author.name}</span> <span>@{post.quoted.author.handle}</span>
          </div>
          <div data-testid="tweetText" lang="in" dir="auto">
            <span>{post.quoted.text}</span>
          </div>
        </div>
      )}
      {post.poll === undefined ? null : <Poll choices={post.poll} />}
    </>
  );
}

export function Tweet({ post, doors }: { readonly post: ReplicaPost; readonly doors: PageDoors }) {
  return (
    <article data-testid="tweet" role="article" tabIndex={0} data-replica={post.role} data-replica-id={post.id}>
      <div data-testid="Tweet-User-Avatar" />
      <UserName post={post} doors={doors} />
      <button type="button" data-testid="caret" aria-haspopup="menu" aria-label="More">
        …
      </button>
      <Body post={post} doors={doors} />
      <ActionBar post={post} doors={doors} />
    </article>
  );
}

/** One post of the practice feed, in one of three plain styles. What is pressed here goes through the real guard first. */
import { useEffect, useState } from 'preact/hooks';
import type { Signal } from '../../../recognition/assessment';
import type { Family } from '../../../rulebook/law-words';
import { type FeedPost, filledPost } from '../../../rulebook/scenarios';
import { postOf } from '../engine/look';
import { Marked } from '../parts/marked';
import { Drawing } from '../parts/picture';
import { handIn } from '../site';
import type { TrainingTranslator } from '../words';
import { Acts, CommentField, type Done } from './acts';

export interface PostCardProps {
  readonly t: TrainingTranslator;
  readonly post: FeedPost;
  readonly family: Family;
  /** Marked in the text; none while nobody asks why. */
  readonly signals: readonly Signal[];
  /** Stands at the end of the row of acts. */
  readonly beside?: preact.ComponentChildren;
  readonly children?: preact.ComponentChildren;
}

export function PostCard(props: PostCardProps) {
  const { t, post, family, signals } = props;
  const filled = filledPost(post, family);
  const [done, setDone] = useState<Done>({ liked: false, followed: false, shared: false, comments: [] });
  const [writing, setWriting] = useState(false);
  useEffect(() => handIn(post.id, postOf(filled)), [post.id, family]);
  const where = filled.group?.name ?? filled.page?.name;
  const of = (field: Signal['field']) => signals.filter((signal) => signal.field === field);
  const account = where ?? filled.author?.handle ?? filled.author?.name ?? post.id;
  const name = filled.author?.name ?? '';
  return (
    <article
      class={`post post--${post.style}`}
      data-post={post.id}
      data-account={account}
      aria-label={t('postBy', { name: where ?? name })}
    >
      {where === undefined || where === name ? null : (
        <p class="post__where">
          <Marked text={where} signals={of(filled.group ? 'group' : 'page')} />
        </p>
      )}
      <header class="post__head">
        <Avatar name={name} round={post.style !== 'page'} />
        <p class="post__author">
          <strong>
            <Marked text={name} signals={of('author.name')} />
          </strong>
          {filled.author?.handle === undefined ? null : <span class="muted small"> @{filled.author.handle}</span>}
        </p>
        <FollowButton
          t={t}
          joins={filled.group !== undefined}
          done={done.followed}
          onDone={(followed) => setDone({ ...done, followed })}
        />
      </header>
      {post.picture === undefined ? null : (
        // The double tap on a photo that likes it, as people know it; the button below does the same by keyboard.
        <div class="post__media" data-media onDblClick={() => setDone((before) => ({ ...before, liked: true }))}>
          <Drawing picture={post.picture} words={filled.pictureText ?? ''} />
        </div>
      )}
      <p class="post__text" lang="id">
        <Marked text={filled.text ?? ''} signals={of('text')} />
      </p>
      {filled.quoted === undefined ? null : (
        <blockquote class="post__quoted" lang="id">
          <strong>
            <Marked text={filled.quoted.author?.name ?? ''} signals={of('quoted')} />
          </strong>
          <p>
            <Marked text={filled.quoted.text ?? ''} signals={of('quoted')} />
          </p>
        </blockquote>
      )}
      {filled.link === undefined ? null : (
        <p class="post__link" lang="id">
          <strong>{filled.link.title}</strong>
          <span class="muted small">{filled.link.description}</span>
        </p>
      )}
      {t.language === 'id' ? null : <p class="post__english muted small">{filled.english}</p>}
      <Acts {...{ t, done, setDone, writing, setWriting }} style={post.style} beside={props.beside} />
      {writing ? (
        <CommentField
          t={t}
          onSent={(words) => {
            setDone({ ...done, comments: [...done.comments, words] });
            setWriting(false);
          }}
        />
      ) : null}
      {done.comments.map((words, place) => (
        <p key={place} class="post__comment small">
          {t('yourComment', { words })}
        </p>
      ))}
      {done.shared ? <p class="muted small">{t('sharedHere')}</p> : null}
      {props.children}
    </article>
  );
}

/** The first letters of the name in a grey shape: nobody has a picture, a colour or a logo. */
function Avatar({ name, round }: { readonly name: string; readonly round: boolean }) {
  const letters = name
    .split(/[\s–-]+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
  return (
    <span class={round ? 'avatar' : 'avatar avatar--square'} aria-hidden="true">
      {letters}
    </span>
  );
}

function FollowButton(props: {
  readonly t: TrainingTranslator;
  readonly joins: boolean;
  readonly done: boolean;
  readonly onDone: (done: boolean) => void;
}) {
  const { t, joins, done } = props;
  const act = joins ? 'join' : 'follow';
  return (
    <button
      type="button"
      class="button button--small"
      data-act={done ? 'undo' : act}
      aria-pressed={done}
      onClick={() => props.onDone(!done)}
    >
      {done ? t(joins ? 'joined' : 'followed') : t(joins ? 'join' : 'follow')}
    </button>
  );
}

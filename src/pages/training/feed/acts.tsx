/** The buttons below a post, and the field for a comment. `data-act` tells the practice site what each one does. */
import { useState } from 'preact/hooks';
import type { FeedStyle } from '../../../rulebook/scenarios';
import { reactions } from '../../../rulebook/words';
import type { TrainingTranslator } from '../words';

/** What the practising person has done to a post, as the page would show it. */
export interface Done {
  readonly liked: boolean;
  readonly followed: boolean;
  readonly shared: boolean;
  readonly comments: readonly string[];
}

export function Acts(props: {
  readonly t: TrainingTranslator;
  readonly style: FeedStyle;
  readonly done: Done;
  readonly setDone: (change: (done: Done) => Done) => void;
  readonly writing: boolean;
  readonly setWriting: (writing: boolean) => void;
  readonly beside: preact.ComponentChildren;
}) {
  const { t, style, done, setDone } = props;
  const share = style === 'timeline' ? 'repost' : 'share';
  return (
    <div class="post__acts">
      <button
        type="button"
        class="act"
        data-act={done.liked ? 'undo' : 'like'}
        aria-pressed={done.liked}
        onClick={() => setDone((before) => ({ ...before, liked: !before.liked }))}
      >
        {t(done.liked ? 'liked' : 'like')}
      </button>
      {style === 'page' ? <Reactions t={t} onDone={() => setDone((before) => ({ ...before, liked: true }))} /> : null}
      <button type="button" class="act" aria-expanded={props.writing} onClick={() => props.setWriting(!props.writing)}>
        {t('comment')}
      </button>
      <button
        type="button"
        class="act"
        data-act={share}
        onClick={() => setDone((before) => ({ ...before, shared: true }))}
      >
        {t(share)}
      </button>
      {props.beside}
    </div>
  );
}

function Reactions({ t, onDone }: { readonly t: TrainingTranslator; readonly onDone: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="act" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('react')}
      </button>
      {open ? (
        <span class="post__reactions">
          {reactions.map((reaction) => (
            <button
              key={reaction}
              type="button"
              class="act act--small"
              data-act="react"
              data-reaction={reaction}
              onClick={() => {
                setOpen(false);
                onDone();
              }}
            >
              {t(`reaction_${reaction}`)}
            </button>
          ))}
        </span>
      ) : null}
    </>
  );
}

export function CommentField({
  t,
  onSent,
}: {
  readonly t: TrainingTranslator;
  readonly onSent: (words: string) => void;
}) {
  const [words, setWords] = useState('');
  return (
    <div class="post__write" data-words>
      <textarea
        class="input"
        rows={2}
        aria-label={t('commentLabel')}
        placeholder={t('commentLabel')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button button--small"
        data-act="comment"
        disabled={words.trim() === ''}
        onClick={() => onSent(words.trim())}
      >
        {t('send')}
      </button>
    </div>
  );
}

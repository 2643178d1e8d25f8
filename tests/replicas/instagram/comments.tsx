/** @jsxImportSource react */
/** Instagram's comment boxes, the old (`textarea`) and the new (`contenteditable`), and the comments with their small hearts. */
import { useRef, useState } from 'react';
import { person, type ReplicaPost } from '../kit/posts';
import { Press } from '../kit/press';
import { sendInstagram } from '../kit/wire';
import type { Doors } from './doors';
import { Icon } from './icons';

interface CommentBoxProps {
  readonly doors: Doors;
  readonly kind: 'textarea' | 'editable';
  readonly send?: () => void;
}

export function CommentBox({ doors, kind, send = sendComment }: CommentBoxProps) {
  const { words } = doors;
  const [text, setText] = useState('');
  const editable = useRef<HTMLDivElement>(null);
  const submit = () => {
    if (text.trim() === '') return;
    send();
    setText('');
    if (editable.current !== null) editable.current.textContent = '';
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  };
  return (
    <section>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {kind === 'textarea' ? (
          <textarea
            aria-label={words.addComment}
            placeholder={words.addComment}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        ) : (
          <div
            ref={editable}
            contentEditable
            role="textbox"
            aria-label={words.addComment}
            suppressContentEditableWarning
            onInput={(event) => setText(event.currentTarget.textContent ?? '')}
            onKeyDown={onKeyDown}
          />
        )}
        {text.trim() === '' ? null : <Press onPress={submit}>{words.post}</Press>}
      </form>
    </section>
  );
}

function sendComment(): void {
  sendInstagram('PolarisPostCommentInputRevampedMutation', 'body');
}

export function Comments({ post, doors }: { readonly post: ReplicaPost; readonly doors: Doors }) {
  const { words } = doors;
  const author = person(post.text.length + 2, doors.scene.seed);
  const [liked, setLiked] = useState(false);
  return (
    <ul>
      <li data-replica-comment={post.role}>
        <a role="link" href={`/${author.handle}/`}>
          {author.handle}
        </a>
        <span dir="auto">Terima kasih infonya.</span>
        <Press
          onPress={() => {
            setLiked(!liked);
            sendInstagram(liked ? 'replicaCommentUnlike' : 'replicaCommentLike');
          }}
        >
          <Icon name={liked ? 'heartFilled' : 'heart'} label={liked ? words.unlike : words.like} size={12} />
        </Press>
        <Press onPress={() => undefined}>{words.reply}</Press>
      </li>
    </ul>
  );
}

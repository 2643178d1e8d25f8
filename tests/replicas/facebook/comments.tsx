/** @jsxImportSource react */
/** Comments below a post: the box with the real Lexical, what sends at once without Enter, and liking and answering comments. */
import { useRef, useState } from 'react';
import { type BoxDoor, LexicalBox } from '../kit/lexical-box';
import { person, type ReplicaPost } from '../kit/posts';
import { Press } from '../kit/press';
import { sendFacebook } from '../kit/wire';
import type { Doors } from './doors';

const commentOperation = 'useCometUFICreateCommentMutation';

interface CommentBoxProps {
  readonly doors: Doors;
  readonly label: string;
  /** Present in boxes below posts, absent in answers and Live. */
  readonly extras: boolean;
}

export function CommentBox({ doors, label, extras }: CommentBoxProps) {
  const { words } = doors;
  const box = useRef<BoxDoor>({ text: '', clear: () => undefined });
  const [filled, setFilled] = useState(false);
  const [photo, setPhoto] = useState(false);
  const [picker, setPicker] = useState<'gif' | 'sticker' | null>(null);
  const typing = useRef(false);
  const send = () => {
    if (box.current.text.trim() === '' && !photo) return;
    sendFacebook(commentOperation, 'form');
    setPhoto(false);
    box.current.clear();
  };
  return (
    <form role="presentation" onSubmit={(event) => event.preventDefault()}>
      <LexicalBox
        aria-label={label}
        aria-placeholder={label}
        onEnter={send}
        onChange={(door) => {
          box.current = door;
          setFilled(door.text.trim() !== '');
          // Typing is told to others before anything is sent; it is no act.
          if (door.text !== '' && !typing.current) {
            typing.current = true;
            sendFacebook('CometUFILiveTypingBroadcastMutation_StartMutation');
          }
        }}
      />
      {extras ? (
        <>
          <Press aria-label={words.photo} onPress={() => setPhoto(true)}>
            <Sprite />
          </Press>
          <Press aria-label={words.gif} aria-haspopup="dialog" onPress={() => setPicker('gif')}>
            <Sprite />
          </Press>
          <Press aria-label={words.sticker} aria-haspopup="dialog" onPress={() => setPicker('sticker')}>
            <Sprite />
          </Press>
        </>
      ) : null}
      {photo ? <img alt="" className="attached" /> : null}
      {filled || photo ? (
        <Press aria-label={words.postComment} onPress={send}>
          <Sprite />
        </Press>
      ) : null}
      {picker === null ? null : (
        <div role="dialog" aria-label={picker === 'gif' ? 'GIF' : 'Stickers'}>
          <Press
            aria-label={picker === 'gif' ? 'Tepuk tangan GIF' : 'Stiker jempol'}
            onPress={() => {
              setPicker(null);
              sendFacebook(commentOperation, 'body');
            }}
          >
            <img alt="Tepuk tangan" />
          </Press>
        </div>
      )}
    </form>
  );
}

/** Icons are pictures in a sprite: nothing about them tells one from another. */
export function Sprite() {
  return <i data-visualcompletion="css-img" />;
}

export function Comments({ post, doors }: { readonly post: ReplicaPost; readonly doors: Doors }) {
  const { words } = doors;
  const author = person(post.text.length + 2, doors.scene.seed);
  const [liked, setLiked] = useState(false);
  const [answering, setAnswering] = useState(false);
  return (
    <div role="article" aria-label={`${words.commentBy} ${author.name} 2 jam`} data-replica-comment={post.role}>
      <a role="link" href={`/profile.php?id=${author.id}`}>
        <span>{author.name}</span>
      </a>
      <div dir="auto">Terima kasih infonya.</div>
      <Press
        onPress={() => {
          setLiked(!liked);
          sendFacebook('CometUFIFeedbackReactMutation', 'body');
        }}
      >
        {liked ? words.removeLike : words.like}
      </Press>
      <Press onPress={() => setAnswering(true)}>{words.reply}</Press>
      {answering ? <CommentBox doors={doors} label={`${words.replyTo} ${author.name}`} extras={false} /> : null}
    </div>
  );
}

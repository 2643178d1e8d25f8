/** @jsxImportSource react */
/** What opens outside Facebook's posts: the faces, the share dialog, the composer, a post in a dialog. */
import { useRef, useState } from 'react';
import { Layer } from '../kit/layer';
import { type BoxDoor, LexicalBox } from '../kit/lexical-box';
import type { ReplicaPost } from '../kit/posts';
import { Press } from '../kit/press';
import { sendFacebook } from '../kit/wire';
import type { Doors, Faces } from './doors';
import { Card } from './post';

export type Open =
  | { readonly kind: 'flyout'; readonly post: ReplicaPost; readonly near: DOMRect }
  | { readonly kind: 'share'; readonly post: ReplicaPost }
  | { readonly kind: 'composer'; readonly sharing: ReplicaPost | null }
  | { readonly kind: 'post'; readonly post: ReplicaPost };

const faces: readonly Faces[] = ['like', 'love', 'care', 'haha', 'wow', 'sad', 'angry'];

export function Opened({ open, doors }: { readonly open: Open; readonly doors: Doors }) {
  const { words, close } = doors;
  switch (open.kind) {
    case 'flyout':
      return (
        <Layer onClose={close} closesOnBlur={!doors.facesStay} style={{ left: open.near.left, top: Math.max(0, open.near.top - 70) }}>
          <div role="dialog" aria-label={words.react} onMouseLeave={doors.facesStay ? undefined : close}>
            {faces.map((face) => (
              <Press
                key={face}
                aria-label={words.reactions[face]}
                onPress={() => {
                  doors.react(open.post, face);
                  close();
                }}
              >
                <img alt="" />
              </Press>
            ))}
          </div>
        </Layer>
      );
    case 'share':
      return (
        <Layer onClose={close} closesOnBlur={false} style={{ left: 300, top: 120 }}>
          <div role="dialog" aria-label={words.railShare}>
            <Press onPress={() => share('ComposerStoryCreateMutation')}>{words.shareNow}</Press>
            <Press onPress={() => doors.openComposer(open.post)}>{words.shareToFeed}</Press>
            <Press onPress={() => doors.openComposer(open.post)}>{words.shareToGroup}</Press>
            <Press onPress={() => share('StoriesCreateMutation')}>{words.shareToStory}</Press>
            {/* A private message: it travels over a socket of its own and is nobody's business. */}
            <Press onPress={close}>{words.sendInMessenger}</Press>
          </div>
        </Layer>
      );
    case 'composer':
      return (
        <Layer onClose={close} closesOnBlur={false} style={{ left: 300, top: 80 }}>
          <Composer sharing={open.sharing} doors={doors} />
        </Layer>
      );
    case 'post':
      return (
        <Layer onClose={close} closesOnBlur={false} style={{ left: 200, top: 20 }}>
          <div role="dialog" aria-labelledby="dialog-title">
            <Card post={open.post} doors={doors} place={1} />
          </div>
        </Layer>
      );
  }

  function share(operation: string) {
    sendFacebook(operation, 'query');
    close();
  }
}

function Composer({ sharing, doors }: { readonly sharing: ReplicaPost | null; readonly doors: Doors }) {
  const { words } = doors;
  const box = useRef<BoxDoor>({ text: '', clear: () => undefined });
  const [filled, setFilled] = useState(false);
  const ready = filled || sharing !== null;
  return (
    <div role="dialog" aria-label={words.createPost}>
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        <LexicalBox
          aria-label={words.onYourMind}
          onChange={(door) => {
            box.current = door;
            setFilled(door.text.trim() !== '');
          }}
        />
        {sharing === null ? null : (
          <div className="shared">
            <div data-ad-rendering-role="profile_name">
              <a role="link" href={`/profile.php?id=${sharing.author.id}`}>
                <span>{sharing.author.name}</span>
              </a>
            </div>
            <div data-ad-rendering-role="story_message">
              <div dir="auto">{sharing.text}</div>
            </div>
          </div>
        )}
        <Press
          aria-label={words.post}
          disabled={!ready}
          onPress={() => {
            sendFacebook('ComposerStoryCreateMutation', 'body');
            box.current.clear();
            doors.close();
          }}
        >
          {words.post}
        </Press>
      </form>
    </div>
  );
}

/** @jsxImportSource react */
/** Everything of X that opens outside the post: menus, the composer, full-screen media, hover card, questions, messages. */
import { Layer } from '../kit/layer';
import { authorOf, type Person, type ReplicaPost, type Scene } from '../kit/posts';
import { sendXRest } from '../kit/wire';
import { FollowButton } from './account';
import { Composer } from './composer';
import { ActionBar, type PageDoors, Tweet } from './tweet';

export type Open =
  | { readonly kind: 'repostMenu'; readonly post: ReplicaPost; readonly near: DOMRect }
  | { readonly kind: 'shareMenu'; readonly post: ReplicaPost; readonly near: DOMRect }
  | { readonly kind: 'composer'; readonly replyTo: ReplicaPost | null; readonly quote: ReplicaPost | null }
  | { readonly kind: 'media'; readonly post: ReplicaPost }
  | { readonly kind: 'hoverCard'; readonly post: ReplicaPost; readonly near: DOMRect }
  | {
      readonly kind: 'confirm';
      readonly label: string;
      readonly action: () => void;
      readonly post: ReplicaPost | null;
    }
  | { readonly kind: 'intentFollow'; readonly person: Person }
  | { readonly kind: 'message' };

interface OpenedProps {
  readonly open: Open;
  readonly doors: PageDoors;
  readonly scene: Scene;
}

/** Menus are sheets at the bottom on a narrow screen. */
function isNarrow(): boolean {
  return window.innerWidth < 700;
}

export function Opened({ open, doors, scene }: OpenedProps) {
  const { words, close } = doors;
  switch (open.kind) {
    case 'repostMenu':
      return (
        <Menu near={open.near} doors={doors}>
          <RepostItems post={open.post} doors={doors} />
        </Menu>
      );
    case 'shareMenu':
      return (
        <Menu near={open.near} doors={doors}>
          <Item onChoose={close}>{words.copyLink}</Item>
          <Item onChoose={doors.openMessage}>{words.sendInMessage}</Item>
        </Menu>
      );
    case 'composer':
      return (
        <Layer onClose={close} closesOnBlur={false} style={{ left: 300, top: 60 }}>
          <div role="dialog" aria-modal="true" aria-labelledby="modal-header">
            {open.replyTo === null ? null : <Tweet post={open.replyTo} doors={doors} />}
            <Composer
              words={words}
              buttonId="tweetButton"
              label={open.replyTo === null ? words.post : words.reply}
              onSent={close}
            />
            {open.quote === null ? null : <QuotePreview post={open.quote} />}
          </div>
        </Layer>
      );
    case 'media':
      return (
        <Layer onClose={close} closesOnBlur={false} style={{ left: 20, top: 20, width: 1100, maxWidth: 1100 }}>
          <div role="dialog" aria-modal="true">
            <div data-testid="immersive-tweet-ui-content-container-1">
              <div className="media" />
              <ActionBar post={open.post} doors={doors} />
            </div>
            <Tweet post={open.post} doors={doors} />
          </div>
        </Layer>
      );
    case 'hoverCard':
      return (
        <Layer onClose={close} closesOnBlur={false} style={{ left: open.near.left, top: open.near.bottom }}>
          <div data-testid="HoverCard" onMouseEnter={doors.keepHoverCard} onMouseLeave={doors.closeHoverCard}>
            <a href={`/${open.post.author.handle}`} role="link">
              <span>{open.post.author.name}</span>
            </a>
            <a href={`/${open.post.author.handle}`} role="link" tabIndex={-1}>
              <span>@{open.post.author.handle}</span>
            </a>
            <Follow person={open.post.author} doors={doors} scene={scene} />
          </div>
        </Layer>
      );
    case 'confirm':
      return (
        <Sheet doors={doors}>
          {open.post === null ? null : <Tweet post={open.post} doors={doors} />}
          <Confirm label={open.label} action={open.action} doors={doors} />
        </Sheet>
      );
    case 'intentFollow':
      return (
        <Sheet doors={doors}>
          <h1>
            {words.follow} @{open.person.handle}?
          </h1>
          <Confirm label={words.follow} action={() => sendXRest('friendships/create.json')} doors={doors} />
        </Sheet>
      );
    case 'message':
      return (
        <Layer onClose={close} closesOnBlur={false} style={{ right: 20, bottom: 20 }}>
          <div data-testid="DMDrawer">
            <div data-testid="dm-container">
              <div data-testid="dm-conversation-item-1">{authorOf(scene).name}</div>
              <button
                type="button"
                data-testid="dmComposerSendButton"
                onClick={() => {
                  sendXRest('dm/new2.json');
                  close();
                }}
              >
                {words.sendInMessage}
              </button>
            </div>
          </div>
        </Layer>
      );
  }
}

export function Follow(props: { readonly person: Person; readonly doors: PageDoors; readonly scene: Scene }) {
  return (
    <FollowButton
      person={props.person}
      words={props.doors.words}
      done={props.scene.done === true}
      askToUnfollow={(undo) => props.doors.confirm(props.doors.words.unfollow, undo)}
    />
  );
}

function Menu(props: { readonly near: DOMRect; readonly doors: PageDoors; readonly children: React.ReactNode }) {
  const { near, doors, children } = props;
  if (isNarrow()) {
    return (
      <Layer onClose={doors.close} closesOnBlur style={{ left: 0, right: 0, bottom: 0 }}>
        <div role="dialog" aria-modal="true" data-testid="sheetDialog">
          <div role="menu">{children}</div>
        </div>
      </Layer>
    );
  }
  return (
    <Layer onClose={doors.close} closesOnBlur style={{ left: near.left, top: Math.min(near.top, innerHeight - 160) }}>
      <div role="menu">
        <div data-testid="Dropdown">{children}</div>
      </div>
    </Layer>
  );
}

function RepostItems({ post, doors }: { readonly post: ReplicaPost; readonly doors: PageDoors }) {
  const { words } = doors;
  const { reposted } = doors.stateOf(post);
  return (
    <>
      <Item testId={reposted ? 'unretweetConfirm' : 'retweetConfirm'} onChoose={() => doors.toggleRepost(post)}>
        {reposted ? words.undoRepost : words.repost}
      </Item>
      <a
        role="menuitem"
        tabIndex={0}
        href="/compose/post"
        onClick={(event) => {
          event.preventDefault();
          doors.openQuote(post);
        }}
      >
        <span>{words.quote}</span>
      </a>
    </>
  );
}

function Item(props: { readonly testId?: string; readonly onChoose: () => void; readonly children: React.ReactNode }) {
  return (
    <div
      role="menuitem"
      tabIndex={0}
      data-testid={props.testId}
      onClick={props.onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        props.onChoose();
      }}
    >
      <span>{props.children}</span>
    </div>
  );
}

function QuotePreview({ post }: { readonly post: ReplicaPost }) {
  return (
    <div role="link" tabIndex={0}>
      <div data-testid="User-Name">
        <span>{post.author.name}</span> <span>@{post.author.handle}</span>
      </div>
      <div data-testid="tweetText" dir="auto">
        <span>{post.text}</span>
      </div>
    </div>
  );
}

function Sheet({ doors, children }: { readonly doors: PageDoors; readonly children: React.ReactNode }) {
  return (
    <Layer onClose={doors.close} closesOnBlur={false} style={{ left: 300, top: 100 }}>
      <div role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog">
        {children}
      </div>
    </Layer>
  );
}

function Confirm(props: { readonly label: string; readonly action: () => void; readonly doors: PageDoors }) {
  return (
    <>
      <button
        type="button"
        data-testid="confirmationSheetConfirm"
        onClick={() => {
          props.doors.close();
          props.action();
        }}
      >
        <span>{props.label}</span>
      </button>
      <button type="button" data-testid="confirmationSheetCancel" onClick={props.doors.close}>
        <span>{props.doors.words.cancel}</span>
      </button>
    </>
  );
}

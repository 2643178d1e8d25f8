/** What the parts of the Facebook replica need from the page around them. */
import type { ReplicaPost, Scene } from '../kit/posts';
import type { Words } from './words';

export type Faces = keyof Words['reactions'];

export interface Doors {
  readonly words: Words;
  readonly scene: Scene;
  readonly reactionOf: (post: ReplicaPost) => Faces | null;
  /** Sets the reaction, or takes it back with `null`. One request each. */
  readonly react: (post: ReplicaPost, face: Faces | null) => void;
  readonly openFlyout: (post: ReplicaPost, near: Element) => void;
  /** The faces close only when one is chosen, Escape is pressed or others open: no loss of focus, no press elsewhere. */
  readonly facesStay: boolean;
  readonly openShare: (post: ReplicaPost) => void;
  readonly openComposer: (sharing: ReplicaPost | null) => void;
  readonly close: () => void;
}

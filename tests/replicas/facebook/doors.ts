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
  readonly openShare: (post: ReplicaPost) => void;
  readonly openComposer: (sharing: ReplicaPost | null) => void;
  readonly close: () => void;
}

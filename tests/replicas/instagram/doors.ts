/** What the parts of the Instagram replica need from the page around them. */
import type { ReplicaPost, Scene } from '../kit/posts';
import type { Words } from './words';

export interface Doors {
  readonly words: Words;
  readonly scene: Scene;
  readonly isLiked: (post: ReplicaPost) => boolean;
  readonly toggleLike: (post: ReplicaPost) => void;
  /** A double click only ever likes. */
  readonly like: (post: ReplicaPost) => void;
  readonly openShare: (post: ReplicaPost) => void;
  readonly openModal: (post: ReplicaPost) => void;
  readonly openCreate: () => void;
  readonly close: () => void;
}

/** The one post that slides and hand-out like: a pair's own call in the newest regional election. */
import { feedPosts, filledPost, type WrittenPost } from '../../../rulebook/scenarios';

export function likedPost(): WrittenPost {
  const own = feedPosts.find(({ topic, style }) => topic === 'own' && style === 'timeline');
  if (own === undefined) throw new Error('the feed has no post of a pair');
  return filledPost(own, 'pilkada');
}

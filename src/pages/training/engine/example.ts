/** The example of slides and hand-out: a pair's own call in the newest regional election, and one person's act on it. */
import { feedPosts, filledPost, type WrittenPost } from '../../../rulebook/scenarios';
import type { ActionKind, Language, Subject } from '../../../rulebook/words';
import { actionOn, type Look, look, postOf } from './look';
import { type CalendarId, compileRehearsal, middleOf, noonOf, timelineOf } from './world';

/** The calendar whose days slides and hand-out use. */
export const exampleCalendar: CalendarId = 'pilkada-2024';

/** The one post that they act on. */
export function examplePost(): WrittenPost {
  const own = feedPosts.find(({ topic, style }) => topic === 'own' && style === 'timeline');
  if (own === undefined) throw new Error('the feed has no post of a pair');
  return filledPost(own, 'pilkada');
}

/** What one person's acts on the example come to at noon of a day (days since 1970-01-01), without further circumstances. */
export function exampleActs(day: number, subject: Subject, language: Language): (act: ActionKind) => Look {
  const at = noonOf(day, 7);
  const compiled = compileRehearsal(
    {
      calendar: exampleCalendar,
      at,
      zone: 7,
      subject,
      circumstances: [],
      strictness: 'standard',
      language,
      agency: null,
    },
    at,
  );
  const post = postOf(examplePost());
  const words = `Saya dukung ${post.author?.name ?? ''}, coblos nomor 1!`;
  return (act) => {
    if (act === 'post' || act === 'photo') return look(actionOn(act, undefined, words), compiled, at);
    if (act === 'join') {
      const group = { name: `Relawan ${post.author?.name ?? ''}` };
      return look(actionOn(act, { ...post, group }), compiled, at);
    }
    return look(actionOn(act, post, act === 'comment' ? words : undefined), compiled, at);
  };
}

/** The middle of the campaign, days since 1970-01-01. */
export function exampleCampaignDay(): number {
  const campaign = timelineOf(exampleCalendar).find(({ phase }) => phase === 'campaign');
  return campaign === undefined ? 0 : middleOf(campaign);
}

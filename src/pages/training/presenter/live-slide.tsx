/** A post on the wall that can be liked for real: guard and interstitial work, in the quiet period. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FeedPost, feedPosts, filledPost } from '../../../rulebook/scenarios';
import { exampleCalendar } from '../engine/example';
import { useRehearsal } from '../engine/use-rehearsal';
import { middleOf, noonOf, timelineOf } from '../engine/world';
import { PostCard } from '../feed/post-card';
import type { SlideProps } from './slide';

export function LiveSlide({ t, agency }: SlideProps) {
  const quiet = timelineOf(exampleCalendar).find(({ phase }) => phase === 'quiet');
  const subjects = ['pns', 'pppk'] as const;
  const [subject, setSubject] = useState<(typeof subjects)[number]>('pns');
  useRehearsal({
    calendar: exampleCalendar,
    at: noonOf(quiet ? middleOf(quiet) : 0, 7),
    zone: 7,
    subject,
    circumstances: [],
    strictness: 'standard',
    language: t.language,
    agency,
  });
  const post = feedPosts.find(({ topic, style }) => topic === 'own' && style === 'timeline');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('[data-act=like]')?.focus({ preventScroll: true }), []);
  return (
    <div class="slide">
      <h2>{t('slide_live')}</h2>
      <p class="slide__lead">{t('slide_live_lead')}</p>
      <div class="live" ref={box}>
        {post === undefined ? null : (
          <PostCard
            t={t}
            post={{ ...filledPost(post, 'pilkada'), id: 'live' } as FeedPost}
            family="pilkada"
            signals={[]}
          />
        )}
      </div>
      <div class="tabs" role="group" aria-label={t('subject')}>
        {subjects.map((each) => (
          <button key={each} type="button" class="tab" aria-pressed={each === subject} onClick={() => setSubject(each)}>
            {t(`subject_${each}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

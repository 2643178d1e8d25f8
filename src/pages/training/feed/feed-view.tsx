/** *Coba*: the practice feed under a control strip. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../../guard/outcome';
import type { Compiled } from '../../../plan/compile';
import { type FeedStyle, feedPosts, feedStyles, filledPost } from '../../../rulebook/scenarios';
import { Button } from '../../../ui';
import { postOf } from '../engine/look';
import { listen } from '../engine/rehearsal';
import { useRehearsal } from '../engine/use-rehearsal';
import { type CalendarId, familyOf, middleOf, noonOf, timelineOf } from '../engine/world';
import type { Home } from '../home';
import type { Lesson } from '../lesson';
import { Demonstration } from '../strip/demonstration';
import { Scrubber } from '../strip/scrubber';
import { CalendarSelect, CircumstanceChoices, StrictnessSelect, SubjectSelect } from '../strip/who';
import type { TrainingTranslator } from '../words';
import { Composer } from './composer';
import { PostCard } from './post-card';
import { lookAtPost, shownSignals, Why } from './why';

export interface FeedViewProps {
  readonly t: TrainingTranslator;
  readonly lesson: Lesson;
  readonly onLesson: (change: (lesson: Lesson) => Lesson) => void;
  readonly home: Home;
}

export function FeedView({ t, lesson, onLesson, home }: FeedViewProps) {
  const { calendar, day, who, agency } = lesson;
  const at = noonOf(day, 7);
  const compiled = useRehearsal({ ...who, calendar, at, zone: 7, language: t.language, agency });
  const [style, setStyle] = useState<FeedStyle>('timeline');
  const [times, setTimes] = useState(0);
  const setWho = (next: typeof who) => onLesson((before) => ({ ...before, who: next }));
  const setCalendar = (next: CalendarId) => {
    const campaign = timelineOf(next).find(({ phase }) => phase === 'campaign');
    onLesson((before) => ({ ...before, calendar: next, day: campaign ? middleOf(campaign) : before.day }));
  };
  return (
    <div class="try" aria-busy={compiled === undefined}>
      <Scrubber
        t={t}
        calendar={calendar}
        day={day}
        onDay={(next) => onLesson((before) => ({ ...before, day: next }))}
      />
      <div class="try__body">
        <aside class="try__strip stack" aria-label={t('stripLabel')}>
          <SubjectSelect t={t} who={who} onWho={setWho} />
          <CalendarSelect t={t} calendar={calendar} onCalendar={setCalendar} />
          <details class="more" open={isWide()}>
            <summary>{t('stripMore')}</summary>
            <div class="stack">
              <StrictnessSelect t={t} who={who} onWho={setWho} />
              <CircumstanceChoices t={t} who={who} onWho={setWho} />
            </div>
          </details>
          <LastAct t={t} />
          {home.demonstrations === null ? null : <Demonstration t={t} day={day} demonstrations={home.demonstrations} />}
        </aside>
        <div class="try__feed stack">
          <Styles t={t} style={style} onStyle={setStyle} onFresh={() => setTimes(times + 1)} />
          <Composer key={`compose-${times}`} t={t} />
          <Posts key={`${times} ${familyOf(calendar)}`} {...{ t, style, compiled, at }} family={familyOf(calendar)} />
        </div>
      </div>
    </div>
  );
}

/** Where there is room, nothing need be folded. */
function isWide(): boolean {
  return matchMedia('(min-width: 861px)').matches;
}

function Styles(props: {
  readonly t: TrainingTranslator;
  readonly style: FeedStyle;
  readonly onStyle: (style: FeedStyle) => void;
  readonly onFresh: () => void;
}) {
  const { t, style } = props;
  return (
    <div class="row row--apart">
      <div class="tabs" role="group" aria-label={t('stylesLabel')}>
        {feedStyles.map((each) => (
          <button
            key={each}
            type="button"
            class="tab"
            aria-pressed={each === style}
            onClick={() => props.onStyle(each)}
          >
            {t(`style_${each}`)}
          </button>
        ))}
      </div>
      <Button small kind="quiet" onPress={props.onFresh}>
        {t('startOver')}
      </Button>
    </div>
  );
}

function Posts(props: {
  readonly t: TrainingTranslator;
  readonly style: FeedStyle;
  readonly compiled: Compiled | null | undefined;
  readonly at: number;
  readonly family: ReturnType<typeof familyOf>;
}) {
  const { t, style, at, family } = props;
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const last = useLast(props.compiled);
  const toggle = (id: string) => {
    const next = new Set(asked);
    if (!next.delete(id)) next.add(id);
    setAsked(next);
  };
  return (
    <>
      <label class="choice choice--small">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        <span>{t('markAll')}</span>
      </label>
      <div class={`posts posts--${style}`}>
        {feedPosts
          .filter((post) => post.style === style)
          .map((post) => {
            const open = asked.has(post.id);
            const content = postOf(filledPost(post, family));
            const seen = open || all ? lookAtPost({ post: content, compiled: last, at }) : null;
            return (
              <PostCard
                key={post.id}
                t={t}
                post={post}
                family={family}
                signals={seen === null ? [] : shownSignals(seen)}
                beside={
                  <button
                    type="button"
                    class="button button--quiet button--small post__why"
                    aria-expanded={open}
                    onClick={() => toggle(post.id)}
                  >
                    {t('why')}
                  </button>
                }
              >
                {open ? <Why t={t} post={content} compiled={last} at={at} /> : null}
              </PostCard>
            );
          })}
      </div>
    </>
  );
}

/** While the date is still moving, what was known last stays on the screen. */
function useLast(compiled: Compiled | null | undefined): Compiled | null {
  const last = useRef<Compiled | null>(null);
  if (compiled !== undefined) last.current = compiled;
  return last.current;
}

/** What the guard did last, for those at the back of the hall. */
function LastAct({ t }: { readonly t: TrainingTranslator }) {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => listen(setReport), []);
  return (
    <p class="last small" role="status">
      {report === null
        ? t('lastNothing')
        : t('lastAct', { act: t(`action_${report.kind}`), outcome: t(`outcome_${report.outcome}`) })}
    </p>
  );
}

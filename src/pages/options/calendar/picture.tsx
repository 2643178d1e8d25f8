/** The timeline picture: a scale, one line per election, today's line. Drag or use the buttons to move. */
import { useRef, useState } from 'preact/hooks';
import { Button, dayFromNumber, daysInWords } from '../../../ui';
import { activePhases } from '../../common/phases';
import type { OptionsTranslator } from '../words';
import { nextStep, place, type Stretch, ticks, type View, viewAfter, viewOf, within, zoom } from './geometry';
import { Row } from './picture-row';
import type { ElectionRow, RowGroup } from './rows';
import { spanInWords, tickInWords } from './scale-words';

interface PictureProps {
  readonly t: OptionsTranslator;
  readonly groups: readonly RowGroup[];
  readonly bounds: Stretch;
  readonly today: number;
  readonly opened: ElectionRow | undefined;
}

/** Share of the width of the scale after which a word beside a tick would be cut off. */
const lastWord = 0.96;

export function Picture({ t, groups, bounds, today, opened }: PictureProps) {
  const [view, setView] = useState<View>(() => within({ from: today - 1_100, span: 1_461 }, bounds));
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const drag = useDrag(view, setView, bounds);
  const middle = view.from + view.span / 2;
  const anchor = place({ from: today, to: today + 1 }, view) === null ? middle : today;
  const shown = groups.filter(({ head, repeats }) => [head, ...repeats].some((row) => isVisible(row, view)));
  const hidden = groups.flatMap(({ head, repeats }) => [head, ...repeats]).filter((row) => !isVisible(row, view));
  // By id: the row that is opened was found among all, and those shown here are made anew under the filter.
  const isOpened = ({ election }: ElectionRow) => opened?.election.id === election.id;
  const toggle = (id: string) =>
    setUnfolded((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <section class="timeline" aria-label={t('calendarPicture')}>
      <div class="row timeline__controls no-print">
        <Button small onPress={() => setView(within({ ...view, from: view.from - view.span / 2 }, bounds))}>
          {t('timelineBack')}
        </Button>
        <Button small onPress={() => setView(within({ ...view, from: today - view.span / 2 }, bounds))}>
          {t('timelineToday')}
        </Button>
        <Button small onPress={() => setView(within({ ...view, from: view.from + view.span / 2 }, bounds))}>
          {t('timelineForward')}
        </Button>
        <span class="timeline__gap" />
        <Button small onPress={() => setView(zoom(view, nextStep(view.span, -1), anchor, bounds))}>
          {t('timelineWider')}
        </Button>
        <Button small onPress={() => setView(zoom(view, nextStep(view.span, 1), anchor, bounds))}>
          {t('timelineCloser')}
        </Button>
        {opened === undefined || opened.whole === null ? null : (
          <Button small onPress={() => opened.whole !== null && setView(viewOf(opened.whole, bounds))}>
            {t('timelineShow', { election: opened.election.name[t.language] })}
          </Button>
        )}
      </div>
      <p class="small" role="status">
        {t('timelineView', {
          span: spanInWords(view.span, t),
          dates: daysInWords(
            dayFromNumber(Math.ceil(view.from)),
            dayFromNumber(Math.floor(view.from + view.span)),
            t.language,
          ),
        })}
      </p>
      <Legend t={t} />
      {/* The arrow keys do here what dragging does. */}
      <div
        class="timeline__picture"
        role="group"
        aria-label={t('timelineKeys')}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
          if (viewAfter(event.key, view, anchor, bounds) === null) return;
          event.preventDefault();
          // Of the view that is there by then: a key that is held comes faster than the picture is drawn.
          setView((now) => viewAfter(event.key, now, anchor, bounds) ?? now);
        }}
        {...drag}
      >
        <div class="timeline__scale" aria-hidden="true">
          {ticks(view).map((tick) => (
            <span
              key={tick.day}
              class={`tick${tick.major ? ' tick--major' : ''}${tick.spare ? ' tick--spare' : ''}`}
              style={{ insetInlineStart: percent((tick.day - view.from) / view.span) }}
            >
              {tick.day - view.from > view.span * lastWord ? null : (
                <span class="tick__word">{tickInWords(tick, view.span, t.language)}</span>
              )}
            </span>
          ))}
          <TodayLine today={today} view={view} words={t('today')} />
        </div>
        <ul class="timeline__rows">
          {shown.map(({ head, repeats }) => (
            <>
              <Row key={head.election.id} t={t} row={head} view={view} today={today} opened={isOpened(head)} />
              {repeats.length === 0 ? null : (
                <Row
                  key={`${head.election.id}+`}
                  t={t}
                  row={head}
                  repeats={repeats}
                  unfolded={unfolded.has(head.election.id)}
                  onToggle={() => toggle(head.election.id)}
                  view={view}
                  today={today}
                  opened={false}
                />
              )}
              {unfolded.has(head.election.id)
                ? repeats
                    .filter((row) => isVisible(row, view))
                    .map((row) => (
                      <Row
                        key={row.election.id}
                        t={t}
                        row={row}
                        view={view}
                        today={today}
                        opened={isOpened(row)}
                        inner
                      />
                    ))
                : null}
            </>
          ))}
        </ul>
      </div>
      {hidden.length === 0 ? null : (
        <HiddenRows t={t} hidden={hidden} onShow={(row) => row.whole !== null && setView(viewOf(row.whole, bounds))} />
      )}
    </section>
  );
}

function TodayLine({ today, view, words }: { readonly today: number; readonly view: View; readonly words: string }) {
  const placed = place({ from: today, to: today + 1 }, view);
  if (placed === null) return null;
  return (
    <span class="today-word" style={{ insetInlineStart: percent(placed.start) }}>
      {words}
    </span>
  );
}

function Legend({ t }: { readonly t: OptionsTranslator }) {
  return (
    <ul class="legend small" aria-label={t('legend')}>
      {activePhases.map((phase) => (
        <li key={phase}>
          <span class={`legend__sample band band--${phase}`} aria-hidden="true" />
          {t(`phase_${phase}`)}
        </li>
      ))}
      <li>
        <span class="legend__sample band band--determined band--unsure" aria-hidden="true" />
        {t('legendUnsure')}
      </li>
    </ul>
  );
}

function HiddenRows(props: {
  readonly t: OptionsTranslator;
  readonly hidden: readonly ElectionRow[];
  readonly onShow: (row: ElectionRow) => void;
}) {
  const { t, hidden } = props;
  const undated = hidden.filter(({ whole }) => whole === null);
  const elsewhere = hidden.length - undated.length;
  return (
    <div class="stack stack--tight small">
      {elsewhere === 0 ? null : <p class="muted">{t.count('timelineElsewhere', elsewhere)}</p>}
      {undated.map(({ election }) => (
        <p key={election.id}>
          <a class="link" href={`#kalender/${election.id}`}>
            {election.name[t.language]}
          </a>{' '}
          <span class="muted">{t('timelineUndated')}</span>
        </p>
      ))}
    </div>
  );
}

function isVisible({ whole }: ElectionRow, view: View): boolean {
  return whole !== null && place(whole, view) !== null;
}

/** Moving by pointer: sideways only, so that a finger can still scroll the page. */
function useDrag(view: View, setView: (view: View) => void, bounds: Stretch) {
  const grip = useRef<{ readonly x: number; readonly from: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0 && !(event.target as Element).closest('a, button'))
        grip.current = { x: event.clientX, from: view.from };
    },
    onPointerMove: (event: PointerEvent) => {
      if (grip.current === null) return;
      if (event.buttons === 0) {
        grip.current = null;
        return;
      }
      const width = (event.currentTarget as HTMLElement).clientWidth;
      const moved = ((event.clientX - grip.current.x) / Math.max(width, 1)) * view.span;
      setView(within({ from: grip.current.from - moved, span: view.span }, bounds));
    },
    onPointerUp: () => {
      grip.current = null;
    },
  };
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}

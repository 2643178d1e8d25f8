/** One line of the picture: the election's name beside (or above) its bands. */
import { type DatedPhase, doubtOf } from '../../../calendar/phases';
import { hashOf } from '../route';
import type { OptionsTranslator } from '../words';
import { daysOf, dottedWords, sureness } from './band-words';
import { place, type Stretch, type View } from './geometry';
import type { ElectionRow } from './rows';

export function Row(props: {
  readonly t: OptionsTranslator;
  readonly row: ElectionRow;
  readonly view: View;
  readonly today: number;
  readonly opened: boolean;
  /** A re-vote below the vote that it repeats. */
  readonly inner?: boolean;
  /** The folded line of all re-votes of `row`. */
  readonly repeats?: readonly ElectionRow[];
  readonly unfolded?: boolean;
  readonly onToggle?: () => void;
}) {
  const { t, row, view, repeats } = props;
  const name = row.election.name[t.language];
  const place_ = place({ from: props.today, to: props.today + 1 }, view);
  return (
    <li class={props.inner === true ? 'line line--inner' : 'line'}>
      {repeats === undefined ? (
        <a
          class="line__name"
          href={hashOf('kalender', row.election.id)}
          aria-current={props.opened ? 'true' : undefined}
          aria-label={spoken(t, row)}
        >
          {name}
        </a>
      ) : (
        <button type="button" class="line__name line__fold" aria-expanded={props.unfolded} onClick={props.onToggle}>
          {t.count('repeats', repeats.length)}
        </button>
      )}
      <div class="line__track" aria-hidden="true">
        {place_ === null ? null : <span class="today-line" style={{ insetInlineStart: percent(place_.start) }} />}
        {row.dotted === null || repeats !== undefined ? null : (
          <Piece stretch={row.dotted} view={view} look="window" words="" title={dottedTitle(t, row, row.dotted)} />
        )}
        {repeats === undefined
          ? row.bands.map((band) => (
              <Piece
                key={band.from}
                stretch={band}
                view={view}
                look={band.phase}
                words={t(`phase_${band.phase}`)}
                title={t('bandTitle', {
                  phase: t(`phase_${band.phase}`),
                  days: daysOf(band, t),
                  sureness: sureness(band, t),
                })}
                unsure={doubtOf(band) !== null}
              />
            ))
          : folded(repeats).map((band) => (
              <Piece
                key={`${band.phase}${band.from}`}
                stretch={band}
                view={view}
                look={band.phase}
                words=""
                unsure={doubtOf(band) !== null}
              />
            ))}
      </div>
    </li>
  );
}

function Piece(props: {
  readonly stretch: Stretch;
  readonly view: View;
  readonly look: DatedPhase['phase'] | 'window';
  readonly words: string;
  readonly title?: string;
  /** Not two sources agree on its days. */
  readonly unsure?: boolean;
}) {
  const placed = place(props.stretch, props.view);
  if (placed === null) return null;
  return (
    <span
      class={`band band--${props.look}${props.unsure === true ? ' band--unsure' : ''}`}
      title={props.title}
      style={{ insetInlineStart: percent(placed.start), inlineSize: percent(placed.size) }}
    >
      {props.words === '' ? null : <span class="band__word">{props.words}</span>}
    </span>
  );
}

/** All re-votes on one line: longer phases first, so that voting days stay on top. */
function folded(repeats: readonly ElectionRow[]): readonly DatedPhase[] {
  return repeats.flatMap(({ bands }) => bands).sort((one, other) => other.to - other.from - (one.to - one.from));
}

/** What the line says to someone who does not see it. */
function spoken(t: OptionsTranslator, row: ElectionRow): string {
  const { bands, dotted } = row;
  const name = row.election.name[t.language];
  const first = bands[0];
  const last = bands.at(-1);
  if (dotted !== null) return t('rowSpoken', { election: name, dates: dottedTitle(t, row, dotted) });
  if (first === undefined || last === undefined) return t('rowSpokenUndated', { election: name });
  return t('rowSpoken', { election: name, dates: daysOf({ from: first.from, to: last.to }, t) });
}

function dottedTitle(t: OptionsTranslator, { election }: ElectionRow, dotted: Stretch): string {
  return t('dottedTitle', { what: dottedWords(election, t), days: daysOf(dotted, t) });
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}

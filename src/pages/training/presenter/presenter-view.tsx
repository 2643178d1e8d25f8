/** *Presentasi*: one slide at a time for a dark hall, by keyboard alone. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui';
import type { ViewProps } from '../lesson';
import { hashOf } from '../route';
import type { TrainingTranslator } from '../words';
import { NotesWindow } from './notes-window';
import { type Place, placeAfter, placeBefore, placeFor } from './place';
import { slides } from './slides';

const beginning: Place = { slide: 0, revealed: 0, guess: null };
const reveals = slides.map((slide) => slide.reveals);

export function PresenterView({ t, lesson }: ViewProps) {
  const [running, setRunning] = useState(false);
  const [place, setPlace] = useState<Place>(beginning);
  const [notes, setNotes] = useState(false);
  if (!running) {
    return (
      <Start
        t={t}
        onStart={(whole) => {
          setRunning(true);
          if (whole) void document.documentElement.requestFullscreen?.().catch(() => undefined);
        }}
      />
    );
  }
  const leave = () => {
    setRunning(false);
    if (document.fullscreenElement !== null) void document.exitFullscreen();
  };
  return <Hall {...{ t, place, setPlace, notes, setNotes, leave }} agency={lesson.agency} />;
}

function Start({ t, onStart }: { readonly t: TrainingTranslator; readonly onStart: (whole: boolean) => void }) {
  return (
    <section class="card stack quiz__intro">
      <h2>{t('presentTitle')}</h2>
      <p class="lead">{t('presentIntro', { count: slides.length })}</p>
      <div class="row">
        <Button kind="primary" onPress={() => onStart(true)}>
          {t('presentFull')}
        </Button>
        <Button onPress={() => onStart(false)}>{t('presentHere')}</Button>
      </div>
      <dl class="keys">
        {(['next', 'back', 'number', 'notes', 'window', 'full', 'leave'] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`key_${key}`)}</kbd>
            </dt>
            <dd>{t(`key_${key}_does`)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="link" href={hashOf('lembar')}>
          {t('presentHandout')}
        </a>
      </p>
    </section>
  );
}

interface HallProps {
  readonly t: TrainingTranslator;
  readonly agency: ViewProps['lesson']['agency'];
  readonly place: Place;
  readonly setPlace: (change: (place: Place) => Place) => void;
  readonly notes: boolean;
  readonly setNotes: (change: (notes: boolean) => boolean) => void;
  readonly leave: () => void;
}

function Hall({ t, agency, place, setPlace, notes, setNotes, leave }: HallProps) {
  const slide = slides[place.slide] ?? slides[0];
  const [apart, setApart] = useState(false);
  const stage = useRef<HTMLElement>(null);
  const next = () => setPlace((before) => placeAfter(before, reveals));
  const back = () => setPlace((before) => placeBefore(before));
  const number = (digit: number) =>
    setPlace((before) =>
      slides[before.slide]?.guesses && digit >= 1 && digit <= 3
        ? { ...before, guess: digit - 1 }
        : placeFor(before, digit, reveals),
    );
  // Before the slide's own effects: one that has something to press takes the focus for it.
  useLayoutEffect(() => stage.current?.focus({ preventScroll: true }), [place.slide]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const action = actionOf(event);
      if (action === null) return;
      event.preventDefault();
      action({ next, back, number, leave, setPlace, setNotes, openWindow: () => setApart(true) });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  if (slide === undefined) return null;
  const words = t(`notes_${slide.id}` as 'notes_title');
  return (
    <section
      class="hall"
      ref={stage}
      tabIndex={-1}
      aria-roledescription={t('slideWord')}
      aria-label={t('slideAt', { at: place.slide + 1, of: slides.length })}
    >
      <div class="hall__stage" key={slide.id}>
        {slide.draw({ t, agency, revealed: place.revealed, guess: place.guess })}
      </div>
      {notes ? (
        <aside class="hall__notes" aria-label={t('notesLabel')}>
          {words}
        </aside>
      ) : null}
      {apart ? (
        <NotesWindow t={t} at={place.slide + 1} of={slides.length} words={words} onClosed={() => setApart(false)} />
      ) : null}
      <footer class="hall__foot">
        <span>{agency?.name ?? t('productName')}</span>
        <div class="row hall__buttons">
          <button type="button" class="button button--small" onClick={back}>
            {t('back')}
          </button>
          <span>
            {place.slide + 1} / {slides.length}
          </span>
          <button type="button" class="button button--small" onClick={next}>
            {t('next')}
          </button>
          <button type="button" class="button button--small" onClick={leave}>
            {t('leave')}
          </button>
        </div>
        <span>{t('notLegalAdvice')}</span>
      </footer>
    </section>
  );
}

interface Does {
  next(): void;
  back(): void;
  number(digit: number): void;
  leave(): void;
  openWindow(): void;
  readonly setPlace: HallProps['setPlace'];
  readonly setNotes: HallProps['setNotes'];
}

/** What a key does here; null for every other key, and for keys that belong to a control that has the focus. */
function actionOf(event: KeyboardEvent): ((does: Does) => void) | null {
  const target = event.target instanceof Element ? event.target.closest('button, a, input, textarea') : null;
  if (target !== null && (event.key === ' ' || event.key === 'Enter' || target.localName === 'textarea')) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined) return (does) => does.number(Number(digit));
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
    case 'Enter':
      return (does) => does.next();
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return (does) => does.back();
    case 'Home':
      return (does) => does.setPlace(() => beginning);
    case 'End':
      return (does) => does.setPlace(() => ({ ...beginning, slide: slides.length - 1 }));
    case 'n':
    case 'N':
      return (does) => does.setNotes((shown) => !shown);
    case 'w':
    case 'W':
      return (does) => does.openWindow();
    case 'f':
    case 'F':
      return () =>
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
    case 'Escape':
      return (does) => does.leave();
    default:
      return null;
  }
}

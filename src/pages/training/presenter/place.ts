/** Where a presentation is. Pure. */

export interface Place {
  readonly slide: number;
  /** How often something was revealed on this slide. */
  readonly revealed: number;
  /** What the hall has called, on slides that ask. */
  readonly guess: number | null;
}

/** One step on: reveals what is left on the slide first. `reveals`: of every slide. */
export function placeAfter(place: Place, reveals: readonly number[]): Place {
  if (place.revealed < (reveals[place.slide] ?? 0)) return { ...place, revealed: place.revealed + 1 };
  if (place.slide + 1 >= reveals.length) return place;
  return { slide: place.slide + 1, revealed: 0, guess: null };
}

/** One step back: to the beginning of the slide, or to the one before. */
export function placeBefore(place: Place): Place {
  if (place.revealed > 0) return { ...place, revealed: 0 };
  return place.slide === 0 ? place : { slide: place.slide - 1, revealed: 0, guess: null };
}

/** The slide with this number key: 1 is the first, 0 the tenth. A number without a slide changes nothing. */
export function placeFor(place: Place, digit: number, reveals: readonly number[]): Place {
  const slide = (digit === 0 ? 10 : digit) - 1;
  return slide < reveals.length ? { slide, revealed: 0, guess: null } : place;
}

/** The day that counts for the person: by the state's clock, in the zone of their region. */
import type { BackgroundState } from '../../settings/messages';
import { dayOf } from '../../ui';

/** `YYYY-MM-DD`; a simulated day while a demonstration runs. */
export function todayOf(state: Pick<BackgroundState, 'now' | 'zone'>): string {
  return dayOf(state.now, state.zone);
}

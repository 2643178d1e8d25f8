/** What the popup has said of this tab before its own line. */
import type { BackgroundState } from '../../settings/messages';

/** That a pause leaves the tab unguarded, or that nothing is guarded on any site, stands beside its line already. */
export function isSaidBeside(
  { tab, pausedUntil, elections }: Pick<BackgroundState, 'tab' | 'pausedUntil' | 'elections'>,
  now: number,
): boolean {
  return tab.kind === 'guarded' ? pausedUntil > now : tab.kind === 'notASite' && elections.length === 0;
}

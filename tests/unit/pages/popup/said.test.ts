/** The popup says a thing once. */
import { describe, expect, it } from 'vitest';
import { isSaidBeside } from '../../../../src/pages/popup/said';
import type { BackgroundState } from '../../../../src/settings/messages';

const elections = [{}] as unknown as BackgroundState['elections'];

describe('the line about this tab', () => {
  it('is left out while a pause says the same, and comes back when it is over', () => {
    const state = { tab: { kind: 'guarded', site: 'x' }, pausedUntil: 2000, elections } as const;
    expect(isSaidBeside(state, 1000)).toBe(true);
    expect(isSaidBeside(state, 3000)).toBe(false);
  });
  it('is left out where nothing is guarded on any site and the tab is none of them', () => {
    expect(isSaidBeside({ tab: { kind: 'notASite' }, pausedUntil: 0, elections: [] }, 1000)).toBe(true);
    expect(isSaidBeside({ tab: { kind: 'notASite' }, pausedUntil: 0, elections }, 1000)).toBe(false);
  });
  it('stays where there is something to do', () => {
    expect(isSaidBeside({ tab: { kind: 'reload', site: 'x' }, pausedUntil: 2000, elections }, 1000)).toBe(false);
    expect(isSaidBeside({ tab: { kind: 'notPermitted', site: 'x' }, pausedUntil: 0, elections: [] }, 1000)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/settings/messages-check';

describe('messages to the background', () => {
  it.each([
    [{ type: 'pageToBackground.stateRequest', tab: 4 }],
    [{ type: 'pageToBackground.stateRequest', tab: null }],
    [{ type: 'pageToBackground.settingsChanged' }],
    [{ type: 'pageToBackground.pause', until: 1_731_400_000_000 }],
    [{ type: 'pageToBackground.endDemonstration' }],
    [{ type: 'guardToBackground.outcome', site: 'x', act: 'like', provision: 'SKB2022-B6', outcome: 'cancelled' }],
    [{ type: 'guardToBackground.outcome', site: 'facebook', act: 'follow', provision: null, outcome: 'noticed' }],
    [{ type: 'interstitialToBackground.storm', count: 19 }],
    [{ type: 'interstitialToBackground.openRule', provision: 'SKB2022-B6' }],
    [{ type: 'interstitialToBackground.asked', record: null }],
    [{ type: 'interstitialToBackground.asked', record: { day: '', full: 0, topics: [] } }],
    [
      {
        type: 'interstitialToBackground.asked',
        record: { day: '2024-11-12', full: 3, topics: ['64216.7 like'], agreed: { '64216.7 like': 1_731_400_000_000 } },
      },
    ],
  ])('%j is understood', (message) => {
    expect(messageOf(message)).toEqual(message);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'pageToBackground.settingsChanged'],
    ['an unknown type', { type: 'pageToBackground.formatDisk' }],
    ['a storm of nothing', { type: 'interstitialToBackground.storm', count: 0 }],
    [
      'a name among what was asked',
      { type: 'interstitialToBackground.asked', record: { day: '', full: 0, topics: ['Andra Soni like'] } },
    ],
    [
      'prose as the day of what was asked',
      { type: 'interstitialToBackground.asked', record: { day: 'pagi ini', full: 0, topics: [] } },
    ],
    [
      'a name among what was agreed to',
      { type: 'interstitialToBackground.asked', record: { day: '', full: 0, topics: [], agreed: { 'Andra Soni': 1 } } },
    ],
    [
      'more topics than are kept',
      {
        type: 'interstitialToBackground.asked',
        record: { day: '', full: 0, topics: Array.from({ length: 201 }, (_, ordinal) => `1.${ordinal} like`) },
      },
    ],
    [
      'a word more than a record has',
      { type: 'interstitialToBackground.asked', record: { day: '', full: 0, topics: [], text: 'secret' } },
    ],
    ['a rule that leads elsewhere', { type: 'interstitialToBackground.openRule', provision: '../popup/index.html' }],
    ['a pause for ever', { type: 'pageToBackground.pause', until: Number.POSITIVE_INFINITY }],
    ['a missing part', { type: 'pageToBackground.stateRequest' }],
    [
      'a site that is not ours',
      { type: 'guardToBackground.outcome', site: 'tiktok', act: 'like', provision: null, outcome: 'noticed' },
    ],
    [
      'more than was agreed',
      {
        type: 'guardToBackground.outcome',
        site: 'x',
        act: 'like',
        provision: null,
        outcome: 'noticed',
        text: 'secret',
      },
    ],
    [
      'prose as a provision',
      { type: 'guardToBackground.outcome', site: 'x', act: 'like', provision: 'see here', outcome: 'noticed' },
    ],
  ])('%s is none', (_, message) => {
    expect(messageOf(message)).toBeNull();
  });
});

/** What a plan is made from for a PNS with nothing special, on every site, in real time. */
import type { PlanInput } from '../src/plan/compile';
import { forEverySite } from '../src/rulebook/words';

export const ordinaryInput: PlanInput = {
  subject: 'pns',
  circumstances: [],
  zone: 7,
  strictness: 'standard',
  alwaysRemind: false,
  language: 'id',
  secondsToContinue: 2,
  sites: forEverySite(true),
  pausedUntil: 0,
  clock: { kind: 'real' },
  agency: null,
  elections: [],
  contestants: [],
};

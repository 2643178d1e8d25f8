/** Tells the background what followed from an act, answers whether this page is guarded, and to the sentinel whether a decision came before a request. */
import type { Door } from '../plan/door';
import type { ActionKind } from '../rulebook/words';
import type { Extension } from './extension';
import { createMemory } from './memory';
import type { Report } from './outcome';

/** Starts answering; what is returned takes the reports. */
export function startWitness({ runtime }: Extension, door: Pick<Door, 'guardedSite'>): (report: Report) => void {
  const memory = createMemory(Date.now, () => navigator.userActivation.isActive);
  runtime.onMessage.addListener((message, _sender, answer) => {
    const { type, kinds } = message as { type?: string; kinds: readonly ActionKind[] };
    if (type === 'backgroundToGuard.areYouThere' && door.guardedSite)
      answer({ type: 'guardToBackground.here', site: door.guardedSite });
    if (type !== 'backgroundToGuard.wasDecided') return false;
    memory.recall(kinds).then(answer);
    return true;
  });
  return (report) => {
    memory.note(report);
    const { site, kind, outcome, provision, rehearsal } = report;
    if (rehearsal || ['passed', 'undone', 'held'].includes(outcome)) return;
    try {
      // Nobody waits for it, and a background that is gone is no fault of the page.
      runtime
        .sendMessage({ type: 'guardToBackground.outcome', site, act: kind, outcome, provision })
        ?.catch(() => undefined);
    } catch {
      // The extension was reloaded under this page.
    }
  };
}

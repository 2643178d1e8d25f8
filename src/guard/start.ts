/** What the entries of the sites share: the plan from storage, the door, and the answer to "are you there?". */
import { openDoor } from '../plan/door';
import { isGuarding } from '../plan/plan';
import type { SiteMarks, Words } from '../sites/data';
import { type CreateSite, correctable } from './correctable';
import { extensionOf } from './extension';
import { followPlan } from './follow-plan';
import { createGuard } from './guard';

/** Starts the guard of one site in this frame. A second call in the same world does nothing. */
export function startGuard<Marks extends SiteMarks, Labels extends Words>(
  createSite: CreateSite<Marks, Labels>,
  marks: Marks,
): void {
  const extension = extensionOf();
  const door = openDoor();
  if (!extension || door.isGuarded) return;
  door.isGuarded = true;
  const plans = followPlan(extension.storage.local, door);
  const site = correctable(createSite, marks, plans, door);
  createGuard({
    site,
    window,
    plans,
    door,
    decide: (replay) => door.decide?.(site.id, plans, replay) ?? null,
    isGuarding: (plan) => isGuarding(plan, site.id, Date.now()),
    isAlive: () => extension.runtime?.id !== undefined,
  });
  extension.runtime.onMessage.addListener((message, _sender, answer) => {
    if ((message as { type?: string }).type === 'backgroundToGuard.areYouThere')
      answer({ type: 'guardToBackground.here', site: site.id });
    return false;
  });
}

/** What the entries of the sites share: the plan from storage, and the door. */
import { openDoor } from '../plan/door';
import { isGuarding } from '../plan/plan';
import type { SiteId } from '../rulebook/words';
import type { SiteMarks, Words } from '../sites/data';
import { type CreateSite, correctable } from './correctable';
import { extensionOf } from './extension';
import { followPlan } from './follow-plan';
import { createGuard } from './guard';

/** Starts the guard of one site in this frame. A second call in the same world does nothing. */
export function startGuard<Marks extends SiteMarks, Labels extends Words>(
  id: SiteId,
  createSite: CreateSite<Marks, Labels>,
  marks: Marks,
): void {
  const extension = extensionOf();
  const door = openDoor();
  if (!extension || door.guardedSite) return;
  door.guardedSite = id;
  const plans = followPlan(extension.storage.local, door);
  createGuard({
    site: correctable(id, createSite, marks, plans, door),
    window,
    plans,
    door,
    decide: (replay) => door.decide?.(id, plans, replay) ?? null,
    isGuarding: (plan) => isGuarding(plan, id, Date.now()),
    isAlive: () => extension.runtime?.id !== undefined,
  });
}

/** What the entries of the sites share: the plan from storage, and the door. */
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
  if (!extension || door.guardedSite) return;
  const plans = followPlan(extension.storage.local, door);
  const site = correctable(createSite, marks, plans, door);
  door.guardedSite = site.id;
  createGuard({
    site,
    window,
    plans,
    door,
    decide: (replay) => door.decide?.(site.id, plans, replay) ?? null,
    isGuarding: (plan) => isGuarding(plan, site.id, Date.now()),
    isAlive: () => extension.runtime?.id !== undefined,
  });
}

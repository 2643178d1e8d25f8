/**
 * A site that learns its labels from the plan, with what an agency has corrected: when a button is renamed, a policy mends
 * it before the next release does. Until the plan is there, the marks that are the same in every language must do.
 */

import type { PlanHandle } from '../plan/decisions';
import type { Door } from '../plan/door';
import type { Plan } from '../plan/plan';
import { corrected, type SiteData, type SiteMarks, type Words } from '../sites/data';
import type { Reader, ReaderOf, Site } from '../sites/site';

/** Makes a site from its data. Its reader comes with the judge. */
export type CreateSite<Marks extends SiteMarks, Labels extends Words> = (
  document: Document,
  data: SiteData<Marks, Labels>,
  reader: ReaderOf<unknown>,
) => Site;

/** The site as the plan of the moment knows it; made anew only for another plan. `read`: as soon as it is read, judge or not. */
export function correctable<Marks extends SiteMarks, Labels extends Words>(
  create: CreateSite<Marks, Labels>,
  marks: Marks,
  plans: { readonly read: PlanHandle['current'] },
  door: Pick<Door, 'readers'>,
): Site {
  let known: Plan | undefined;
  const createFrom = (data: SiteData<Marks, Labels>): Site => {
    let reader: Reader | null = null;
    return create(document, data, (finder) => {
      reader ??= door.readers?.[id]?.(document, data, finder, known?.corrections?.[id]) ?? null;
      return reader;
    });
  };
  let site = createFrom({ ...marks, labels: {} });
  const { id } = site;
  const ofNow = (): Site => {
    const plan = plans.read;
    if (plan && plan !== known) {
      known = plan;
      site = createFrom(corrected({ ...marks, labels: plan.words[id] as Labels }, plan.corrections?.[id]));
    }
    return site;
  };
  return {
    id,
    recognise: (event, undone) => ofNow().recognise(event, undone),
  };
}

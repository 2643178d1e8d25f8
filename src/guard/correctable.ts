/**
 * A site that learns its labels from the plan, with what an agency has corrected: when a button is renamed, a policy mends
 * it before the next release does. Until the plan is there, the marks that are the same in every language must do. Labels are
 * corrected in the plan already; marks and selectors when the judge is there, which knows a selector when it sees one.
 */

import type { PlanHandle } from '../plan/decisions';
import type { Door } from '../plan/door';
import type { Plan } from '../plan/plan';
import type { SiteId } from '../rulebook/words';
import type { SiteData, SiteMarks, Words } from '../sites/data';
import type { Reader, ReaderOf, Site } from '../sites/site';

/** Makes a site from its data. Its reader comes with the judge. */
export type CreateSite<Marks extends SiteMarks, Labels extends Words> = (
  document: Document,
  data: SiteData<Marks, Labels>,
  reader: ReaderOf<unknown>,
) => Site;

/** The site as the plan of the moment knows it; made anew only for another plan. `read`: as soon as it is read, judge or not. */
export function correctable<Marks extends SiteMarks, Labels extends Words>(
  id: SiteId,
  create: CreateSite<Marks, Labels>,
  marks: Marks,
  plans: { readonly read: PlanHandle['current'] },
  door: Pick<Door, 'readers' | 'corrected' | 'waitingForJudge'>,
): Site {
  let known: Plan | undefined;
  const createFrom = (data: SiteData<Marks, Labels>): Site => {
    let reader: Reader | null = null;
    return create(document, data, (finder) => {
      reader ??= door.readers?.[id]?.(document, data, finder, known?.corrections?.[id]) ?? null;
      return reader;
    });
  };
  let site: Site | undefined;
  // Made anew only where there is something to correct: an opener that was used meanwhile is not forgotten.
  door.waitingForJudge.push(() => {
    if (known?.corrections?.[id]) known = undefined;
  });
  const ofNow = (): Site => {
    const plan = plans.read;
    if (plan && plan !== known) {
      known = plan;
      const correction = plan.corrections?.[id];
      const data = { ...marks, labels: plan.words[id] as Labels };
      site = createFrom((correction && door.corrected?.(data, correction)) || data);
    }
    // Not before the first event: most pages are only read.
    site ??= createFrom({ ...marks, labels: {} });
    return site;
  };
  return {
    id,
    recognise: (event, undone) => ofNow().recognise(event, undone),
  };
}

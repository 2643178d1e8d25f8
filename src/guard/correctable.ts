/** A site whose data an agency may correct: when a button is renamed, a policy mends it before the next release does. */
import type { Plan } from '../plan/plan';
import { corrected, type SiteCorrection, type SiteData } from '../sites/data';
import type { Site } from '../sites/site';

/** Makes a site from its data. */
export type CreateSite<Data extends SiteData> = (document: Document, data: Data) => Site;

/** The site as the plan of the moment corrects it; made anew only when the correction has changed. */
export function correctable<Data extends SiteData>(
  create: CreateSite<Data>,
  data: Data,
  plans: { readonly current: Plan | null | undefined },
): Site {
  let correction: SiteCorrection | undefined;
  let site = create(document, data);
  let onUndo: (() => void) | null = null;
  const ofNow = (): Site => {
    const wanted = plans.current?.corrections?.[site.id];
    if (plans.current && wanted !== correction) {
      correction = wanted;
      site = create(document, wanted ? corrected(data, wanted) : data);
      if (onUndo) site.watchUndo?.(onUndo);
    }
    return site;
  };
  return {
    id: site.id,
    recognise: (event) => ofNow().recognise(event),
    ...(site.hover ? { hover: (event: Event) => site.hover?.(event) } : {}),
    watchUndo: (callback) => {
      onUndo = callback;
      site.watchUndo?.(callback);
    },
  };
}

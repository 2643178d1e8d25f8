/**
 * The same for the page without an extension (`npm run build:training` puts this file in the place of `home.ts`): the agency
 * stands in `agency.js` beside the page, the language is the browser's.
 */
import type { Agency } from '../../plan/plan';
import { languageOf } from '../../settings/language';
import type { Home } from './home';

interface Named {
  readonly jedaNetralAgency?: { readonly name?: unknown; readonly contact?: unknown };
}

/** What is known without the extension: nothing is stored, no demonstration can be started. */
export async function readHome(): Promise<Home> {
  const named = (globalThis as Named).jedaNetralAgency;
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 120) : null;
  const name = text(named?.name);
  const contact = text(named?.contact);
  const agency: Agency | null = name === null ? null : { name, ...(contact === null ? {} : { contact }) };
  const language = languageOf('auto', navigator.language);
  return { language, subject: null, agency, rulebook: null, demonstrations: null };
}

/** A source as the name of its site; what is no web address is shown as text. */
import type { Language } from '../../rulebook/words';
import { sharedTranslator } from './words';

export function SourceLink({ language, source }: { readonly language: Language; readonly source: string }) {
  const t = sharedTranslator(language);
  const host = hostOf(source);
  if (host === null) return <span>{source}</span>;
  return (
    <a class="link" href={source} target="_blank" rel="noopener noreferrer">
      {host}
      <span class="hidden-visually"> ({t('opensNewTab')})</span>
    </a>
  );
}

/** The host without `www.`; null for anything that is not http or https. Chromium takes words after an address as part of it. */
export function hostOf(source: string): string | null {
  if (/\s/.test(source)) return null;
  try {
    const url = new URL(source);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}

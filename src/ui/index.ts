/**
 * What the pages share. A page does:
 *
 *   import '../../ui/index.css';                        // tokens, controls, base styles: in index.tsx, once
 *   import { Button, Card, createTranslator } from '../../ui';
 *   import commonEn from '../../ui/_locales/en/common.json';
 *   import commonId from '../../ui/_locales/id/common.json';
 *   import popupEn from '../../ui/_locales/en/popup.json';   // its own namespace, both languages
 *   import popupId from '../../ui/_locales/id/popup.json';
 *   const t = createTranslator(language, { id: { ...commonId, ...popupId }, en: { ...commonEn, ...popupEn } });
 *
 * - Words: `messages.ts` (how to write keys, plurals and emphasis), `dates.ts` (days, ranges, moments with zone), `numbers.ts`.
 *   `common.json` has the phases, subjects, sites, acts and words that several places use.
 * - Blocks: `Button`, `ButtonLink`, `Link`, `Card`, `Pill`, `Banner`, `Facts`, `Lock`, `Mark`;
 *   fields: `Select`, `Choices`, `ManyChoices`, `Switch`, `TextField`, `FileField` (each with `hint`, `error`, `locked`).
 * - Layout classes: `stack` (`--tight`, `--wide`), `row` (`--apart`), `muted`, `small`, `law` (a quoted rule), `table`,
 *   `hidden-visually`, `skip`. Colours and sizes only from the custom properties in `tokens.css`.
 * The interstitial uses only `messages.ts`, `dates.ts`, `tokens.css` and `controls.css`: it carries no Preact.
 */
export * from './components';
export * from './dates';
export * from './fields';
export * from './mark';
export * from './messages';
export * from './numbers';

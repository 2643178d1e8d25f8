/**
 * Translations. A catalogue is a JSON file in WebExtension message format, one per language and namespace:
 * `src/ui/_locales/<language>/<namespace>.json`. Bundles import the namespaces that they need:
 *
 *   const t = createTranslator(language, { id: { ...commonId, ...popupId }, en: { ...commonEn, ...popupEn } });
 *   t('close');                         // keys and placeholders are checked by the compiler
 *   t('guardedUntil', { date: '…' });   // $DATE$ in the message
 *   t.count('daysLeft', 3);             // daysLeft_one | daysLeft_other, by the language's plural rule; fills $COUNT$
 *   t.parts('aboutTo', { who: '…' });   // *emphasis* in the message, for markup
 *
 * Only `message` is needed at run time: the build strips descriptions and placeholder examples, and may leave the bare
 * sentences.
 */
import type { Language } from '../rulebook/words';

export interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>;
}
export type Catalogue = Readonly<Record<string, Message>>;

/** A run of text of one message; `strong` where the message says `*so*`. */
export interface Part {
  readonly text: string;
  readonly strong: boolean;
}

type Value = string | number;
type Values<M> = M extends { placeholders: infer P } ? { readonly [Name in keyof P]: Value } : Record<never, never>;
type Arguments<M> = M extends { placeholders: object } ? [values: Values<M>] : [];
type Keys<C> = keyof C & string;
type CountKeys<C> = Keys<C> extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
type Uncounted<V> = { readonly [Name in Exclude<keyof V, 'count'>]: Value };
type CountArguments<V> = keyof Uncounted<V> extends never ? [] : [values: Uncounted<V>];

export interface Translator<C extends Catalogue> {
  readonly language: Language;
  /** The message with its placeholders filled. Emphasis marks are dropped. */
  <K extends Keys<C>>(key: K, ...values: Arguments<C[K]>): string;
  /** The same as runs of text, so that markup can show the emphasis. Values are never parsed for marks. */
  parts<K extends Keys<C>>(key: K, ...values: Arguments<C[K]>): Part[];
  /** The plural form for `count`: keys end in `_one` and `_other`. */
  count<B extends CountKeys<C>>(base: B, count: number, ...values: CountArguments<Values<C[`${B}_other`]>>): string;
}

/** The words of one language. `en` must have the keys of `id`; a key that is missing at run time shows as itself. */
export function createTranslator<C extends Catalogue>(
  language: Language,
  catalogues: { readonly id: C; readonly en: Readonly<Record<keyof C, Message>> },
): Translator<C> {
  const catalogue: Readonly<Record<string, Message | string>> = catalogues[language];

  const parts = (key: string, values: Readonly<Record<string, Value>> = {}): Part[] =>
    partsOf(sentenceOf(catalogue[key]) ?? key, values);
  const text = (key: string, values?: Readonly<Record<string, Value>>): string =>
    parts(key, values)
      .map((part) => part.text)
      .join('');
  const count = (base: string, amount: number, values?: Readonly<Record<string, Value>>): string => {
    const form = pluralRules(language).select(amount) === 'one' ? 'one' : 'other';
    return text(`${base}_${form}`, { ...values, count: amount });
  };
  // The typed face is the interface; inside, keys and values are plain records.
  return Object.assign(text, { language, parts, count }) as unknown as Translator<C>;
}

const plurals = new Map<Language, Intl.PluralRules>();

/** Making the rules is slow, so they are kept for all translators. */
function pluralRules(language: Language): Intl.PluralRules {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules;
}

function sentenceOf(message: Message | string | undefined): string | undefined {
  return typeof message === 'string' ? message : message?.message;
}

/** Splits at `*` first and fills afterwards, so that a value with a star in it stays text. */
function partsOf(message: string, values: Readonly<Record<string, Value>>): Part[] {
  return message
    .split('*')
    .map((run, index) => ({ text: fill(run, values), strong: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function fill(run: string, values: Readonly<Record<string, Value>>): string {
  return run.replace(/\$([A-Za-z0-9_]+)\$/g, (whole, name: string) => {
    const value = values[name.toLowerCase()];
    return value === undefined ? whole : String(value);
  });
}

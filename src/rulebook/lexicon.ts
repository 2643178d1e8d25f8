/** The door to recognition's vocabulary and weights in `rules/`, and their check at build time. */
import * as z from 'zod';
import lexiconFile from '../../rules/lexicon.json';
import weightsFile from '../../rules/lexicon-weights.json';

/** One thing that is wrong in a rules file: which file below `rules/`, which row (from 1, as in `rows`), and why. */
export interface RulesFault {
  readonly file: string;
  readonly row: number;
  readonly reason: string;
}

/** Vocabulary by meaning (the meanings of `recognition/compiled.ts`). A leading `=` asks for capitals. */
export const lexicon: {
  readonly words: Readonly<Partial<Record<string, readonly string[]>>>;
  /** What people call a region beside its name, by code: "jatim". */
  readonly regions: Readonly<Record<string, readonly string[]>>;
} = lexiconFile;

/** The weights of recognition's scores: see `Weights` in `recognition/compile.ts`. */
export const lexiconWeights = weightsFile;

/** One to four words of two letters or digits and more: the index finds no others. */
const word = z.string().regex(/^=?(?:[\p{L}\p{N}']{2,}[ .-]*){1,4}$/u, 'one to four words in letters and digits');
const pairs = z
  .array(z.array(z.int().min(-127).max(32_768)))
  .refine((rows) => rows.flat().length % 2 === 0, 'steps and weights come in twos')
  .refine(
    (rows) => rows.flat().every((value, at) => (at % 2 ? value !== 0 : value > 0)),
    'a step is positive, a weight not zero',
  );
const weights = z.strictObject({
  about: pairs,
  campaigns: pairs,
  borders: z.tuple([z.int(), z.int()]),
  buckets: z.int().refine((count) => (count & (count - 1)) === 0, 'a power of two'),
});

/** The names that a list of `rules/lexicon.json` may have: those meanings of recognition that are words. */
export const lexiconMeanings = [
  'number',
  'contest',
  'election',
  'organiser',
  'appeal',
  'praise',
  'attack',
  'gesture',
  'slogan',
  'report',
  'stateWork',
  'elsewhere',
  'trap',
  'campaignAccount',
  'figure',
  'own',
  'job',
  'title',
] as const;
const known: ReadonlySet<string> = new Set(lexiconMeanings);

/** What is wrong in vocabulary and weights; empty when all is well. */
export function lexiconFaults(
  files: { readonly lexicon: unknown; readonly weights: unknown } = { lexicon: lexiconFile, weights: weightsFile },
): RulesFault[] {
  const faults: RulesFault[] = [];
  const shape = z.object({ words: z.record(z.string(), z.array(z.string())) }).safeParse(files.lexicon);
  if (!shape.success) return [{ file: 'lexicon.json', row: 0, reason: 'no lists of words under "words"' }];
  for (const [meaning, list] of Object.entries(shape.data.words)) {
    if (!known.has(meaning)) faults.push({ file: 'lexicon.json', row: 0, reason: `no meaning "${meaning}"` });
    list.forEach((each, at) => {
      const reason = !word.safeParse(each).success ? 'is no word' : list.indexOf(each) < at ? 'stands twice' : null;
      if (reason) faults.push({ file: 'lexicon.json', row: at + 1, reason: `${meaning}: "${each}" ${reason}` });
    });
  }
  for (const issue of weights.safeParse(files.weights).error?.issues ?? []) {
    faults.push({ file: 'lexicon-weights.json', row: Number(issue.path[1] ?? 0) + 1, reason: issue.message });
  }
  return faults;
}

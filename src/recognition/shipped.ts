/** The compiler's input from what is shipped, with the contestants that a user or an agency added. */
import regionsFile from '../../rules/regions.json';
import { type Contestant, commonness, contestantsOf, knownHandles, parties } from '../rulebook/contestants';
import { lexicon, lexiconWeights } from '../rulebook/lexicon';
import type { ElectionId } from '../rulebook/words';
import type { CompileInput } from './compile';

/** Input of `compileIndex` for the given elections (all shipped ones when none is given). */
export function shippedInput(elections?: Iterable<ElectionId>, added: readonly Contestant[] = []): CompileInput {
  return {
    contestants: [...contestantsOf(elections), ...added],
    parties,
    handles: knownHandles,
    lexicon,
    weights: lexiconWeights,
    regions: regionsFile.map(([code, name]) => ({ code: String(code), name: String(name) })),
    commonness,
  };
}

/** The only door to the law data of `rules/`: plain data, checked when the extension is built. Not for content scripts. */
import instrumentRows from '../../rules/instruments.json';
import questionRows from '../../rules/open-questions.json';
import provisionRows from '../../rules/provisions.json';
import sanctionRows from '../../rules/sanctions.json';
import type { Instrument, OpenQuestion, Provision, QuestionTopic, Sanction } from './law-words';
import type { ProvisionId } from './words';

/** Every decree, act, regulation and circular that a provision stands in. */
export const instruments = instrumentRows as unknown as readonly Instrument[];
/** Every citable rule, in the order of the file. */
export const provisions = provisionRows as unknown as readonly Provision[];
/** What rules list, per kind of employee. */
export const sanctions = sanctionRows as unknown as readonly Sanction[];
/** What a person should check before relying on the rulebook, the most important first. */
export const openQuestions = questionRows as unknown as readonly OpenQuestion[];

/** The open questions that a page on this topic says. */
export function openQuestionsOn(topic: QuestionTopic): readonly OpenQuestion[] {
  return openQuestions.filter(({ appliesTo }) => appliesTo.includes(topic));
}

const byId = new Map(provisions.map((provision) => [provision.id, provision]));
const instrumentById = new Map(instruments.map((instrument) => [instrument.id, instrument]));
const sanctionById = new Map(sanctions.map((sanction) => [sanction.id, sanction]));

/** The provision with this id; undefined when the rulebook has none (an older plan, a foreign file). */
export function provisionOf(id: ProvisionId | string): Provision | undefined {
  return byId.get(id as ProvisionId);
}

/** The instrument with this id. */
export function instrumentOf(id: string): Instrument | undefined {
  return instrumentById.get(id);
}

/** The sanction text with this id. */
export function sanctionOf(id: string): Sanction | undefined {
  return sanctionById.get(id);
}

/** The day on which the law was last checked as a whole: the oldest `verifiedOn`, `YYYY-MM-DD`. */
export const lawCheckedOn: string = provisions.map((provision) => provision.verifiedOn).sort()[0] ?? '';

/** Why a calendar file can not be used, in the person's words: where, which field, what for. */
import type { FileFault, FileProblem } from '../../../calendar/exchange';
import { dayInWords } from '../../../ui';
import type { OptionsTranslator } from '../words';

/** One problem as a line of a list. */
export function problemInWords({ place, field, fault }: FileProblem, t: OptionsTranslator): string {
  const said = { field: field ?? t('importWholeFile'), reason: faultInWords(fault, t) };
  return place === null ? t('importProblem', said) : t('importProblemAt', { ...said, ...place });
}

const types = ['string', 'number', 'boolean', 'array', 'object'] as const;

function faultInWords(fault: FileFault, t: OptionsTranslator): string {
  switch (fault.kind) {
    case 'unreadable':
      return t('fault_unreadable', { detail: fault.detail });
    case 'otherVersion':
      return t('fault_otherVersion', { given: fault.given });
    case 'tooMany':
      return t('fault_tooMany', { count: fault.count.toLocaleString(t.language) });
    case 'noStage':
      return fault.given === '' ? t('fault_noStageGiven') : t('fault_noStage', { given: fault.given });
    case 'wrongType': {
      const type = types.find((each) => each === fault.expected);
      return t('fault_wrongType', { expected: type === undefined ? fault.expected : t(`type_${type}`) });
    }
    case 'notOneOf':
      return t('fault_notOneOf', { choices: fault.choices });
    case 'tooLong':
      return t('fault_tooLong', { most: fault.most.toLocaleString(t.language) });
    case 'unknownField':
      return t('fault_unknownField', { names: fault.names });
    case 'endBeforeStart':
      return t('fault_endBeforeStart', {
        start: dayInWords(fault.start, t.language),
        end: dayInWords(fault.end, t.language),
      });
    case 'electionTwice':
      return t('fault_electionTwice', { name: fault.id });
    case 'unknownRegion':
      return t('fault_unknownRegion', { region: fault.region });
    case 'stageTwice':
      return t('fault_stageTwice', { revision: fault.revision });
    case 'other':
      return fault.detail;
    default:
      return t(`fault_${fault.kind}`);
  }
}

/** Who practises, and how careful the guard is. */

import { electionOf } from '../../../rulebook/elections';
import { trainingCalendars } from '../../../rulebook/scenarios';
import { circumstances, strictnesses, subjects } from '../../../rulebook/words';
import { ManyChoices, Select } from '../../../ui';
import { sentenceCase } from '../../common/words';
import type { CalendarId, Circumstances } from '../engine/world';
import type { TrainingTranslator } from '../words';

interface WhoProps {
  readonly t: TrainingTranslator;
  readonly who: Circumstances;
  readonly onWho: (who: Circumstances) => void;
}

export function SubjectSelect({ t, who, onWho }: WhoProps) {
  return (
    <Select
      label={t('subject')}
      value={who.subject}
      options={subjects.map((value) => ({ value, label: sentenceCase(t(`subject_${value}`)) }))}
      onChange={(subject) => onWho({ ...who, subject })}
    />
  );
}

export function CircumstanceChoices({ t, who, onWho }: WhoProps) {
  return (
    <ManyChoices
      label={t('circumstances')}
      values={who.circumstances}
      options={circumstances.map((value) => ({ value, label: t(`with_${value}`) }))}
      onChange={(values) => onWho({ ...who, circumstances: values })}
    />
  );
}

export function StrictnessSelect({ t, who, onWho }: WhoProps) {
  return (
    <Select
      label={t('strictness')}
      value={who.strictness}
      options={strictnesses.map((value) => ({ value, label: t(`strictness_${value}`) }))}
      onChange={(strictness) => onWho({ ...who, strictness })}
    />
  );
}

export function CalendarSelect(props: {
  readonly t: TrainingTranslator;
  readonly calendar: CalendarId;
  readonly onCalendar: (calendar: CalendarId) => void;
}) {
  const { t, calendar, onCalendar } = props;
  return (
    <Select
      label={t('calendar')}
      value={calendar}
      options={trainingCalendars.map((value) => ({ value, label: electionOf(value)?.name[t.language] ?? value }))}
      onChange={onCalendar}
    />
  );
}

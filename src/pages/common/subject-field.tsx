/** Who the person is, as choices: the same question on the welcome page and in the options. */
import { type Subject, subjects } from '../../rulebook/words';
import { Choices } from '../../ui';
import type { SettingsDoor } from './store';
import { sentenceCase, sharedTranslator } from './words';

export function SubjectField({ settings, hint }: { readonly settings: SettingsDoor; readonly hint: string }) {
  const t = sharedTranslator(settings.language);
  const { subject } = settings.effective.settings;
  return (
    <Choices<Subject | ''>
      label={t('subjectLabel')}
      hint={hint}
      value={subject ?? ''}
      options={subjects.map((value) => ({
        value,
        label: sentenceCase(t(`subject_${value}`)),
        ...(value === 'ppnpn' ? { hint: t('subjectPpnpnHint') } : {}),
        ...(value === 'tni' || value === 'polri' ? { hint: t('subjectNoVoteHint') } : {}),
      }))}
      locked={settings.lockOf('subject')}
      onChange={(chosen) => {
        if (chosen !== '') settings.choose('subject', chosen);
      }}
    />
  );
}

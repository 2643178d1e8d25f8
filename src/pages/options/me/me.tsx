/** *Saya*: who the person is, where, how careful, in which language, and on which date. */
import { circumstances, languages, strictnesses } from '../../../rulebook/words';
import { Card, Choices, ManyChoices, Switch } from '../../../ui';
import { RegionField } from '../../common/region-field';
import { SubjectField } from '../../common/subject-field';
import type { SectionProps } from '../section';
import { ClockField } from './clock-field';

export function MeSection({ t, settings }: SectionProps) {
  const { effective, lockOf } = settings;
  const now = effective.settings;
  return (
    <>
      <Card title={t('whoTitle')}>
        <SubjectField settings={settings} hint={now.subject === null ? t('subjectMissing') : t('subjectHint')} />
        <ManyChoices
          label={t('circumstancesLabel')}
          hint={t('circumstancesHint')}
          values={now.circumstances}
          options={circumstances.map((circumstance) => ({
            value: circumstance,
            label: t(`circumstance_${circumstance}`),
            hint: t(`circumstance_${circumstance}_hint`),
          }))}
          onChange={(values) => settings.save((before) => ({ ...before, circumstances: [...values] }))}
        />
        <RegionField
          language={t.language}
          value={now.region}
          locked={lockOf('region')}
          onChange={(region) => settings.choose('region', region)}
        />
      </Card>
      <Card title={t('howTitle')}>
        <Choices
          label={t('strictnessLabel')}
          value={now.strictness}
          options={strictnesses.map((strictness) => ({
            value: strictness,
            label: t(`strictness_${strictness}`),
            hint: t(`strictness_${strictness}_hint`),
          }))}
          locked={lockOf('strictness')}
          onChange={(strictness) => settings.choose('strictness', strictness)}
        />
        <Switch
          label={t('remindLabel')}
          hint={t('remindHint')}
          on={now.alwaysRemind}
          locked={lockOf('alwaysRemind')}
          onChange={(on) => settings.choose('alwaysRemind', on)}
        />
        <Choices
          label={t('languageLabel')}
          hint={t('languageHint')}
          value={now.language}
          options={(['auto', ...languages] as const).map((value) => ({ value, label: t(`language_${value}`) }))}
          locked={lockOf('language')}
          onChange={(language) => settings.choose('language', language)}
        />
      </Card>
      <Card title={t('clockTitle')}>
        <ClockField t={t} settings={settings} />
      </Card>
    </>
  );
}

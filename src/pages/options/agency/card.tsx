/** Whether an agency manages this browser's Jeda Netral, who it is, and what it has fixed. */
import { Card, Facts, Link } from '../../../ui';
import { hostOf } from '../../common/source-link';
import type { SectionProps } from '../section';

export function AgencyCard({ t, settings }: Pick<SectionProps, 't' | 'settings'>) {
  const { agency, locks } = settings.effective;
  const fixed = [...locks];
  if (agency === null && fixed.length === 0) {
    return (
      <Card title={t('agencyNone')}>
        <p>{t('agencyNoneBody')}</p>
        <p class="muted">{t('agencyPrivacy')}</p>
      </Card>
    );
  }
  return (
    <Card title={agency?.name ?? t('agencyManaged')}>
      {agency === null ? null : (
        <Facts
          facts={[
            ...(agency.contact === undefined ? [] : [[t('agencyContact'), agency.contact] as const]),
            ...(agency.phone === undefined ? [] : [[t('agencyPhone'), agency.phone] as const]),
            ...(agency.mail === undefined
              ? []
              : [
                  [
                    t('agencyMail'),
                    <Link key="mail" href={`mailto:${agency.mail}`}>
                      {agency.mail}
                    </Link>,
                  ] as const,
                ]),
            ...(agency.url === undefined || hostOf(agency.url) === null
              ? []
              : [
                  [
                    t('agencyUrl'),
                    <Link key="url" href={agency.url} external>
                      {hostOf(agency.url)}
                    </Link>,
                  ] as const,
                ]),
          ]}
        />
      )}
      {fixed.length === 0 ? (
        <p>{t('agencyFixesNothing')}</p>
      ) : (
        <div class="stack stack--tight">
          <h3>{t('agencyFixes')}</h3>
          <ul class="plain">
            {fixed.map((key) => (
              <li key={key}>{t(`fixed_${key}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="muted">{t('agencyPrivacy')}</p>
    </Card>
  );
}

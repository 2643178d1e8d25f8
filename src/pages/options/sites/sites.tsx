/** *Situs*: a switch for each site, whether the browser permits it, and whether its buttons are still recognised. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type SiteId, siteIds } from '../../../rulebook/words';
import { places } from '../../../sites/places';
import { Button, Card, Pill, Switch } from '../../../ui';
import { askPermission, permittedSites } from '../../common/permission';
import type { SectionProps } from '../section';
import { CorrectionsCard } from './corrections';
import { HealthCard } from './health';

export function SitesSection({ t, settings, refresh }: SectionProps) {
  const { sites } = settings.effective.settings;
  const [permitted, setPermitted] = useState<ReadonlySet<SiteId> | null>(null);
  const look = useCallback(() => void permittedSites().then(setPermitted), []);
  useEffect(look, [look]);
  return (
    <>
      <p>{t('sitesIntro')}</p>
      <div class="stack sites">
        {siteIds.map((site) => (
          <Card key={site} title={places[site].name}>
            <Switch
              label={t('siteSwitch', { site: places[site].name })}
              on={sites[site]}
              locked={settings.lockOf('sites')}
              onChange={(on) => settings.choose('sites', { ...sites, [site]: on })}
            />
            {permitted === null ? null : permitted.has(site) ? (
              <p class="muted">{t('sitePermitted')}</p>
            ) : (
              <div class="stack stack--tight">
                <p>
                  <Pill look="dashed">{t('siteNotPermittedPill')}</Pill>
                </p>
                <p>{t('notPermitted', { site: places[site].name })}</p>
                <div>
                  <Button
                    label={t('grantOn', { site: places[site].name })}
                    onPress={() =>
                      void askPermission([site]).then(() => {
                        look();
                        refresh();
                      })
                    }
                  >
                    {t('grant')}
                  </Button>
                </div>
              </div>
            )}
          </Card>
        ))}
      </div>
      <p class="muted small">{t('sitesLimits')}</p>
      <HealthCard t={t} settings={settings} />
      <CorrectionsCard t={t} settings={settings} />
    </>
  );
}

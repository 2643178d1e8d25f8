/** *Instansi*: who manages this browser's Jeda Netral, where each setting comes from, and the policy maker. */
import './agency.css';
import type { SectionProps } from '../section';
import { AgencyCard } from './card';
import { PolicyMaker } from './maker';
import { PolicyStatus } from './status';
import { usePolicyState } from './use-policy';
import { agencyTranslator } from './words';

export function AgencySection({ t, settings }: SectionProps) {
  const state = usePolicyState();
  const words = agencyTranslator(settings.language);
  return (
    <>
      <AgencyCard t={t} settings={settings} />
      {state === null ? null : <PolicyStatus t={words} settings={settings} state={state} />}
      <PolicyMaker t={words} settings={settings} inForce={state?.policy ?? {}} />
    </>
  );
}

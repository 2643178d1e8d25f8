/** Since when the policy is in force, what it adds, where every setting comes from, and what in it could not be used. */
import { type SourcedKey, unchoose } from '../../../settings/policy/apply';
import type { Expected } from '../../../settings/policy/fault';
import { governedKeys, type PolicyKey } from '../../../settings/policy/keys';
import type { PolicyFault } from '../../../settings/policy/policy';
import type { PolicyState } from '../../../settings/policy/policy-source';
import { Banner, Button, Card, Facts, momentInWords, unbrokenMoment } from '../../../ui';
import { zoneOf } from '../../common/regions';
import type { SettingsDoor } from '../../common/store';
import type { AgencyTranslator } from './words';

interface StatusProps {
  readonly t: AgencyTranslator;
  readonly settings: SettingsDoor;
  readonly state: PolicyState;
}

const shownKeys: readonly (readonly [SourcedKey, PolicyKey])[] = [
  ['subject', 'subject'],
  ['region', 'region'],
  ['strictness', 'strictness'],
  ['secondsToContinue', 'secondsToContinue'],
  ['alwaysRemind', 'alwaysRemind'],
  ['sites', 'sites'],
  ['language', 'language'],
  ['pause', 'allowPause'],
  ['demonstration', 'allowDemonstration'],
];

export function PolicyStatus({ t, settings, state }: StatusProps) {
  const { sources } = settings.effective;
  return (
    <Card title={t('status')}>
      <Faults t={t} faults={state.faults} />
      {state.from === 'none' ? null : (
        <Facts facts={[[t('statusSince'), sinceWords(t, settings, state)], ...additions(t, state)]} />
      )}
      <table class="table">
        <caption class="agency__caption">{t('statusSources')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('statusSetting')}</th>
            <th scope="col">{t('statusSource')}</th>
          </tr>
        </thead>
        <tbody>
          {shownKeys.map(([key, name]) => (
            <tr key={key}>
              <th scope="row">{t(`key_${name}`)}</th>
              <td>
                <div class="row">
                  {t(`source_${sources[key]}`)}
                  <GiveBack t={t} settings={settings} state={state} of={key} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted small">{t('statusWithheld')}</p>
    </Card>
  );
}

/** Where the person chose otherwise than the agency, which gives a value only to begin with: the way back to the agency's. */
function GiveBack({ t, settings, state, of }: StatusProps & { readonly of: SourcedKey }) {
  const key = governedKeys.find((governed) => governed === of);
  if (key === undefined || settings.effective.sources[key] !== 'user' || state.policy[key] === undefined) return null;
  return (
    <Button
      small
      label={t('giveBackOf', { setting: t(`key_${key}`) })}
      onPress={() => void settings.save((before) => unchoose(before, key))}
    >
      {t('giveBack')}
    </Button>
  );
}

/** Every value that was not used, with its key as the administrator wrote it. */
export function Faults({ t, faults }: { readonly t: AgencyTranslator; readonly faults: readonly PolicyFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Banner status>
      <p>{t.count('faults', faults.length)}</p>
      <ul class="agency__faults">
        {faults.map((fault) => (
          <li key={`${fault.key} ${fault.reason}`}>
            <code>{fault.key === '' ? t('faultWhole') : fault.key}</code>: {faultWords(t, fault)}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** The reason in words, and what was expected. */
export function faultWords(t: AgencyTranslator, { reason, expected }: PolicyFault): string {
  return t(`fault_${reason}`, { expected: expectedWords(t, expected) });
}

function expectedWords(t: AgencyTranslator, expected: Expected): string {
  switch (expected.kind) {
    case 'oneOf':
    case 'someOf':
      return t(`expected_${expected.kind}`, { choices: expected.choices.join(', ') });
    case 'whole':
      return t('expected_whole', { least: expected.least, most: expected.most });
    case 'characters':
    case 'entries':
      return t(`expected_${expected.kind}`, { most: expected.most });
    case 'other':
      return expected.words;
    default:
      return t(`expected_${expected.kind}`);
  }
}

function sinceWords(t: AgencyTranslator, settings: SettingsDoor, state: PolicyState): string {
  if (state.since === null) return t('statusNow');
  return unbrokenMoment(momentInWords(state.since, zoneOf(settings.effective.settings.region), t.language));
}

function additions(t: AgencyTranslator, { policy }: PolicyState): (readonly [string, string])[] {
  const keys = ['elections', 'contestants', 'campaignAccounts', 'labels'] as const;
  return keys.flatMap((key) => {
    const amount = policy[key]?.length ?? 0;
    return amount === 0 ? [] : [[t(`key_${key}`), String(amount)] as const];
  });
}

/** One key of the policy as a field, drawn from the table of keys; with its lock where the setting can be fixed. */
import type { RegionCode } from '../../../rulebook/words';
import { type PolicyKey, type PolicyKeyType, policyKeyNames, policyKeys } from '../../../settings/policy/keys';
import type { PolicyFault } from '../../../settings/policy/policy';
import type { Settings } from '../../../settings/settings';
import { Button, ManyChoices, Select, Switch, TextField } from '../../../ui';
import { RegionField } from '../../common/region-field';
import { type Draft, type DraftValue, withValue } from './draft';
import { LongField } from './long-field';
import { faultWords } from './status';
import type { AgencyTranslator } from './words';

export const groups = [
  { name: 'agency', keys: ['agencyName', 'agencyContact', 'agencyPhone', 'agencyMail', 'agencyUrl'] },
  { name: 'staff', keys: ['subject', 'region', 'language'] },
  {
    name: 'guard',
    keys: [
      'strictness',
      'secondsToContinue',
      'alwaysRemind',
      'sites',
      'allowPause',
      'allowDemonstration',
      'hideWelcome',
    ],
  },
  { name: 'more', keys: ['elections', 'contestants', 'campaignAccounts', 'labels'] },
] as const satisfies readonly { readonly name: string; readonly keys: readonly PolicyKey[] }[];

interface KeyFieldProps {
  readonly t: AgencyTranslator;
  readonly name: PolicyKey;
  readonly draft: Draft;
  /** For taking over the administrator's own elections and contestants. */
  readonly own: Settings;
  readonly fault: PolicyFault | undefined;
  readonly onChange: (draft: Draft) => void;
}

export function KeyField({ t, name, draft, own, fault, onChange }: KeyFieldProps) {
  const value = draft.values[name];
  const fixed = policyKeyNames.find((key) => key === `${name}Fixed`);
  const set = (next: DraftValue | undefined) => onChange(withValue(draft, name, next));
  return (
    <div class="stack stack--tight">
      <ValueField
        t={t}
        name={name}
        type={policyKeys[name]}
        value={value}
        error={fault === undefined ? undefined : `${fault.key}: ${faultWords(t, fault)}`}
        set={set}
      />
      {(name === 'elections' || name === 'contestants') && own[name].length > 0 ? (
        <div>
          <Button small onPress={() => set(JSON.stringify(own[name], null, 2))}>
            {t.count(`takeOwn_${name}`, own[name].length)}
          </Button>
        </div>
      ) : null}
      {fixed === undefined || value === undefined ? null : (
        <Switch
          label={t(`key_${fixed}`)}
          on={draft.values[fixed] === true}
          onChange={(on) => onChange(withValue(draft, fixed, on ? true : undefined))}
        />
      )}
    </div>
  );
}

interface ValueFieldProps {
  readonly t: AgencyTranslator;
  readonly name: PolicyKey;
  readonly type: PolicyKeyType;
  readonly value: DraftValue | undefined;
  readonly error: string | undefined;
  readonly set: (value: DraftValue | undefined) => void;
}

function ValueField({ t, name, type, value, error, set }: ValueFieldProps) {
  const shared = { label: t(`key_${name}`), hint: t(`about_${name}`), error };
  const text = typeof value === 'string' ? value : '';
  switch (type.kind) {
    case 'text':
      return type.form === 'region' ? (
        <RegionField
          language={t.language}
          value={text === '' ? null : (text as RegionCode)}
          {...shared}
          onChange={(region) => set(region ?? undefined)}
        />
      ) : (
        <TextField {...shared} value={text} onInput={set} />
      );
    case 'whole':
      return <TextField {...shared} type="number" min={type.least} max={type.most} value={text} onInput={set} />;
    case 'choice':
      return (
        <Select
          {...shared}
          hint={name === 'strictness' ? shared.hint : undefined}
          value={text}
          options={[
            { value: '', label: t('unset') },
            ...type.choices.map((choice) => ({ value: choice, label: choiceWords(t, name, choice) })),
          ]}
          onChange={set}
        />
      );
    case 'flag':
      return (
        <Select
          {...shared}
          value={value === undefined ? '' : value === true ? 'yes' : 'no'}
          options={(['', 'yes', 'no'] as const).map((choice) => ({
            value: choice,
            label: choice === '' ? t('unset') : t(choice),
          }))}
          onChange={(choice) => set(choice === '' ? undefined : choice === 'yes')}
        />
      );
    case 'choices':
      return (
        <ManyChoices
          {...shared}
          values={Array.isArray(value) ? (value as readonly string[]) : []}
          options={type.choices.map((choice) => ({ value: choice, label: siteWords[choice] ?? choice }))}
          onChange={set}
        />
      );
    case 'lines':
    case 'rows':
      return <LongField {...shared} code={type.kind === 'rows'} value={text} onInput={set} />;
  }
}

const siteWords: Readonly<Record<string, string>> = { facebook: 'Facebook', instagram: 'Instagram', x: 'X' };

type Choice = 'standard' | 'strict' | 'id' | 'en' | 'auto';
type SubjectChoice = 'pns' | 'cpns' | 'pppk' | 'ppnpn' | 'kades' | 'tni' | 'polri';

function choiceWords(t: AgencyTranslator, name: PolicyKey, choice: string): string {
  return name === 'subject' ? t(`subject_${choice as SubjectChoice}`) : t(`choice_${choice as Choice}`);
}

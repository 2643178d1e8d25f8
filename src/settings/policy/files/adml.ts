/** The ADML of a template: its words in one language, and its forms filled with the deployment's values. */
import agencyEn from '../../../ui/_locales/en/agency.json';
import commonEn from '../../../ui/_locales/en/common.json';
import agencyId from '../../../ui/_locales/id/agency.json';
import commonId from '../../../ui/_locales/id/common.json';
import { type PolicyKey, type PolicyKeyType, policyKeys } from '../keys';
import { type Deployment, flatPolicy, installationMode, installModes } from './deployment';
import { fixedKeyOf, groupPolicyFile, schemaNamespace, shownKeys, type Target, targetsOf } from './group-policy';
import { element, textElement } from './xml';

const catalogues = { id: { ...commonId, ...agencyId }, en: { ...commonEn, ...agencyEn } };
type AdmLanguage = keyof typeof catalogues;

/** Culture names under which Windows looks for the texts, by our language. */
export const cultures = { id: 'id-ID', en: 'en-US' } as const;

/** The ADML of one language. */
export function adml(deployment: Deployment, language: AdmLanguage): string {
  const say = speaker(language);
  const targets = targetsOf(deployment);
  const strings: [id: string, text: string][] = [
    ['JedaNetral', 'Jeda Netral'],
    ['SUPPORTED_WINDOWS', say('admx_supported')],
    ...targets.map((target): [string, string] => [`JedaNetral_${target.name}`, target.title]),
    ['install', say('admx_install')],
    ['install_explain', say('admx_installExplain')],
    ...installModes
      .filter((mode) => installationMode(mode) !== null)
      .map((mode): [string, string] => [`install_${mode}`, say(`mode_${mode}`)]),
    ['yes', say('yes')],
    ['no', say('no')],
    ...shownKeys().flatMap((key): [string, string][] => [
      [key, say(`key_${key}`)],
      [`${key}_explain`, say(`about_${key}`)],
      ...choicesOf(policyKeys[key]).map((choice): [string, string] => [
        `${key}_${choice}`,
        choiceWords(say, key, choice),
      ]),
    ]),
  ];
  return groupPolicyFile(
    element(
      'policyDefinitionResources',
      { revision: '1.0', schemaVersion: '1.0', xmlns: schemaNamespace },
      textElement('displayName', 'Jeda Netral'),
      textElement('description', say('admx_description')),
      element(
        'resources',
        {},
        element('stringTable', {}, ...strings.map(([id, text]) => textElement('string', text, { id }))),
        element('presentationTable', {}, ...targets.flatMap((target) => presentationsOf(deployment, target, say))),
      ),
    ),
  );
}

function choicesOf(type: PolicyKeyType): readonly string[] {
  return type.kind === 'choice' ? type.choices : [];
}

type Say = (key: string) => string;

function speaker(language: AdmLanguage): Say {
  const catalogue: Readonly<Record<string, { readonly message: string }>> = catalogues[language];
  return (key) => {
    const entry = catalogue[key];
    if (entry === undefined) throw new Error(`no words for ${key}`);
    return entry.message;
  };
}

function choiceWords(say: Say, key: PolicyKey, choice: string): string {
  return say(key === 'subject' ? `subject_${choice}` : `choice_${choice}`);
}

function presentationsOf(deployment: Deployment, target: Target, say: Say): string[] {
  const values = flatPolicy(deployment.policy);
  const named = (id: string, ...content: string[]) =>
    element('presentation', { id: `${target.name}_${id}` }, ...content);
  const mode = installModes.filter((other) => installationMode(other) !== null).indexOf(deployment.mode);
  return [
    named(
      'install',
      dropdown('installation_mode', say('admx_mode'), mode),
      textBox('address', say('admx_address'), target.address.value),
    ),
    ...shownKeys().flatMap((key) => {
      const fixed = fixedKeyOf(key);
      const type: PolicyKeyType = policyKeys[key];
      if (type.kind === 'flag' && fixed === null) return [];
      const boxes =
        fixed === null
          ? []
          : [
              textElement('checkBox', say(`key_${fixed}`), {
                refId: fixed,
                defaultChecked: String(values[fixed] === true),
              }),
            ];
      return [named(key, field(key, type, values[key], say(`key_${key}`)), ...boxes)];
    }),
  ];
}

function field(key: PolicyKey, type: PolicyKeyType, value: unknown, label: string): string {
  switch (type.kind) {
    case 'text':
      return textBox(key, label, value as string | undefined);
    case 'choice':
      return dropdown(key, label, type.choices.indexOf(value as string));
    case 'flag':
      return dropdown(key, label, value === undefined ? -1 : value === true ? 0 : 1);
    case 'whole':
      return textElement('decimalTextBox', label, { refId: key, defaultValue: typeof value === 'number' ? value : 2 });
    case 'choices':
    case 'lines':
      return textElement('listBox', label, { refId: key });
    case 'rows':
      return textBox(key, label, value === undefined ? undefined : JSON.stringify(value));
  }
}

function textBox(refId: string, label: string, value: string | undefined): string {
  return element(
    'textBox',
    { refId },
    textElement('label', label),
    ...(value === undefined ? [] : [textElement('defaultValue', value)]),
  );
}

function dropdown(refId: string, label: string, chosen: number): string {
  return textElement('dropdownList', label, { refId, noSort: 'true', ...(chosen < 0 ? {} : { defaultItem: chosen }) });
}

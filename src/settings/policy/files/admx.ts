/**
 * An ADMX template with its ADML texts, for Group Policy and for Intune's imported templates. The template is made for
 * one deployment: its registry places carry the extension's ids, and its forms come filled with the deployment's values.
 */

import agencyEn from '../../../ui/_locales/en/agency.json';
import commonEn from '../../../ui/_locales/en/common.json';
import agencyId from '../../../ui/_locales/id/agency.json';
import commonId from '../../../ui/_locales/id/common.json';
import { type PolicyKey, type PolicyKeyType, policyKeyNames, policyKeys } from '../keys';
import { chromiumInstallOf, type Deployment, flatPolicy, installationMode, installModes } from './deployment';
import { chromiumPlace, firefoxPlace, type RegistryPlace } from './registry';
import { element, textElement } from './xml';

const schemaNamespace = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const catalogues = { id: { ...commonId, ...agencyId }, en: { ...commonEn, ...agencyEn } };
type AdmLanguage = keyof typeof catalogues;

/** Culture names under which Windows looks for the texts, by our language. */
export const cultures = { id: 'id-ID', en: 'en-US' } as const;

interface Target {
  /** Prefix of the policies' names. */
  readonly name: 'Chrome' | 'Edge' | 'Firefox';
  readonly title: string;
  readonly place: RegistryPlace;
  readonly address: { readonly valueName: 'update_url' | 'install_url'; readonly value: string };
}

/** The ADMX; the browsers are those that the deployment has entries for. */
export function admx(deployment: Deployment): string {
  const targets = targetsOf(deployment);
  return document(
    element(
      'policyDefinitions',
      { revision: '1.0', schemaVersion: '1.0', xmlns: schemaNamespace },
      element('policyNamespaces', {}, element('target', { prefix: 'jedanetral', namespace: 'JedaNetral.Policies' })),
      element('resources', { minRequiredRevision: '1.0' }),
      element(
        'supportedOn',
        {},
        element(
          'definitions',
          {},
          element('definition', { name: 'SUPPORTED_WINDOWS', displayName: '$(string.SUPPORTED_WINDOWS)' }),
        ),
      ),
      element(
        'categories',
        {},
        element('category', { name: 'JedaNetral', displayName: '$(string.JedaNetral)' }),
        ...targets.map((target) =>
          element(
            'category',
            { name: `JedaNetral_${target.name}`, displayName: `$(string.JedaNetral_${target.name})` },
            element('parentCategory', { ref: 'JedaNetral' }),
          ),
        ),
      ),
      element('policies', {}, ...targets.flatMap(policiesOf)),
    ),
  );
}

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
  return document(
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

function document(content: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${content}\n`;
}

function targetsOf(deployment: Deployment): Target[] {
  const chromium = (['chrome', 'edge'] as const).flatMap((browser): Target[] => {
    const install = chromiumInstallOf(deployment, browser);
    if (install === undefined) return [];
    const [name, title] =
      browser === 'chrome' ? (['Chrome', 'Google Chrome'] as const) : (['Edge', 'Microsoft Edge'] as const);
    const address = { valueName: 'update_url', value: install.updateUrl } as const;
    return [{ name, title, place: chromiumPlace(browser, install.id), address }];
  });
  const { firefox } = deployment;
  if (firefox === undefined) return chromium;
  const address = { valueName: 'install_url', value: firefox.installUrl } as const;
  return [...chromium, { name: 'Firefox', title: 'Mozilla Firefox', place: firefoxPlace(firefox.id), address }];
}

/** `…Fixed` has no policy of its own: it is a box to tick beside the value that it fixes. */
function shownKeys(): PolicyKey[] {
  return policyKeyNames.filter((key) => !key.endsWith('Fixed'));
}

function fixedKeyOf(key: PolicyKey): PolicyKey | null {
  return policyKeyNames.find((other) => other === `${key}Fixed`) ?? null;
}

function choicesOf(type: PolicyKeyType): readonly string[] {
  return type.kind === 'choice' ? type.choices : [];
}

/** In the registry a path begins below its hive. */
function below(place: string): string {
  return place.replace(/^HKEY_LOCAL_MACHINE\\/, '');
}

function policiesOf(target: Target): string[] {
  const frame = (id: string, key: string, words: string, more: Record<string, string>, ...content: string[]) =>
    element(
      'policy',
      {
        name: `${target.name}_${id}`,
        class: 'Machine',
        displayName: `$(string.${words})`,
        explainText: `$(string.${words}_explain)`,
        key: below(key),
        ...more,
      },
      element('parentCategory', { ref: `JedaNetral_${target.name}` }),
      element('supportedOn', { ref: 'SUPPORTED_WINDOWS' }),
      ...content,
    );
  const presentation = (id: string) => ({ presentation: `$(presentation.${target.name}_${id})` });
  const { settings } = target.place;
  return [
    frame(
      'install',
      target.place.install,
      'install',
      presentation('install'),
      element(
        'elements',
        {},
        element(
          'enum',
          { id: 'installation_mode', valueName: 'installation_mode', required: 'true' },
          ...installModes.flatMap((mode) => {
            const word = installationMode(mode);
            return word === null ? [] : [item(`install_${mode}`, textElement('string', word))];
          }),
        ),
        element('text', { id: 'address', valueName: target.address.valueName, required: 'true', maxLength: 2_000 }),
      ),
    ),
    ...shownKeys().map((key) => {
      const fixed = fixedKeyOf(key);
      const type: PolicyKeyType = policyKeys[key];
      if (type.kind === 'flag' && fixed === null) {
        return frame(
          key,
          settings,
          key,
          { valueName: key },
          element('enabledValue', {}, decimal(1)),
          element('disabledValue', {}, decimal(0)),
        );
      }
      const boxes = fixed === null ? [] : [flagElement(fixed)];
      return frame(
        key,
        settings,
        key,
        presentation(key),
        element('elements', {}, valueElement(key, type, settings), ...boxes),
      );
    }),
  ];
}

function decimal(value: number): string {
  return element('decimal', { value });
}

function item(words: string, value: string): string {
  return element('item', { displayName: `$(string.${words})` }, element('value', {}, value));
}

function flagElement(key: PolicyKey): string {
  return element(
    'boolean',
    { id: key, valueName: key },
    element('trueValue', {}, decimal(1)),
    element('falseValue', {}, decimal(0)),
  );
}

function valueElement(key: PolicyKey, type: PolicyKeyType, settings: string): string {
  const named = { id: key, valueName: key };
  switch (type.kind) {
    case 'text':
      return element('text', { ...named, required: 'true', maxLength: type.longest });
    case 'choice':
      return element(
        'enum',
        { ...named, required: 'true' },
        ...type.choices.map((choice) => item(`${key}_${choice}`, textElement('string', choice))),
      );
    case 'flag':
      return element('enum', { ...named, required: 'true' }, item('yes', decimal(1)), item('no', decimal(0)));
    case 'whole':
      return element('decimal', { ...named, required: 'true', minValue: type.least, maxValue: type.most });
    case 'choices':
    case 'lines':
      // An empty prefix names the values 1, 2, 3 …, which is how both browsers know a list.
      return element('list', { id: key, key: below(`${settings}\\${key}`), valuePrefix: '' });
    case 'rows':
      return element('text', { ...named, required: 'true', maxLength: 1_000_000 });
  }
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

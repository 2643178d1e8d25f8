/**
 * An ADMX template, for Group Policy and for Intune's imported templates. It is made for one deployment: its registry places
 * carry the extension's ids. Its words, and the deployment's values in its forms, are the ADML's.
 */
import { type PolicyKey, type PolicyKeyType, policyKeys } from '../keys';
import { type Deployment, installationMode, installModes } from './deployment';
import { fixedKeyOf, groupPolicyFile, schemaNamespace, shownKeys, type Target, targetsOf } from './group-policy';
import { element, textElement } from './xml';

/** The ADMX; the browsers are those that the deployment has entries for. */
export function admx(deployment: Deployment): string {
  const targets = targetsOf(deployment);
  return groupPolicyFile(
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

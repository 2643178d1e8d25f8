// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Deployment, flatPolicy } from '../../../../../src/settings/policy/files/deployment';
import { policyFiles } from '../../../../../src/settings/policy/files/files';
import { importFile } from '../../../../../src/settings/policy/files/import';
import { policyKeyNames } from '../../../../../src/settings/policy/keys';
import { readPolicy } from '../../../../../src/settings/policy/policy';
import { chromeId, deploymentOf, edgeId, fullConfiguration, fullDeployment, fullPolicy } from './sample';

function fileOf(deployment: Deployment, path: string): string {
  const file = policyFiles(deployment).find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`no ${path}`);
  return new TextDecoder(path.endsWith('.reg') ? 'utf-16le' : 'utf-8', { ignoreBOM: true }).decode(file.bytes);
}

function jsonOf(deployment: Deployment, path: string) {
  return JSON.parse(fileOf(deployment, path));
}

function xmlOf(deployment: Deployment, path: string): Document {
  const tree = new DOMParser().parseFromString(fileOf(deployment, path), 'application/xml');
  expect(tree.querySelector('parsererror')?.textContent ?? '').toBe('');
  return tree;
}

/** A reader of `.reg` that accepts exactly what the registry editor accepts in our kind of file, and nothing else. */
function strictRegistry(text: string): Record<string, Record<string, unknown>> {
  expect(text.startsWith('\ufeffWindows Registry Editor Version 5.00\r\n\r\n')).toBe(true);
  const keys: Record<string, Record<string, unknown>> = {};
  let values: Record<string, unknown> | null = null;
  for (const line of text.slice(1).split('\r\n').slice(1)) {
    if (line === '') continue;
    const key = /^\[(-?)(HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\[^\]\r\n]+)\]$/.exec(line);
    if (key !== null) {
      values = key[1] === '-' ? null : {};
      if (values !== null) keys[key[2] ?? ''] = values;
      continue;
    }
    const value =
      /^"(\w+)"=(?:"((?:[^"\\\p{Cc}]|\\["\\])*)"|dword:([0-9a-f]{8})|hex\(1\):((?:[0-9a-f]{2},)*[0-9a-f]{2}))$/u.exec(
        line,
      );
    if (value === null || values === null)
      throw new Error(`the registry editor would not read: ${JSON.stringify(line)}`);
    const [, name, quoted, number, hex] = value;
    values[name ?? ''] =
      quoted !== undefined
        ? quoted.replace(/\\(.)/g, '$1')
        : number !== undefined
          ? Number.parseInt(number, 16)
          : new TextDecoder('utf-16le')
              .decode(Uint8Array.from((hex ?? '').split(','), (byte) => Number.parseInt(byte, 16)))
              .replace(/\0$/, '');
  }
  return keys;
}

const root = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies';

describe('what each file says', () => {
  test('the sample sets every key but three, so the files below carry all kinds of values', () => {
    const unset = policyKeyNames.filter((key) => !(key in fullPolicy));
    expect(unset).toEqual(['strictnessFixed', 'languageFixed']);
  });

  test('Chromium on Linux', () => {
    expect(jsonOf(fullDeployment, 'linux/chromium-chrome.json')).toEqual({
      ExtensionSettings: {
        [chromeId]: { installation_mode: 'force_installed', update_url: fullConfiguration.chrome.updateUrl },
      },
      '3rdparty': { extensions: { [chromeId]: fullPolicy } },
    });
    expect(Object.keys(jsonOf(fullDeployment, 'linux/edge.json')['3rdparty'].extensions)).toEqual([edgeId]);
  });

  test('Firefox', () => {
    const { id, installUrl } = fullConfiguration.firefox;
    expect(jsonOf(fullDeployment, 'firefox/policies.json')).toEqual({
      policies: {
        ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: installUrl } },
        '3rdparty': { Extensions: { [id]: fullPolicy } },
      },
    });
  });

  test('Google Admin and Intune', () => {
    expect(jsonOf(fullDeployment, 'google-admin/policy-for-extension.json')).toMatchObject({
      agencyName: { Value: fullPolicy.agencyName },
      sites: { Value: ['x', 'facebook'] },
    });
    expect(jsonOf(fullDeployment, 'intune/edge-extension-settings.json')).toEqual({
      [edgeId]: { installation_mode: 'force_installed', update_url: fullConfiguration.edge.updateUrl },
    });
  });

  test.each([
    ['windows/chrome.reg', `${root}\\Google\\Chrome`, `3rdparty\\extensions\\${chromeId}\\policy`, chromeId],
    ['windows/edge.reg', `${root}\\Microsoft\\Edge`, `3rdparty\\extensions\\${edgeId}\\policy`, edgeId],
    [
      'windows/firefox.reg',
      `${root}\\Mozilla\\Firefox`,
      '3rdparty\\Extensions\\jeda-netral@jeda-netral.id',
      'jeda-netral@jeda-netral.id',
    ],
  ])('%s', (path, browser, settings, id) => {
    const keys = strictRegistry(fileOf(fullDeployment, path));
    expect(keys[`${browser}\\${settings}`]).toMatchObject({
      agencyName: fullPolicy.agencyName,
      subjectFixed: 1,
      regionFixed: 0,
      secondsToContinue: 3,
      elections: JSON.stringify(fullPolicy.elections),
    });
    expect(keys[`${browser}\\${settings}\\sites`]).toEqual({ 1: 'x', 2: 'facebook' });
    expect(keys[`${browser}\\ExtensionSettings\\${id}`]).toMatchObject({ installation_mode: 'force_installed' });
    // Nothing beside our own branches is touched.
    for (const key of Object.keys(keys)) expect(key).toContain(id);
  });

  test('the file that takes everything back only deletes, and only what is ours', () => {
    const text = fileOf(fullDeployment, 'windows/hapus-semua.reg');
    expect(strictRegistry(text)).toEqual({});
    const deleted = [...text.matchAll(/^\[-(.+)\]\r$/gm)].map((match) => match[1] ?? '');
    expect(deleted).toHaveLength(6);
    for (const key of deleted) expect(key).toMatch(new RegExp(`${chromeId}|${edgeId}|jeda-netral@jeda-netral\\.id`));
  });

  test('macOS: a profile with a payload for every browser, each with its own identifier', () => {
    const xml = xmlOf(fullDeployment, 'macos/jeda-netral.mobileconfig');
    expect(xml.doctype?.publicId).toBe('-//Apple//DTD PLIST 1.0//EN');
    const texts = (key: string) =>
      [...xml.querySelectorAll('key')]
        .filter((node) => node.textContent === key)
        .map((node) => node.nextElementSibling?.textContent ?? '');
    expect(texts('PayloadType')).toEqual([
      `com.google.Chrome.extensions.${chromeId}`,
      'com.google.Chrome',
      `com.microsoft.Edge.extensions.${edgeId}`,
      'com.microsoft.Edge',
      'org.mozilla.firefox',
      'Configuration',
    ]);
    const uuids = texts('PayloadUUID');
    expect(new Set(uuids).size).toBe(6);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    // A property list knows a dictionary as pairs; anything else is refused by the installer.
    for (const dictionary of xml.querySelectorAll('dict')) {
      const children = [...dictionary.children];
      expect(children.length % 2).toBe(0);
      expect(children.filter((_, place) => place % 2 === 0).every((child) => child.tagName === 'key')).toBe(true);
    }
  });

  test('settings without installation install nothing', () => {
    const deployment = { ...fullDeployment, mode: 'none' } as const;
    for (const file of policyFiles(deployment)) {
      if (file.kind === 'groupPolicy') continue;
      const text = new TextDecoder(file.path.endsWith('.reg') ? 'utf-16le' : 'utf-8').decode(file.bytes);
      if (file.path !== 'windows/hapus-semua.reg') expect(text).not.toContain('ExtensionSettings');
    }
  });

  test('a deployment without entries still keeps its configuration', () => {
    const paths = policyFiles(deploymentOf({ policy: { agencyName: 'A' } })).map((file) => file.path);
    expect(paths).toContain('jeda-netral.json');
    expect(paths).not.toContain('linux/edge.json');
  });

  test('the same deployment gives the same bytes', () => {
    expect(policyFiles(deploymentOf(structuredClone(fullConfiguration)))).toEqual(policyFiles(fullDeployment));
  });
});

describe('Group Policy template', () => {
  const template = () => xmlOf(fullDeployment, 'group-policy/JedaNetral.admx');

  test.each(['id-ID', 'en-US'])('every reference has its text and its presentation in %s', (culture) => {
    const written = fileOf(fullDeployment, 'group-policy/JedaNetral.admx');
    const texts = xmlOf(fullDeployment, `group-policy/${culture}/JedaNetral.adml`);
    const idsOf = (selector: string) =>
      [...texts.querySelectorAll(selector)].map((node) => node.getAttribute('id') ?? '');
    const referred = (kind: string) =>
      [...written.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map((match) => match[1] ?? '');
    expect(new Set(idsOf('stringTable > string')).size).toBe(idsOf('stringTable > string').length);
    expect(new Set(referred('string'))).toEqual(new Set(idsOf('stringTable > string')));
    expect(new Set(referred('presentation'))).toEqual(new Set(idsOf('presentationTable > presentation')));
    // The editor shows nothing of a policy whose elements and fields do not match one to one.
    for (const policy of template().querySelectorAll('policy[presentation]')) {
      const name = /\$\(presentation\.(\w+)\)/.exec(policy.getAttribute('presentation') ?? '')?.[1];
      const elements = [...(policy.querySelector('elements')?.children ?? [])].map((node) => node.getAttribute('id'));
      const fields = [...texts.querySelectorAll(`presentation[id="${name}"] > *`)].map((node) =>
        node.getAttribute('refId'),
      );
      expect(fields).toEqual(elements);
    }
  });

  test('each kind of element has the field that the editor knows for it', () => {
    const fieldOf: Record<string, string> = {
      text: 'textBox',
      enum: 'dropdownList',
      boolean: 'checkBox',
      decimal: 'decimalTextBox',
      list: 'listBox',
    };
    const texts = xmlOf(fullDeployment, 'group-policy/id-ID/JedaNetral.adml');
    for (const policy of template().querySelectorAll('policy[presentation]')) {
      for (const node of policy.querySelector('elements')?.children ?? []) {
        const presentation = texts.querySelector(`presentation[id="${policy.getAttribute('name')}"]`);
        expect(presentation?.querySelector(`[refId="${node.getAttribute('id')}"]`)?.tagName).toBe(
          fieldOf[node.tagName],
        );
      }
    }
  });

  test('every key of the policy can be set, in every browser, where the registry files set it', () => {
    for (const browser of ['Chrome', 'Edge', 'Firefox']) {
      const policies = [...template().querySelectorAll('policy')].filter((node) =>
        node.getAttribute('name')?.startsWith(`${browser}_`),
      );
      const settable = policies.flatMap((policy) => [
        policy.getAttribute('valueName'),
        ...[...policy.querySelectorAll('elements > *')].map((node) => node.getAttribute('id')),
      ]);
      for (const key of policyKeyNames) expect(settable).toContain(key);
    }
    expect(template().querySelector('policy[name="Edge_subject"]')?.getAttribute('key')).toBe(
      `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${edgeId}\\policy`,
    );
  });

  test('the forms come filled with the deployment’s values', () => {
    const texts = xmlOf(fullDeployment, 'group-policy/id-ID/JedaNetral.adml');
    const box = (name: string) => texts.querySelector(`presentation[id="${name}"]`);
    expect(box('Chrome_agencyName')?.querySelector('defaultValue')?.textContent).toBe(fullPolicy.agencyName);
    expect(box('Chrome_subject')?.querySelector('dropdownList')?.getAttribute('defaultItem')).toBe('0');
    expect(box('Chrome_subject')?.querySelector('checkBox')?.getAttribute('defaultChecked')).toBe('true');
    expect(box('Chrome_secondsToContinue')?.querySelector('decimalTextBox')?.getAttribute('defaultValue')).toBe('3');
    expect(JSON.parse(box('Edge_elections')?.querySelector('defaultValue')?.textContent ?? '')).toEqual(
      fullPolicy.elections,
    );
  });
});

/** Files that carry the whole policy. */
const carriers = [
  'jeda-netral.json',
  'linux/chromium-chrome.json',
  'linux/edge.json',
  'firefox/policies.json',
  'google-admin/policy-for-extension.json',
  'windows/chrome.reg',
  'windows/edge.reg',
  'windows/firefox.reg',
  'macos/jeda-netral.mobileconfig',
];

function importOf(deployment: Deployment, path: string) {
  const file = policyFiles(deployment).find((candidate) => candidate.path === path);
  return importFile(file?.bytes ?? new Uint8Array());
}

describe('import back', () => {
  test.each(carriers)('%s', (path) => {
    const { deployment, faults } = importOf(fullDeployment, path);
    expect(faults).toEqual([]);
    expect(deployment?.policy).toEqual(fullDeployment.policy);
  });

  test.each(['jeda-netral.json', 'macos/jeda-netral.mobileconfig'])('%s keeps how the extension gets there', (path) => {
    expect(importOf(fullDeployment, path).deployment).toEqual(fullDeployment);
  });

  test.each([
    ['linux/chromium-chrome.json', { mode: 'forced', chrome: fullDeployment.chrome }],
    ['firefox/policies.json', { mode: 'forced', firefox: fullDeployment.firefox }],
    ['windows/edge.reg', { mode: 'forced', edge: fullDeployment.edge }],
  ])('%s keeps the installation that it speaks of', (path, expected) => {
    expect(importOf(fullDeployment, path).deployment).toMatchObject(expected);
  });

  test('a force list, as many administrators have it, is understood', () => {
    const json = {
      ExtensionInstallForcelist: [`${chromeId};https://contoh.go.id/updates.xml`],
      '3rdparty': { extensions: { [edgeId]: { other: 1 }, [chromeId]: { agencyName: 'A' } } },
    };
    expect(importFile(new TextEncoder().encode(JSON.stringify(json))).deployment).toEqual({
      policy: { agencyName: 'A' },
      mode: 'forced',
      chrome: { id: chromeId, updateUrl: 'https://contoh.go.id/updates.xml' },
    });
  });

  test('a registry file of the editor’s own hand, with a value over several lines', () => {
    const text = `Windows Registry Editor Version 5.00\r\n\r\n[${root}\\Google\\Chrome\\3rdparty\\extensions\\${chromeId}\\policy]\r\n"agencyName"=hex(1):42,00,4b,00,\\\r\n  4e,00,00,00\r\n"subject"="pns"\r\n`;
    expect(importFile(new TextEncoder().encode(text)).deployment?.policy).toEqual({
      agencyName: 'BKN',
      subject: 'pns',
    });
  });

  test('bad values are named and the rest is taken', () => {
    const { deployment, faults } = importFile(new TextEncoder().encode('{"subject":"PNS","agencyName":"A"}'));
    expect(deployment?.policy).toEqual({ agencyName: 'A' });
    expect(faults).toMatchObject([{ key: 'subject' }]);
  });

  test.each(['', '{', '[]', 'null', '{"a":1}', '<plist>', '<html/>', '<plist version="1.0"/>'])(
    'not one of our files: %s',
    (text) => {
      expect(importFile(new TextEncoder().encode(text))).toMatchObject({ deployment: null, faults: [{ key: '' }] });
    },
  );
});

describe('hostile names', () => {
  test.each(['macos/jeda-netral.mobileconfig', 'group-policy/id-ID/JedaNetral.adml'])(
    '%s never ends a CDATA section that was not begun: strict parsers refuse that',
    (path) => {
      const { policy } = readPolicy({ agencyName: 'BKPSDM ]]> Contoh' });
      const text = fileOf({ ...fullDeployment, policy }, path);
      expect(text).toContain('BKPSDM ]]&#62; Contoh');
      expect(text).not.toContain(']]>');
    },
  );

  const hostile = fc.oneof(
    fc.constantFrom(
      '"; DROP TABLE pegawai; --',
      ']]>',
      '<script>alert(1)</script>',
      '&amp; &#0; &lt;',
      '\\"\\',
      'C:\\Windows\\',
      '$(string.install)',
      '%SystemRoot%',
      'nama\r\n"subject"="tni"\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE]',
      '👩🏽‍💼 Dinas 🏛️',
      'טקסט \u202e ihsal',
      '\u0000\u0001\u001f\u007f\u0085\u2028',
      '\ud800 sendiri \udfff',
      '<!-- -->',
      '{{7*7}}',
      "' or 1=1",
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );

  test('every file stays readable by a real parser and carries exactly the name that was read', {
    timeout: 90_000,
  }, () => {
    fc.assert(
      fc.property(hostile, hostile, (name, note) => {
        const elections = [{ ...fullPolicy.elections[0], note }];
        const { policy } = readPolicy({ ...fullPolicy, agencyName: name, agencyContact: note, elections });
        const deployment: Deployment = { ...fullDeployment, policy };
        for (const path of carriers) {
          const back = importOf(deployment, path);
          expect(back.faults).toEqual([]);
          // XML has no place for control characters and lone halves of characters; the reader has taken them out of names.
          if (path.endsWith('.mobileconfig')) expect(back.deployment?.policy.agencyName).toBe(policy.agencyName);
          else expect(back.deployment?.policy).toEqual(policy);
        }
        for (const path of ['windows/chrome.reg', 'windows/edge.reg', 'windows/firefox.reg']) {
          const keys = strictRegistry(fileOf(deployment, path));
          const settings = Object.entries(keys).find(
            ([key]) => /(policy|jeda-netral@jeda-netral\.id)$/.test(key) && key.includes('3rdparty'),
          )?.[1];
          expect(settings?.agencyName).toBe(policy.agencyName);
          expect(settings?.subject).toBe('pns');
        }
        for (const culture of ['id-ID', 'en-US']) {
          const texts = xmlOf(deployment, `group-policy/${culture}/JedaNetral.adml`);
          const filled = texts.querySelector('presentation[id="Chrome_agencyName"] defaultValue')?.textContent;
          expect(filled ?? undefined).toBe(policy.agencyName);
        }
        xmlOf(deployment, 'group-policy/JedaNetral.admx');
        expect(JSON.stringify(flatPolicy(policy))).not.toContain('"subject":"tni"');
      }),
      // Each writes and reads every file of a deployment: the dearest property there is.
      { numRuns: process.env.JEDA_QUICK ? 5 : 25 },
    );
  });
});

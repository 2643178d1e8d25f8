/** What is being typed in the policy maker: kept as typed, read as a deployment on every change. Pure. */
import {
  chromeStoreUpdateUrl,
  type Deployment,
  firefoxAddonId,
  flatPolicy,
  type InstallMode,
  installModes,
  type ReadDeployment,
  readDeployment,
} from '../../../settings/policy/files/deployment';
import { type PolicyKey, policyKeys } from '../../../settings/policy/keys';
import type { Policy } from '../../../settings/policy/policy';

/** A value as its field has it: text for lines and rows, a list for choices; absent for "not set". */
export type DraftValue = string | boolean | readonly string[];

export interface Draft {
  readonly values: { readonly [Key in PolicyKey]?: DraftValue };
  readonly mode: InstallMode;
  readonly chromeId: string;
  readonly chromeUrl: string;
  readonly edgeId: string;
  readonly edgeUrl: string;
  readonly firefoxId: string;
  readonly firefoxUrl: string;
}

/** Where this very copy of the extension came from, as a first guess. */
export interface OwnPlace {
  readonly id: string;
  /** `update_url` of the manifest; the stores and own servers write it in, an unpacked copy has none. */
  readonly updateUrl: string | undefined;
}

/** No key set, forced installation, and this very copy of the extension as what is installed. */
export function emptyDraft({ id, updateUrl }: OwnPlace): Draft {
  const isChromium = /^[a-p]{32}$/.test(id);
  return {
    values: {},
    mode: 'forced',
    chromeId: isChromium ? id : '',
    chromeUrl: isChromium && updateUrl !== undefined ? updateUrl : chromeStoreUpdateUrl,
    edgeId: '',
    edgeUrl: '',
    firefoxId: isChromium ? firefoxAddonId : id,
    firefoxUrl: '',
  };
}

/** Whether what a tab has kept is a draft of today's fields and keys. */
export function isDraft(kept: unknown): boolean {
  const { values, mode, ...places } = kept as Draft;
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.entries(values).every(([key, value]) => key in policyKeys && isDraftValue(value)) &&
    installModes.includes(mode) &&
    placeKeys.every((key) => typeof places[key] === 'string')
  );
}

const placeKeys = ['chromeId', 'chromeUrl', 'edgeId', 'edgeUrl', 'firefoxId', 'firefoxUrl'] as const;

function isDraftValue(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  );
}

/** The draft of an imported deployment; what the file does not speak of stays as it was. */
export function draftOf(deployment: Deployment, before: Draft): Draft {
  const { chrome, edge, firefox } = deployment;
  return {
    ...before,
    values: valuesOf(deployment.policy),
    mode: deployment.mode,
    ...(chrome === undefined ? {} : { chromeId: chrome.id, chromeUrl: chrome.updateUrl }),
    ...(edge === undefined ? {} : { edgeId: edge.id, edgeUrl: edge.updateUrl }),
    ...(firefox === undefined ? {} : { firefoxId: firefox.id, firefoxUrl: firefox.installUrl }),
  };
}

/** The fields' values of a policy. */
export function valuesOf(policy: Policy): Draft['values'] {
  const values: { [Key in PolicyKey]?: DraftValue } = {};
  for (const [key, value] of Object.entries(flatPolicy(policy)) as [PolicyKey, unknown][]) {
    switch (policyKeys[key].kind) {
      case 'rows':
        values[key] = JSON.stringify(value, null, 2);
        break;
      case 'lines':
        values[key] = (value as readonly string[]).join('\n');
        break;
      case 'whole':
        values[key] = String(value);
        break;
      default:
        values[key] = value as DraftValue;
    }
  }
  return values;
}

/** A value set or, with undefined, taken away; a fix goes with the value that it fixes. */
export function withValue(draft: Draft, key: PolicyKey, value: DraftValue | undefined): Draft {
  const values: { [Key in PolicyKey]?: DraftValue } = { ...draft.values };
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) {
    delete values[key];
    const fixed = `${key}Fixed`;
    if (fixed in values) delete values[fixed as PolicyKey];
  } else values[key] = value;
  return { ...draft, values };
}

/** Reads what was typed. Browsers without an id (or, for Firefox, an address) get no files. */
export function readDraft(draft: Draft): ReadDeployment {
  const policy = Object.fromEntries(
    Object.entries(draft.values).map(([key, value]) => {
      const isLines = policyKeys[key as PolicyKey].kind === 'lines';
      return [
        key,
        isLines
          ? String(value)
              .split('\n')
              .filter((line) => line.trim() !== '')
          : value,
      ];
    }),
  );
  const given = (text: string) => text.trim() !== '';
  return readDeployment({
    policy,
    mode: draft.mode,
    ...(given(draft.chromeId) ? { chrome: { id: draft.chromeId.trim(), updateUrl: draft.chromeUrl.trim() } } : {}),
    ...(given(draft.edgeId) ? { edge: { id: draft.edgeId.trim(), updateUrl: draft.edgeUrl.trim() } } : {}),
    ...(given(draft.firefoxId) && given(draft.firefoxUrl)
      ? { firefox: { id: draft.firefoxId.trim(), installUrl: draft.firefoxUrl.trim() } }
      : {}),
  });
}

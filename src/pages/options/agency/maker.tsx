/** The policy maker: configure here, download the finished files. Everything happens in this page; nothing is sent. */
import { useMemo, useState } from 'preact/hooks';
import { browser } from '../../../settings/browser';
import { installModes } from '../../../settings/policy/files/deployment';
import { importFile } from '../../../settings/policy/files/import';
import { isEmptyPolicy, type Policy, type PolicyFault } from '../../../settings/policy/policy';
import { Banner, Button, Card, FileField, Select, TextField } from '../../../ui';
import { useSessionDraft } from '../../common/session-draft';
import type { SettingsDoor } from '../../common/store';
import { type Draft, draftOf, emptyDraft, isDraft, readDraft, valuesOf } from './draft';
import { Files } from './files';
import { groups, KeyField } from './key-field';
import { Faults, faultWords } from './status';
import type { AgencyTranslator } from './words';

interface MakerProps {
  readonly t: AgencyTranslator;
  readonly settings: SettingsDoor;
  readonly inForce: Policy;
}

interface KeptDraft {
  /** What was begun in this tab; null where nothing was. */
  readonly kept: Draft | null;
  readonly keep: (draft: Draft | null) => void;
}

/** Closed at first: most who open this page are staff, who have nothing to configure for others. What was begun opens again. */
export function PolicyMaker(props: MakerProps) {
  const [kept, keep] = useSessionDraft<Draft>('kebijakan', isDraft);
  const [open, setOpen] = useState(kept !== null);
  const { t } = props;
  if (open) return <OpenMaker {...props} kept={kept} keep={keep} />;
  return (
    <Card title={t('maker')}>
      <p>{t('makerIntro')}</p>
      <div>
        <Button onPress={() => setOpen(true)}>{t('makerOpen')}</Button>
      </div>
    </Card>
  );
}

function OpenMaker({ t, settings, inForce, kept, keep }: MakerProps & KeptDraft) {
  const draft = useMemo(() => kept ?? emptyDraft(ownPlace()), [kept]);
  /** What a file or a button has just taken the place of; null once something is typed after it. */
  const [replaced, setReplaced] = useState<Draft | null>(null);
  const replace = (next: Draft | null) => {
    setReplaced(kept);
    keep(next);
  };
  const setDraft = (next: Draft | null) => {
    setReplaced(null);
    keep(next);
  };
  const [imported, setImported] = useState<readonly PolicyFault[] | null>(null);
  const { deployment, faults } = useMemo(() => readDraft(draft), [draft]);
  const faultOf = (key: string) => faults.find((fault) => fault.key === key || fault.key.startsWith(`${key}[`));
  return (
    <>
      <Card title={t('maker')}>
        <p>{t('makerIntro')}</p>
        <p class="muted">{t('makerLimits')}</p>
        <div class="row">
          <ImportField
            t={t}
            onRead={(read) => {
              setImported(read.faults);
              if (read.deployment !== null) replace(draftOf(read.deployment, draft));
            }}
          />
          {isEmptyPolicy(inForce) ? null : (
            <Button onPress={() => replace({ ...draft, values: valuesOf(inForce) })}>{t('makerFromPolicy')}</Button>
          )}
          {kept === null ? null : <Button onPress={() => replace(null)}>{t('makerFromNothing')}</Button>}
          {replaced === null ? null : <Button onPress={() => setDraft(replaced)}>{t('makerUndo')}</Button>}
        </div>
        {imported === null ? null : imported.length === 0 ? (
          <p role="status">{t('makerImported')}</p>
        ) : (
          <Faults t={t} faults={imported} />
        )}
      </Card>
      {groups.map(({ name, keys }) => (
        <Card key={name} title={t(`group_${name}`)}>
          {keys.map((key) => (
            <KeyField
              key={key}
              t={t}
              name={key}
              draft={draft}
              own={settings.settings}
              fault={faultOf(key)}
              onChange={setDraft}
            />
          ))}
        </Card>
      ))}
      <Card title={t('group_install')}>
        <InstallFields t={t} draft={draft} faultOf={faultOf} onChange={setDraft} />
      </Card>
      <Card title={t('files')}>
        {deployment === null || faults.length > 0 ? (
          <Banner status>
            <p>{t('filesFaults')}</p>
          </Banner>
        ) : (
          <Files t={t} deployment={deployment} />
        )}
      </Card>
    </>
  );
}

function ownPlace() {
  return { id: browser.runtime.id, updateUrl: (browser.runtime.getManifest() as { update_url?: string }).update_url };
}

function ImportField(props: {
  readonly t: AgencyTranslator;
  readonly onRead: (read: ReturnType<typeof importFile>) => void;
}) {
  return (
    <FileField
      label={props.t('makerImport')}
      accept=".json,.reg,.mobileconfig"
      onFile={(file) => void file.arrayBuffer().then((buffer) => props.onRead(importFile(new Uint8Array(buffer))))}
    />
  );
}

const installFields = [
  ['chromeId', 'chrome.id'],
  ['chromeUrl', 'chrome.updateUrl'],
  ['edgeId', 'edge.id'],
  ['edgeUrl', 'edge.updateUrl'],
  ['firefoxId', 'firefox.id'],
  ['firefoxUrl', 'firefox.installUrl'],
] as const;

function InstallFields(props: {
  readonly t: AgencyTranslator;
  readonly draft: Draft;
  readonly faultOf: (key: string) => PolicyFault | undefined;
  readonly onChange: (draft: Draft) => void;
}) {
  const { t, draft } = props;
  return (
    <>
      <Select
        label={t('admx_mode')}
        value={draft.mode}
        options={installModes.map((value) => ({ value, label: t(`mode_${value}`) }))}
        onChange={(mode) => props.onChange({ ...draft, mode })}
      />
      {installFields.map(([name, key]) => {
        const fault = props.faultOf(key);
        return (
          <TextField
            key={name}
            label={t(`install_${name}`)}
            hint={t(`install_${name}_hint`)}
            value={draft[name]}
            error={fault === undefined ? undefined : faultWords(t, fault)}
            onInput={(text) => props.onChange({ ...draft, [name]: text })}
          />
        );
      })}
    </>
  );
}

/** The finished files, grouped by what they are for, each to be saved alone or all in one archive. */
import type { Deployment } from '../../../settings/policy/files/deployment';
import { type FileKind, type PolicyFile, policyFiles } from '../../../settings/policy/files/files';
import { Button } from '../../../ui';
import { archiveOf, saveFile } from './save';
import type { AgencyTranslator } from './words';

const kinds: readonly FileKind[] = [
  'groupPolicy',
  'windows',
  'intune',
  'googleAdmin',
  'linux',
  'macos',
  'firefox',
  'configuration',
];

export function Files({ t, deployment }: { readonly t: AgencyTranslator; readonly deployment: Deployment }) {
  const files = policyFiles(deployment);
  return (
    <>
      <div>
        <Button kind="primary" onPress={() => saveFile('jeda-netral-kebijakan.zip', archiveOf(files))}>
          {t('filesAll')}
        </Button>
      </div>
      {kinds.map((kind) => {
        const ofKind = files.filter((file) => file.kind === kind);
        return ofKind.length === 0 ? null : <Group key={kind} t={t} kind={kind} files={ofKind} />;
      })}
    </>
  );
}

function Group(props: {
  readonly t: AgencyTranslator;
  readonly kind: FileKind;
  readonly files: readonly PolicyFile[];
}) {
  const { t, kind, files } = props;
  return (
    <section class="stack stack--tight">
      <h3>{t(`files_${kind}`)}</h3>
      <p class="muted small">{t(`files_${kind}_hint`)}</p>
      <ul class="agency__files">
        {files.map(({ path, bytes }) => (
          <li key={path}>
            <code>{path}</code>
            <Button small label={t('filesSave', { file: path })} onPress={() => saveFile(nameOf(path), bytes)}>
              {t('filesSaveShort')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two ADML files have one name and differ by their folder; saved alone, the folder goes before the name. */
function nameOf(path: string): string {
  const parts = path.split('/');
  return path.endsWith('.adml') ? parts.slice(-2).join('-') : (parts.at(-1) ?? path);
}

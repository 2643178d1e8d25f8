/** Corrections of the sites' words and marks: what is in force, taking a file over after a look, and taking back. */
import { useState } from 'preact/hooks';
import type { LabelCorrection } from '../../../settings/corrections';
import type { Settings } from '../../../settings/settings';
import { isSelector } from '../../../sites/data';
import { places } from '../../../sites/places';
import { Banner, Button, Card, FileField } from '../../../ui';
import type { SectionProps } from '../section';
import type { OptionsTranslator } from '../words';
import {
  type CorrectionFault,
  type CorrectionProblem,
  longestCorrectionFile,
  readCorrections,
  taken,
} from './correction-file';

/** More problems than these are counted, not listed. */
const mostListed = 10;

const example = `{ "labels": [
  { "site": "x", "part": "icons", "name": "like", "values": ["tombolSuka"] },
  { "site": "facebook", "part": "labels", "name": "like", "values": ["Jempol"] }
] }`;

type Step =
  | { readonly kind: 'idle' | 'taken' | 'removed' }
  | { readonly kind: 'refused'; readonly problems: readonly CorrectionProblem[] }
  | { readonly kind: 'read'; readonly corrections: readonly LabelCorrection[] };

export function CorrectionsCard({ t, settings }: Pick<SectionProps, 't' | 'settings'>) {
  const own = settings.settings.corrections;
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const agency = settings.correctionsOfAgency;
  return (
    <Card title={t('corrections')}>
      <p>{t('correctionsBody')}</p>
      {own.length === 0 ? null : (
        <>
          <List t={t} corrections={own} caption={t('correctionsOwn')} />
          <div>
            <Button
              onPress={() => {
                settings.save((before) => ({ ...before, corrections: [] }));
                setStep({ kind: 'removed' });
              }}
            >
              {t('correctionsRemove')}
            </Button>
          </div>
        </>
      )}
      {agency.length === 0 ? null : <List t={t} corrections={agency} caption={t('correctionsAgency')} />}
      <FileField
        label={t('correctionsFile')}
        hint={t('correctionsHint')}
        accept=".json,application/json"
        onFile={(file) => void read(file).then(setStep)}
      />
      <details>
        <summary>{t('correctionsForm')}</summary>
        <pre class="corrections__example">{example}</pre>
      </details>
      {step.kind === 'refused' ? <Refused t={t} problems={step.problems} /> : null}
      {step.kind === 'read' ? (
        <Banner status>
          <List t={t} corrections={step.corrections} caption={t.count('correctionsRead', step.corrections.length)} />
          <div class="row">
            <Button
              onPress={async () => {
                const { corrections } = step;
                // Worked out on what is stored at that moment: another page may have changed it meanwhile.
                const change = (before: Settings) => ({
                  ...before,
                  corrections: taken(before.corrections, corrections),
                });
                if (await settings.save(change)) setStep({ kind: 'taken' });
              }}
            >
              {t('correctionsTake')}
            </Button>
            <Button onPress={() => setStep({ kind: 'idle' })}>{t('cancel')}</Button>
          </div>
        </Banner>
      ) : null}
      <p role="status">
        {step.kind === 'taken' ? t('correctionsTaken') : step.kind === 'removed' ? t('correctionsRemoved') : ''}
      </p>
    </Card>
  );
}

async function read(file: File): Promise<Step> {
  // A file that is too large is not even opened. UTF-8 takes up to three bytes per unit.
  if (file.size > 3 * longestCorrectionFile) {
    return { kind: 'refused', problems: [{ place: null, field: null, fault: { kind: 'tooLarge' } }] };
  }
  try {
    return readCorrections(await file.text(), isSelector);
  } catch {
    return { kind: 'refused', problems: [{ place: null, field: null, fault: { kind: 'notJson' } }] };
  }
}

function List(props: {
  readonly t: OptionsTranslator;
  readonly corrections: readonly LabelCorrection[];
  readonly caption: string;
}) {
  const { t } = props;
  return (
    <table class="table table--folding">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('correctionsSite')}</th>
          <th scope="col">{t('correctionsPart')}</th>
          <th scope="col">{t('correctionsValues')}</th>
        </tr>
      </thead>
      <tbody>
        {props.corrections.map(({ site, part, name, values }, place) => (
          <tr key={`${place} ${site} ${part} ${name}`}>
            <th scope="row">{places[site].name}</th>
            <td data-label={t('correctionsPart')}>{t(`correctionsPart_${part}`, { name })}</td>
            <td data-label={t('correctionsValues')} class="corrections__values">
              {values.join(', ')}
              {part !== 'selectors' || values.every(isSelector) ? null : <p>{t('correctionsUnused')}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Refused({ t, problems }: { readonly t: OptionsTranslator; readonly problems: readonly CorrectionProblem[] }) {
  return (
    <Banner status>
      <p>{t('importRefused')}</p>
      <ul class="plain exchange__problems">
        {problems.slice(0, mostListed).map((problem) => (
          <li key={JSON.stringify(problem)}>{problemInWords(problem, t)}</li>
        ))}
      </ul>
      {problems.length > mostListed ? <p>{t.count('importMore', problems.length - mostListed)}</p> : null}
    </Banner>
  );
}

function problemInWords({ place, field, fault }: CorrectionProblem, t: OptionsTranslator): string {
  const said = { field: field ?? t('importWholeFile'), reason: faultInWords(fault, t) };
  return place === null ? t('importProblem', said) : t('importProblemAt', { ...said, ...place });
}

function faultInWords(fault: CorrectionFault, t: OptionsTranslator): string {
  switch (fault.kind) {
    case 'notJson':
      return t('fault_notJson');
    case 'notOneOf':
      return t('fault_notOneOf', { choices: fault.names.join(', ') });
    case 'unknownField':
      return t('correctionFault_unknownField', { names: fault.names.join(', ') });
    case 'tooMany':
    case 'tooLong':
      return t('fault_tooLong', { most: fault.most });
    case 'notObject':
      return t('fault_wrongType', { expected: t('type_object') });
    case 'notText':
      return t('fault_wrongType', { expected: t('type_string') });
    default:
      return t(`correctionFault_${fault.kind}`);
  }
}

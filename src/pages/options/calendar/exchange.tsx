/** Calendars out of and into this browser as files. Nothing is sent anywhere; an import is shown before it counts. */
import { useState } from 'preact/hooks';
import { type CalendarFile, longestFile, refuse } from '../../../calendar/exchange';
import { writeCalendarIcs } from '../../../calendar/ics-write';
import { writeCalendarJson } from '../../../calendar/json';
import { elections as shipped } from '../../../rulebook/elections';
import { ownElections } from '../../../settings/own-elections';
import { Banner, Button, Card, Choices, FileField } from '../../../ui';
import type { SettingsDoor } from '../../common/store';
import { saveFile } from '../agency/save';
import type { OptionsTranslator } from '../words';
import { problemInWords } from './faults';
import { type ImportPlan, imported, planImport, readCalendarFile } from './import';

/** More problems than these are counted, not listed. */
const mostListed = 20;

type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly problems: Extract<CalendarFile, { kind: 'refused' }>['problems'] }
  | {
      readonly kind: 'planned';
      readonly file: Extract<CalendarFile, { kind: 'read' }>;
      readonly plan: ImportPlan;
    }
  | { readonly kind: 'done'; readonly count: number };

export function Exchange({ t, settings }: { readonly t: OptionsTranslator; readonly settings: SettingsDoor }) {
  const own = settings.settings.elections;
  const [chosenWhich, setWhich] = useState<'own' | 'all' | null>(null);
  const which = chosenWhich ?? (own.length === 0 ? 'all' : 'own');
  const [undated, setUndated] = useState(0);
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const chosen = () => [...ownElections(own), ...(which === 'all' ? shipped : [])];
  const nothing = which === 'own' && own.length === 0;
  const exportIcs = () => {
    const { text, leftOut } = writeCalendarIcs(chosen());
    setUndated(leftOut.length);
    save('jeda-netral-kalender.ics', text);
  };
  const read = (file: File) =>
    void readFile(file).then((result) => {
      if (result.kind === 'refused') setStep({ kind: 'refused', problems: result.problems });
      else setStep({ kind: 'planned', file: result, plan: planFor(result, settings, t) });
    });
  const bringIn = async () => {
    if (step.kind !== 'planned') return;
    const { file, plan } = step;
    // Worked out again on what is stored at that moment: another page may have changed it meanwhile.
    const isStored = await settings.save((before) => ({
      ...before,
      elections: imported(
        before.elections,
        planImport(file.elections, shipped, before.elections, agencyIds(settings), t.language),
      ),
    }));
    if (isStored) setStep({ kind: 'done', count: plan.added.length + plan.replaced.length });
  };
  return (
    <Card title={t('exchange')}>
      <p class="muted">{t('exchangeBody')}</p>
      <Choices
        label={t('exportWhich')}
        value={which}
        options={[
          { value: 'own', label: t('exportOwn') },
          { value: 'all', label: t('exportAll') },
        ]}
        onChange={setWhich}
      />
      <div class="row">
        <Button disabled={nothing} onPress={() => save('jeda-netral-kalender.json', writeCalendarJson(chosen()))}>
          {t('exportJson')}
        </Button>
        <Button disabled={nothing} onPress={exportIcs}>
          {t('exportIcs')}
        </Button>
      </div>
      <p role="status">{undated === 0 ? '' : t.count('exportUndated', undated)}</p>
      <FileField
        label={t('importFile')}
        hint={t('importHint')}
        accept=".json,.ics,application/json,text/calendar"
        onFile={read}
      />
      {step.kind === 'refused' ? <Refused t={t} problems={step.problems} /> : null}
      {step.kind === 'planned' ? (
        <Planned t={t} file={step.file} plan={step.plan} onYes={bringIn} onNo={() => setStep({ kind: 'idle' })} />
      ) : null}
      <p role="status">{step.kind === 'done' ? t.count('importDone', step.count) : ''}</p>
    </Card>
  );
}

function Refused(props: {
  readonly t: OptionsTranslator;
  readonly problems: Extract<CalendarFile, { kind: 'refused' }>['problems'];
}) {
  const { t, problems } = props;
  return (
    <Banner status>
      <p>{t('importRefused')}</p>
      <ul class="plain exchange__problems">
        {problems.slice(0, mostListed).map((problem, index) => (
          <li key={index}>{problemInWords(problem, t)}</li>
        ))}
      </ul>
      {problems.length > mostListed ? <p>{t.count('importMore', problems.length - mostListed)}</p> : null}
    </Banner>
  );
}

function Planned(props: {
  readonly t: OptionsTranslator;
  readonly file: Extract<CalendarFile, { kind: 'read' }>;
  readonly plan: ImportPlan;
  readonly onYes: () => void;
  readonly onNo: () => void;
}) {
  const { t, plan, file } = props;
  const counted = (['added', 'replaced'] as const).flatMap((what) => {
    const { length } = plan[what];
    return length === 0 ? [] : [{ what, words: t.count(`import_${what}`, length), names: plan[what] }];
  });
  const said = [
    ...(['same', 'renamed', 'cancelled'] as const).flatMap((what) =>
      plan[what] === 0 ? [] : [t.count(`import_${what}`, plan[what])],
    ),
    ...plan.left.map((what) => t(`notCopied_${what}`)),
    ...file.ignored.map(({ what, count }) => t('importIgnored', { what, count })),
  ];
  const usable = counted.length > 0 && !plan.tooMany;
  return (
    <Banner status>
      {plan.tooMany ? <p>{t('importTooMany')}</p> : null}
      {counted.length === 0 ? <p>{t('importNothing')}</p> : null}
      {counted.map(({ what, words, names }) => (
        <div key={what}>
          <p>{words}</p>
          <ul class="plain">
            {names.slice(0, mostListed).map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </div>
      ))}
      {said.length === 0 ? null : (
        <ul class="plain muted small">
          {said.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div class="row">
        {usable ? <Button onPress={props.onYes}>{t('importYes')}</Button> : null}
        <Button onPress={props.onNo}>{usable ? t('cancel') : t('close')}</Button>
      </div>
    </Banner>
  );
}

function save(name: string, text: string): void {
  saveFile(name, new TextEncoder().encode(text));
}

async function readFile(file: File): Promise<CalendarFile> {
  if (file.size > longestFile) return refuse({ kind: 'tooLarge' });
  try {
    return readCalendarFile(await file.text(), file.name);
  } catch (error) {
    return refuse({ kind: 'unreadable', detail: (error as Error).message });
  }
}

function agencyIds(settings: SettingsDoor): ReadonlySet<string> {
  const own = new Set<string>(settings.settings.elections.map(({ id }) => id));
  return new Set(settings.effective.settings.elections.map(({ id }) => id as string).filter((id) => !own.has(id)));
}

function planFor(
  file: Extract<CalendarFile, { kind: 'read' }>,
  settings: SettingsDoor,
  t: OptionsTranslator,
): ImportPlan {
  return planImport(file.elections, shipped, settings.settings.elections, agencyIds(settings), t.language);
}

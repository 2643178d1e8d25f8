/** The person's own elections: add, edit, duplicate, delete, and back to the shipped calendar alone. */
import { useState } from 'preact/hooks';
import type { ElectionId } from '../../../rulebook/words';
import type { OwnElection } from '../../../settings/own';
import { Button, Card, Link, listInWords } from '../../../ui';
import { regionInWords } from '../../common/regions';
import { Ask } from '../ask';
import type { OptionsTranslator } from '../words';

export function OwnList(props: {
  readonly t: OptionsTranslator;
  readonly own: readonly OwnElection[];
  /** How many own contestants belong to an election: they go with it. */
  readonly contestantsOf: (id: ElectionId) => number;
  readonly onAdd: () => void;
  readonly onEdit: (election: OwnElection) => void;
  readonly onDuplicate: (election: OwnElection) => void;
  readonly onDelete: (ids: readonly ElectionId[]) => void;
}) {
  const { t, own } = props;
  const [asked, setAsked] = useState<OwnElection | 'all' | null>(null);
  const going = asked === null ? [] : asked === 'all' ? own : [asked];
  const contestants = going.reduce((sum, { id }) => sum + props.contestantsOf(id), 0);
  return (
    <Card title={t('ownElections')}>
      <p class="muted">{t('ownElectionsBody')}</p>
      {own.length === 0 ? null : (
        <ul class="entries own-elections">
          {own.map((election) => (
            <li key={election.id} class="entries__row">
              <div>
                <Link href={`#kalender/${election.id}`}>{election.name}</Link>
                <p class="muted small">{placeOf(t, election)}</p>
              </div>
              <span class="row">
                <Button small label={t('editNamed', { name: election.name })} onPress={() => props.onEdit(election)}>
                  {t('edit')}
                </Button>
                <Button
                  small
                  label={t('duplicateNamed', { name: election.name })}
                  onPress={() => props.onDuplicate(election)}
                >
                  {t('duplicate')}
                </Button>
                <Button small label={t('removeNamed', { name: election.name })} onPress={() => setAsked(election)}>
                  {t('remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onPress={props.onAdd}>{t('electionAdd')}</Button>
        {own.length === 0 ? null : <Button onPress={() => setAsked('all')}>{t('calendarReset')}</Button>}
      </div>
      <Ask
        t={t}
        question={
          asked === null ? null : asked === 'all' ? t('calendarResetAsk') : t('electionDeleteAsk', { name: asked.name })
        }
        body={contestants === 0 ? t('electionDeleteBody') : t.count('electionDeleteContestants', contestants)}
        yes={asked === 'all' ? t('calendarResetYes', { count: own.length }) : t('remove')}
        onNo={() => setAsked(null)}
        onYes={() => {
          props.onDelete(going.map(({ id }) => id));
          setAsked(null);
        }}
      />
    </Card>
  );
}

function placeOf(t: OptionsTranslator, { regions }: OwnElection): string {
  if (regions.some((code) => code === '0')) return t('regionNational');
  if (regions.length > 4) return t.count('regionCount', regions.length);
  return listInWords(regions.map(regionInWords), t.language);
}

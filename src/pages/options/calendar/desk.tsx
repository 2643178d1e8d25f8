/** Where own elections are worked on: the list, and the form while one is open. */
import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle, useState } from 'preact/hooks';
import { elections as shipped } from '../../../rulebook/elections';
import type { Election } from '../../../rulebook/law-words';
import type { ElectionId } from '../../../rulebook/words';
import type { OwnElection } from '../../../settings/own';
import { ownElections } from '../../../settings/own-elections';
import { useSessionDraft } from '../../common/session-draft';
import type { SettingsDoor } from '../../common/store';
import { Ask } from '../ask';
import type { OptionsTranslator } from '../words';
import { freshId, type NotCopied, ownCopyOf } from './copy';
import { Editor } from './editor';
import { type ElectionForm, emptyForm, formOf } from './form';
import { OwnList } from './own-list';

export interface DeskOpener {
  /** Opens the form with a copy of an election, shipped or own. */
  copy(election: Election): void;
}

interface Draft {
  readonly form: ElectionForm;
  readonly left: readonly NotCopied[];
  /** Whether nothing has been typed into the form since it was filled. */
  readonly untouched?: boolean;
  /** The stored election as the form took it; absent for a new one. */
  readonly taken?: ElectionForm;
}

export function Desk(props: {
  readonly t: OptionsTranslator;
  readonly settings: SettingsDoor;
  readonly opener: RefObject<DeskOpener | null>;
}) {
  const { t, settings } = props;
  const { elections, contestants } = settings.settings;
  const [draft, setDraft] = useSessionDraft<Draft>('kalender', isDraft);
  /** What would take the place of a form that is not saved yet. */
  const [next, setNext] = useState<Draft | null>(null);
  const [overtaken, setOvertaken] = useState(false);
  const fill = (filled: Draft) => {
    setOvertaken(false);
    setNext(null);
    setDraft({ ...filled, untouched: true });
  };
  /** What was typed is not lost to another election without a question. */
  const offer = (filled: Draft) => {
    if (draft === null || draft.untouched === true) fill(filled);
    else if (draft.form.id !== null && draft.form.id === filled.form.id) showEditor();
    else setNext(filled);
  };
  const idFor = (name: string): ElectionId => freshId(name, takenIds(settings));
  const copy = (election: Election) => {
    const copied = ownCopyOf(election, 'salinan' as ElectionId, t.language);
    const name = t('copyName', { name: election.name[t.language].slice(0, 180) });
    offer({ form: { ...formOf(copied.election), id: null, name }, left: copied.left });
  };
  useImperativeHandle(props.opener, () => ({ copy }));
  const open = draft !== null;
  useEffect(() => {
    if (open) showEditor();
  }, [open]);

  const remove = (ids: readonly ElectionId[]) => {
    settings.save((before) => ({
      ...before,
      elections: before.elections.filter(({ id }) => !ids.includes(id)),
      contestants: before.contestants.filter(({ election }) => !ids.includes(election)),
    }));
    if (draft?.form.id !== undefined && draft.form.id !== null && ids.includes(draft.form.id)) {
      // What is being typed is not lost with it: it can still be saved as a new one.
      setDraft({ ...draft, form: { ...draft.form, id: null } });
    }
  };
  return (
    <>
      {draft === null ? null : (
        <Editor
          t={t}
          form={draft.form}
          freshId={idFor}
          remarks={draft.left.map((what) => t(`notCopied_${what}`))}
          overtaken={overtaken}
          onChange={(form) => setDraft({ ...draft, form, untouched: false })}
          onCancel={() => setDraft(null)}
          onSave={async (election) => {
            const now = elections.find(({ id }) => id === election.id);
            const taken = now && formOf(now);
            // Changed meanwhile in another window, or by a file: the second press is meant.
            if (draft.taken && taken && !isSame(draft.taken, taken)) {
              setDraft({ ...draft, taken });
              setOvertaken(true);
              return;
            }
            setOvertaken(false);
            const isStored = await settings.save((before) => ({
              ...before,
              elections: withElection(before.elections, election),
            }));
            if (isStored) setDraft(null);
          }}
        />
      )}
      <OwnList
        t={t}
        own={elections}
        contestantsOf={(id) => contestants.filter(({ election }) => election === id).length}
        onAdd={() => (draft?.form.id === null ? showEditor() : offer({ form: emptyForm, left: [] }))}
        onEdit={(election) => offer({ form: formOf(election), left: [], taken: formOf(election) })}
        onDuplicate={(election) => ownElections([election]).forEach(copy)}
        onDelete={remove}
      />
      <Ask
        t={t}
        question={next === null ? null : t('draftAsk')}
        body={t('draftAskBody')}
        yes={t('draftAskYes')}
        onNo={() => setNext(null)}
        onYes={() => next !== null && fill(next)}
      />
    </>
  );
}

function showEditor(): void {
  document.getElementById('election-editor')?.scrollIntoView({ block: 'start' });
}

/** Both were made by `formOf`, so their fields stand in the same order. */
function isSame(one: ElectionForm, other: ElectionForm): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Every id that an own election can not have: shipped, the agency's, and the person's. */
function takenIds(settings: SettingsDoor): ReadonlySet<string> {
  return new Set(
    [...shipped, ...settings.effective.settings.elections, ...settings.settings.elections].map(({ id }) => id),
  );
}

function withElection(before: readonly OwnElection[], election: OwnElection): readonly OwnElection[] {
  const there = before.some(({ id }) => id === election.id);
  return there ? before.map((other) => (other.id === election.id ? election : other)) : [...before, election];
}

function isDraft(kept: unknown): boolean {
  const { form, left } = kept as Partial<Draft>;
  return (
    Array.isArray(left) &&
    typeof form === 'object' &&
    Array.isArray(form.stages) &&
    Array.isArray(form.regions) &&
    [form.name, form.note, form.family].every((text) => typeof text === 'string') &&
    form.stages.every(
      (stage) =>
        Array.isArray(stage.earlier) &&
        [stage.key, stage.start, stage.end, stage.of].every((text) => typeof text === 'string'),
    )
  );
}

/** *Tabel*: acts down, phases across, a verdict and its first rule in each cell. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rulesCheckedOn } from '../../../plan/compile';
import { Button, dayInWords, Select, unbroken } from '../../../ui';
import type { Look } from '../engine/look';
import type { ViewProps } from '../lesson';
import { Citations } from '../parts/citation';
import { PhaseDays } from '../parts/phase-days';
import { titleInFull } from '../parts/rule-title';
import { shortName } from '../parts/short-name';
import { VerdictMark } from '../parts/verdict-mark';
import { phaseName } from '../strip/scrubber';
import { CircumstanceChoices, StrictnessSelect, SubjectSelect } from '../strip/who';
import type { TrainingTranslator } from '../words';
import { csvOf, saveAs } from './csv';
import { type Column, type Grid, gridOf, type WhatIfKind, type WhatIfPost, whatIfKinds, whatIfPosts } from './what-if';

export function TableView({ t, lesson, onLesson }: ViewProps) {
  const { who } = lesson;
  const [kind, setKind] = useState<WhatIfKind>('pilkada');
  const [about, setAbout] = useState<WhatIfPost>('own');
  const [open, setOpen] = useState<readonly [row: number, column: number] | null>(null);
  const grid = useMemo(
    () => gridOf({ ...who, kind, about, language: t.language }),
    [JSON.stringify(who), kind, about, t.language],
  );
  const setWho = (next: typeof who) => onLesson((before) => ({ ...before, who: next }));
  const title = t('tableTitle', {
    subject: t(`subject_${who.subject}`),
    kind: t(`kind_${kind}`),
    about: t(`about_${about}`),
  });
  return (
    <div class="stack stack--wide">
      <div class="filters no-print">
        <SubjectSelect t={t} who={who} onWho={setWho} />
        <Select
          label={t('kindLabel')}
          value={kind}
          options={whatIfKinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
          onChange={setKind}
        />
        <Select
          label={t('aboutLabel')}
          value={about}
          options={whatIfPosts.map((value) => ({ value, label: t(`about_${value}`) }))}
          onChange={setAbout}
        />
        <StrictnessSelect t={t} who={who} onWho={setWho} />
        <details class="more">
          <summary>{t('circumstances')}</summary>
          <CircumstanceChoices t={t} who={who} onWho={setWho} />
        </details>
      </div>
      <div class="row row--apart">
        <h2>{title}</h2>
        <div class="row no-print">
          <Button
            small
            onPress={() =>
              saveAs('jeda-netral-tabel.csv', csvOf(rowsOf(t, grid, title), t.language), 'text/csv;charset=utf-8')
            }
          >
            {t('saveCsv')}
          </Button>
          <Button small onPress={() => print()}>
            {t('print')}
          </Button>
        </div>
      </div>
      <p class="muted small no-print">{t('tableHint')}</p>
      {/* A wide table scrolls in a box of its own, which the keyboard must reach. */}
      <div class="grid__box" role="region" aria-label={title} tabIndex={0}>
        <table class="grid">
          <thead>
            <tr>
              <th scope="col">{t('colAct')}</th>
              {grid.columns.map((column) => (
                <ColumnHead key={column.at} t={t} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map(({ act, cells }, row) => (
              <tr key={act}>
                <th scope="row">{t(`action_${act}`)}</th>
                {cells.map((cell, column) => (
                  <td key={grid.columns[column]?.at}>
                    <Cell
                      t={t}
                      cell={cell}
                      pressed={open?.[0] === row && open[1] === column}
                      onOpen={() => setOpen([row, column])}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small muted">
        {t('rulesChecked', { date: unbroken(dayInWords(rulesCheckedOn, t.language)) })} {t('sanctionsVary')}{' '}
        {t('notLegalAdvice')}
      </p>
      <Opened t={t} grid={grid} open={open} onClose={() => setOpen(null)} />
    </div>
  );
}

function ColumnHead({ t, column }: { readonly t: TrainingTranslator; readonly column: Column }) {
  const { dated } = column;
  return (
    <th scope="col">
      {phaseName(t, column)}
      {dated === null ? null : <PhaseDays t={t} phase={dated} look="grid__days" />}
    </th>
  );
}

function Cell(props: {
  readonly t: TrainingTranslator;
  readonly cell: Look;
  readonly pressed: boolean;
  readonly onOpen: () => void;
}) {
  const { t, cell } = props;
  const rule = cell.citations[0];
  return (
    <button type="button" class={`cell cell--${cell.verdict.kind}`} aria-pressed={props.pressed} onClick={props.onOpen}>
      <VerdictMark t={t} kind={cell.verdict.kind} />
      <span class="cell__rule">{rule === undefined ? '' : shortName(rule.instrument, rule.place)}</span>
    </button>
  );
}

function Opened(props: {
  readonly t: TrainingTranslator;
  readonly grid: Grid;
  readonly open: readonly [number, number] | null;
  readonly onClose: () => void;
}) {
  const { t, grid, open } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open !== null) heading.current?.focus();
  }, [open]);
  const row = open === null ? undefined : grid.rows[open[0]];
  const column = open === null ? undefined : grid.columns[open[1]];
  const cell = open === null ? undefined : row?.cells[open[1]];
  if (row === undefined || column === undefined || cell === undefined) return null;
  const { verdict } = cell;
  return (
    <section class="card stack no-print">
      <div class="row row--apart">
        <h3 ref={heading} tabIndex={-1}>
          {t('cellTitle', { act: t(`action_${row.act}`), phase: phaseName(t, column) })}
        </h3>
        <Button small kind="quiet" onPress={props.onClose}>
          {t('close')}
        </Button>
      </div>
      <p class="answer__verdict">
        <VerdictMark t={t} kind={verdict.kind} />
        {verdict.kind === 'clear' ? <span class="muted">{t(`clear_${verdict.reason}`)}</span> : null}
      </p>
      <p class="scene__post" lang="id">
        {[cell.action.post?.author?.name, cell.action.post?.text, cell.action.draft].filter(Boolean).join(' · ')}
      </p>
      <Citations t={t} citations={cell.citations} />
    </section>
  );
}

/** Heading, then one row per act: verdict and full name of the first rule in each phase, with plain spaces to search for. */
export function rowsOf(t: TrainingTranslator, { columns, rows }: Grid, title: string): readonly (readonly string[])[] {
  return [
    [title],
    [t('colAct'), ...columns.map((column) => phaseName(t, column))],
    ...rows.map(({ act, cells }) => [
      t(`action_${act}`),
      ...cells.map(({ verdict, citations }) =>
        [t(`verdict_${verdict.kind}`), titleInFull(citations[0], t).replaceAll('\u00a0', ' ')]
          .filter(Boolean)
          .join(': '),
      ),
    ]),
    [t('notLegalAdvice')],
  ];
}

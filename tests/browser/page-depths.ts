/**
 * What a person meets on the extension's own pages only after doing something there: questions, refusals, long lists, what was
 * opened. Each is brought about without words, so that it is the same in every language. For tests.
 */
import type { Page } from 'puppeteer-core';
import { person, type State, used, usedUnderPolicy } from './page-states';
import { choose, type, until } from './pages-kit';

export interface Depth {
  readonly section: string;
  readonly shown: () => State;
  /** Goes there from the page as it opens. */
  readonly go: (page: Page) => Promise<void>;
  /** What is only there then. */
  readonly mark: string;
  /** A modal question: nothing else can be reached while it stands. */
  readonly modal?: true;
}

const bare = (): State => ({ settings: person });
const nothing = async () => undefined;
const here = (page: Page, selector: string) =>
  until(page, (wanted) => document.querySelector(wanted) !== null, selector);

/** Presses the last control that the selector means, as soon as there is one. */
async function pressLast(page: Page, selector: string): Promise<void> {
  await here(page, selector);
  await page.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>(wanted)].at(-1)?.click(), selector);
}

const village = {
  id: 'sendiri-desa',
  name: 'Pemilihan kepala desa Contoh',
  regions: ['36.04'],
  stages: [{ key: 'pemungutan_suara', start: '2027-01-10', end: '2027-01-10' }],
};
const withOwnElection = (): State => ({ settings: { ...person, elections: [village] } });

/** As many of their own as a busy trainer would paste. */
const crowd = (): State => ({
  settings: {
    ...person,
    elections: [village],
    contestants: Array.from({ length: 120 }, (_, place) => ({
      id: `sendiri-${place}`,
      kind: 'candidate',
      name: `Calon Contoh Bernama Cukup Panjang ${place}`,
      election: village.id,
      region: '36.04',
      handles: [{ site: 'x', handle: `contoh_${place}` }],
    })),
  },
});

/** Villages as an agency of a large regency has them, with names as long as they come. */
const villages = (): State => ({
  settings: {
    ...person,
    elections: Array.from({ length: 40 }, (_, place) => ({
      ...village,
      id: `sendiri-desa-${place}`,
      name: `Pemilihan kepala desa antarwaktu Karang Kadempel Wetan ${place}`,
      regions: place % 2 === 0 ? village.regions : ['36.01', '36.02', '36.03', '36.04', '36.71'],
    })),
  },
});

const fiftyExceptions = (): State => ({
  settings: person,
  more: {
    exceptions: Array.from({ length: 50 }, (_, place) => ({
      kind: (['text', 'account', 'word'] as const)[place % 3],
      site: (['x', 'facebook', 'instagram'] as const)[place % 2],
      fingerprint: `${place}-${place}`,
      since: '2024-11-10',
    })),
  },
});

/** By name; in the order of the sections. */
export const depths: Readonly<Record<string, Depth>> = {
  'a demonstration that runs': { section: 'saya', shown: used, go: nothing, mark: '[type="datetime-local"]' },
  'a region that is looked for in vain': {
    section: 'saya',
    shown: bare,
    go: (page) => type(page, '[role="combobox"]', 'Zzzz'),
    mark: '.region [role="status"]:not(:empty)',
  },
  'the calendar as a table': {
    section: 'kalender',
    shown: used,
    go: (page) => pressLast(page, '.filters__mode button[aria-pressed="false"]'),
    mark: '.on-screen table, .table--folding',
  },
  'the question before an own election is deleted': {
    section: 'kalender',
    shown: withOwnElection,
    go: (page) => pressLast(page, '.own-elections button'),
    mark: 'dialog[open]',
    modal: true,
  },
  'many own elections': { section: 'kalender', shown: villages, go: nothing, mark: '.entries__row:nth-child(40)' },
  'a long list of exceptions': {
    section: 'peserta',
    shown: fiftyExceptions,
    go: nothing,
    mark: '.entries__row:nth-child(50)',
  },
  'a contestant that was refused': {
    section: 'peserta',
    shown: bare,
    go: async (page) => {
      await pressLast(page, '.pairs .button--primary');
      // The first field that is wrong gets the focus a frame later; whoever presses Tab begins after that.
      await until(page, () => document.activeElement?.getAttribute('aria-invalid') === 'true');
    },
    mark: '.pairs .field__error',
  },
  'a pasted list, one line of it wrong': {
    section: 'peserta',
    shown: bare,
    go: (page) => type(page, 'textarea', '1. Semar – Petruk\nGareng; ; ; 99.99'),
    mark: '.card .table--folding',
  },
  'a long list of own contestants': {
    section: 'peserta',
    shown: crowd,
    go: nothing,
    mark: '.entries__row:nth-child(120)',
  },
  'a search of the rules that finds nothing': {
    section: 'aturan',
    shown: bare,
    go: (page) => type(page, '[type="search"]', 'zzzz'),
    mark: '.options__main:not(:has(blockquote))',
  },
  'a provision that does not exist': { section: 'aturan/tidak-ada', shown: bare, go: nothing, mark: '[role="alert"]' },
  'a file of corrections that was refused': {
    section: 'situs',
    shown: used,
    go: async (page) => {
      await here(page, '[type="file"]');
      await choose(page, 'x.json', '{ "labels": [{ "site": "y" }] }');
    },
    mark: '.exchange__problems',
  },
  'counts as a table, and old settings that could not be read': {
    section: 'data',
    shown: () => ({ ...used(), more: { ...used().more, 'settings.broken': { subject: 'raja' } } }),
    go: (page) => pressLast(page, '.card summary'),
    mark: 'details[open] table',
  },
  'the question before everything is deleted': {
    section: 'data',
    shown: used,
    go: (page) => pressLast(page, '.card > div > button'),
    mark: 'dialog[open]',
    modal: true,
  },
  'the policy maker, one value of it wrong': {
    section: 'instansi',
    shown: usedUnderPolicy,
    go: async (page) => {
      await pressLast(page, '.card button');
      await here(page, '.agency__long');
      await type(page, '.agency__long', 'bukan akun');
    },
    mark: '.field__error',
  },
};

/** The dialog and the cards on a made-up feed: every sample in every look, from the preview's extension. */
import type { Page } from 'puppeteer-core';
import type { Language } from '../../../src/rulebook/words';
import { lookAt, type Started, setTheme } from '../browsers';
import type { SampleName, Situation } from '../preview/samples';
import {
  answered,
  answerFrom,
  answers,
  call,
  cardWords,
  measure,
  openFeed,
  type PageKind,
  press,
  scrollTo,
  settledIn,
} from '../preview/stage';
import { type Album, type Look, looks, resize, soon, still } from './shots';

const samples: Readonly<Record<SampleName, string>> = {
  likeOwn: 'like, own account',
  shareThird: 'share, third party, quiet period',
  commentDraft: 'own words, would-be candidate',
  followOwn: 'follow, authorities disagree',
  villageHead: 'share, village head, voting day',
  longNames: 'long names, several contestants',
};

const feed = `<main style="max-width:600px;margin:auto;font:16px/1.5 sans-serif;padding:16px">
  ${[
    'Selamat pagi, jemuran masuk semua.',
    'Panen cabai rawit dari pot di teras.',
    'Kucing tetangga melahirkan empat ekor.',
  ]
    .map(
      (text) =>
        `<article style="border:1px solid #8888;border-radius:12px;padding:16px;margin:0 0 16px"><p>${text}</p><button id="control">Suka</button></article>`,
    )
    .join('')}</main>`;

/** A page in Arabic: our dialog reads from left to right all the same. */
const arabic = feed.replace('Selamat pagi, jemuran masuk semua.', 'صباح الخير، الغسيل كله جاف.');

const words: Record<
  Language,
  { readonly more: string; readonly not: string; readonly thisPost: string; readonly rulebook: string }
> = {
  id: {
    more: 'Dasar hukum dan sumber',
    not: 'Bukan tentang peserta pemilihan?',
    thisPost: 'unggahan ini',
    rulebook: 'Buka di halaman Aturan',
  },
  en: {
    more: 'Legal basis and sources',
    not: 'Not about an election contestant?',
    thisPost: 'this post',
    rulebook: 'Open on the Rules page',
  },
};

interface Desk {
  readonly album: Album;
  readonly page: Page;
  /** A new feed, with what the first question in it may say in full. */
  fresh(kind?: PageKind): Promise<void>;
}

export async function takeDialogs(album: Album, { browser }: Started, kinds: ReadonlySet<string>): Promise<void> {
  const page = await browser.newPage();
  try {
    const pages = new Map<string, PageKind>();
    await answerFrom(page, pages);
    for (const look of looks) {
      await setTheme(page, album.browser, look.theme, true);
      const root = `style="color-scheme:${look.theme}"`;
      const fresh = async (kind: PageKind = {}) => {
        // Only what is in front has the focus, and shows where it is; some seconds after the start the welcome page comes before it.
        await lookAt(page, album.browser);
        await openFeed(page, pages, { html: feed, ...kind, root: `${root} ${kind.root ?? ''}` });
      };
      const desk: Desk = { album, page, fresh };
      if (kinds.has('dialogs')) await dialogs(desk, look);
      if (kinds.has('cards')) await cards(desk, look);
    }
  } finally {
    await page.close();
  }
}

async function dialogs(desk: Desk, look: Look): Promise<void> {
  const { language, theme } = look;
  for (const width of look.widths) {
    for (const [sample, state] of Object.entries(samples) as [SampleName, string][]) {
      await one(desk, state, { ...look, width }, () => ask(desk.page, sample, { language }));
    }
  }
  await opened(desk, look);
  await one(
    desk,
    'page from right to left',
    { ...look, width: 768 },
    () => ask(desk.page, 'shareThird', { language }),
    { html: arabic, root: 'dir="rtl" lang="ar"' },
  );
  if (language === 'en') return;
  // Nobody knows the person's language then: both are said.
  const unread = async () => {
    await call(desk.page, { call: 'askUnread' });
    return soon(async () => (await measure(desk.page)) !== null);
  };
  for (const width of [320, 768]) await one(desk, 'rules that can not be read', { ...look, width }, unread);
  // 1280 × 720 at 200 % zoom is a window of 640 × 360.
  const like = () => ask(desk.page, 'likeOwn', {});
  await one(desk, 'like, own account, 200 % zoom', { language, theme, width: 640, height: 360, zoom: 2 }, like);
  await one(desk, 'like, own account, large window', { language, theme, width: 2560, height: 1440 }, like);
  if (desk.album.browser === 'chromium') await contrasts(desk, look);
}

/** What opens inside the dialog, and its foot, in one window that is high enough to show all of it. */
async function opened({ album, page, fresh }: Desk, { language, theme }: Look): Promise<void> {
  const states = {
    foot: 'agency, simulated date, continue ready',
    more: 'legal basis opened',
    end: 'legal basis opened, its end',
    not: 'not about a contestant, opened',
    noted: 'not about a contestant, noted',
  };
  if (!Object.values(states).some(album.wants)) return;
  const shot = { kind: 'dialogs', language, theme, width: 800 } as const;
  await resize(page, 800, 1000);
  await fresh();
  const come = await ask(page, 'likeOwn', { language, agency: true, simulated: true, seconds: 0 });
  mustCome(album, states.foot, shot, come);
  await settledIn(page);
  const take = async (state: string) => {
    await still(page);
    if (album.wants(state)) await album.take(page, { ...shot, state });
  };
  await take(states.foot);
  const pressInside = async (label: string) => {
    await scrollTo(page, label);
    await press(page, label);
  };
  await pressInside(words[language].not);
  await take(states.not);
  await pressInside(words[language].thisPost);
  await take(states.noted);
  await pressInside(words[language].more);
  await take(states.more);
  await scrollTo(page, words[language].rulebook);
  await take(states.end);
}

/** Firefox can not be told to at run time. */
async function contrasts(desk: Desk, { language, theme }: Look): Promise<void> {
  const session = await desk.page.createCDPSession();
  const always = [
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  for (const [state, feature] of [
    ['more contrast', { name: 'prefers-contrast', value: 'more' }],
    ['forced colours', { name: 'forced-colors', value: 'active' }],
  ] as const) {
    await session.send('Emulation.setEmulatedMedia', { features: [...always, feature] });
    await one(desk, state, { language, theme, width: 768 }, () => ask(desk.page, 'likeOwn', {}));
  }
  await session.send('Emulation.setEmulatedMedia', { features: always });
  await session.detach();
}

interface Frame {
  readonly language: Language;
  readonly theme: Look['theme'];
  readonly width: number;
  readonly height?: number;
  readonly zoom?: number;
}

async function one(
  desk: Desk,
  state: string,
  frame: Frame,
  show: () => Promise<boolean>,
  kind?: PageKind,
): Promise<void> {
  const { album, page } = desk;
  if (!album.wants(state)) return;
  const { language, theme, width, height = album.heightOf(width), zoom = 1 } = frame;
  await resize(page, width, height, zoom);
  await desk.fresh(kind);
  mustCome(album, state, frame, await show());
  await still(page);
  await album.take(page, { kind: 'dialogs', state, language, theme, width });
}

async function cards({ album, page, fresh }: Desk, { language, theme, widths }: Look): Promise<void> {
  const states = ['notice', 'please repeat', 'after a storm', 'second warning', 'after cancel'] as const;
  if (!states.some(album.wants)) return;
  for (const width of widths.filter((each) => each !== 768)) {
    const height = album.heightOf(width);
    await resize(page, width, height);
    const take = async (state: (typeof states)[number], shown = isCard) => {
      // Cards leave by themselves, but not from under a pointer.
      await page.mouse.move(width - 60, height - 36);
      const come = await soon(() => shown(page));
      await still(page);
      if (album.wants(state)) await album.take(page, { kind: 'cards', state, language, theme, width });
      mustCome(album, state, { language, theme, width }, come && (await shown(page)));
      await page.mouse.move(0, 0);
    };
    await fresh();
    await call(page, { call: 'tell', sample: 'shareThird', situation: { language } });
    await take('notice');
    await call(page, { call: 'askToRepeat', situation: { language } });
    await take('please repeat');
    await ask(page, 'likeOwn', { language });
    for (let acts = 0; acts < 20; acts += 1) await call(page, { call: 'ask', situation: { language } });
    await pressEscape(page, 21);
    await take('after a storm');
    await ask(page, 'likeOwn', { language });
    await take('second warning', isDialog);
    await pressEscape(page, 22);
    await take('after cancel');
  }
}

async function pressEscape(page: Page, answersThen: number): Promise<void> {
  const limit = Date.now() + 5000;
  while ((await answers(page)).length < answersThen && Date.now() < limit) {
    // Once the dialog is gone, the next Escape would take away the card that follows it.
    if ((await measure(page)) !== null) await page.keyboard.press('Escape');
    await answered(page, answersThen, 500);
  }
}

/** Opens a question; whether it came. */
async function ask(page: Page, sample: SampleName, situation: Situation): Promise<boolean> {
  await call(page, { call: 'ask', sample, situation });
  return soon(async () => (await measure(page)) !== null);
}

const isDialog = async (page: Page) => (await measure(page)) !== null;
const isCard = async (page: Page) => (await cardWords(page)) !== '';

/** A state that does not come is no picture of it: it is named, and the command fails. */
function mustCome(album: Album, state: string, frame: Frame, come: boolean): void {
  const { language, theme, width } = frame;
  if (!come) album.missed.push(`${album.browser}, ${state} (${language}, ${theme}, ${width}): does not appear`);
}

/** The mark in the toolbar: grey when nothing is active, violet when guarding, hollow when paused; a letter only where something needs the user. */
import { browser } from '../settings/browser';

export type ToolbarState = 'idle' | 'guarding' | 'paused';

export interface Toolbar {
  readonly state: ToolbarState;
  /** Shown on hover, in the user's language. */
  readonly title: string;
  /** True where the popup has something that the user should see. */
  readonly needsUser: boolean;
}

const sizes = [16, 32, 48] as const;

/** Shows `toolbar`. A browser without a toolbar (some phones) is left alone. */
export async function showToolbar({ state, title, needsUser }: Toolbar): Promise<void> {
  const path = Object.fromEntries(sizes.map((size) => [size, `icons/${state}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon?.({ path }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeText?.({ text: needsUser ? '!' : '' }),
    browser.action.setBadgeBackgroundColor?.({ color: '#5b3f86' }),
  ]);
}

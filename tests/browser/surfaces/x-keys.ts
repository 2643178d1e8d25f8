/** What is written on X, sent with Ctrl+Enter and with Cmd+Enter, in every box; and what that shares with the other ways to send. */
import { campaignDraft, everydayText } from '../../replicas/kit/posts';
import { chord } from '../hand';
import { byKeyboard, click, type Step, type Surface, subject, type } from './surface';

export const reply = `${subject} [data-testid="reply"]`;
export const dialogBox = '[role="dialog"] [data-testid="tweetTextarea_0"]';
export const inlineBox = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
export const status = '/{handle}/status/{id}';
export const short = 'Siap';

/** Ctrl+Enter, or Cmd+Enter: both send. */
export function sendByKeys(selector: string, held: 'Control' | 'Meta' = 'Control'): Step {
  return { ready: selector, make: (page) => chord(page, held, 'Enter') };
}

export function own({ seed, campaign }: { readonly seed: number; readonly campaign: boolean }): string {
  return campaign ? campaignDraft(seed) : everydayText(seed);
}

/** What is written on X, sent with each of the two pairs of keys. */
export const xByKeys = (['Control', 'Meta'] as const).flatMap((held): readonly Surface[] => {
  const keys = held === 'Control' ? 'Ctrl+Enter' : 'Cmd+Enter';
  const common = { site: 'x' as const, operation: 'CreateTweet', ways: byKeyboard };
  return [
    {
      ...common,
      name: `reply, dialog, ${keys}`,
      act: 'reply',
      path: '/home',
      editor: dialogBox,
      steps: () => [click(reply), type(dialogBox, short), sendByKeys(dialogBox, held)],
    },
    {
      ...common,
      name: `reply, box on the post's own page, ${keys}`,
      act: 'reply',
      path: status,
      editor: inlineBox,
      steps: () => [type(inlineBox, short), sendByKeys(inlineBox, held)],
    },
    {
      ...common,
      name: `own post, box above the timeline, ${keys}`,
      act: 'post',
      path: '/home',
      editor: inlineBox,
      steps: (scene) => [type(inlineBox, own(scene)), sendByKeys(inlineBox, held)],
    },
  ];
});

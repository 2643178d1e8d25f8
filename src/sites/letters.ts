/** Letters that act on a post without a pointer, where a site has such. */
import { type ControlRole, findControl, type Letter } from './engine';

/** `letters`: with the role of the control that each stands for; `focused`: the post that they act on, from the focused element. */
export function createLetters(
  letters: Readonly<Record<string, ControlRole>>,
  focused: (active: HTMLElement) => Element | null,
): Letter {
  return (dialect, { key, shiftKey }, active) => {
    const role = shiftKey ? undefined : letters[key.toLowerCase()];
    // An own post is about nothing that was opened before.
    if (role === 'openComposer') return { role, element: active, about: null };
    const post = role && focused(active);
    return post ? findControl(dialect, post, role) : null;
  };
}

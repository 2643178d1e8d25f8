/** What all readers have in common: from a control to what an act with it is judged by. It comes with the judge. */
import { draftOf, tidy } from './dom';
import type { Reader } from './site';

/** A reader made of how one site reads its posts and accounts. */
export function createReader(parts: Pick<Reader, 'readPost' | 'readAccount'>): Reader {
  return {
    ...parts,
    read(control) {
      const { post, onAccount, about, editors } = control;
      return tidy({
        post: post ?? (onAccount ? parts.readAccount(control) : about && parts.readPost(about)),
        draft: editors?.map(draftOf).filter(Boolean).join('\n'),
      });
    },
  };
}

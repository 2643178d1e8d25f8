/** Whether a name is too common to count alone. */
import { commonness } from '../../../rulebook/contestants';

/** True for a single common word and for whole names that many people bear: such a name counts only in company. */
export function needsCompany(name: string): boolean {
  const plain = name.toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '') return false;
  return commonness.shared.has(plain) || commonness.single.has(plain) || commonness.parts.has(plain);
}

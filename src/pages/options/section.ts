/** What every section of the options page is given. */
import type { BackgroundState } from '../../settings/messages';
import type { SettingsDoor } from '../common/store';
import type { OptionsTranslator } from './words';

export interface SectionProps {
  readonly t: OptionsTranslator;
  readonly settings: SettingsDoor;
  /** null while the background has not answered, or does not. */
  readonly state: BackgroundState | null;
  /** Asks the background again. */
  readonly refresh: () => void;
  /** What the address opens in the section: a provision, an election. Empty for none. */
  readonly detail: string;
}

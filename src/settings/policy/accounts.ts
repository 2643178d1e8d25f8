/** Campaign accounts as one line of text, which every kind of policy file can carry. */
import { type SiteId, siteIds } from '../../rulebook/words';

/** An account that campaigns, by the agency's word. The handle has no leading `@`. */
export interface CampaignAccount {
  readonly site: SiteId;
  readonly handle: string;
}

/** `x:nama_akun` (a leading `@` is taken off); null when it is no account. */
export function accountOf(line: string): CampaignAccount | null {
  const at = line.indexOf(':');
  const site = siteIds.find((id) => id === line.slice(0, at).trim().toLowerCase());
  const handle = line
    .slice(at + 1)
    .trim()
    .replace(/^@/, '');
  return site !== undefined && /^[\w.-]{1,100}$/u.test(handle) ? { site, handle } : null;
}

/** The line of which `accountOf` makes this account. */
export function writeAccount(account: CampaignAccount): string {
  return `${account.site}:${account.handle}`;
}

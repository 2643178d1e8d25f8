/** Whether an administrator installed this copy. The browser knows that at once, long before a slow policy arrives. */

/** The part of `browser.management` that needs no permission. */
export interface Management {
  getSelf(): Promise<{ readonly installType: string }>;
}

/** True for a forced installation; false as well where the browser does not say. Never rejects. */
export async function isManagedInstall(management: Management): Promise<boolean> {
  try {
    return (await management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}

/** Files on the administrator's own disk. The browser makes them from memory; no request is sent. */
import { type Zippable, zipSync } from 'fflate';
import type { PolicyFile } from '../../../settings/policy/files/files';

/** Hands bytes to the person as a download. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The files in one zip, at their paths. */
export function archiveOf(files: readonly PolicyFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[path] = bytes;
  return zipSync(entries);
}

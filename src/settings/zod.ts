/**
 * The one door to zod for stored data and messages: `import * as z from './zod'` (as a namespace, so that a bundle takes
 * only what is used). Its compiled parsers need `new Function`, which an extension page's CSP forbids (and reports, even
 * as a probe), so they are switched off before the first schema is built.
 */
import { config } from 'zod';

config({ jitless: true });

export * from 'zod';

/**
 * The one door to zod for stored data and messages. Its compiled parsers need `new Function`, which an extension page's
 * CSP forbids (and reports) even as a probe, so they are switched off before the first schema is built.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };

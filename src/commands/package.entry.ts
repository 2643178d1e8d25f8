import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageCommand } from './package';

// npm runs scripts in the project's folder; the bundle of this file lies elsewhere.
const root = process.cwd();
const { buildExtension } = await import(pathToFileURL(join(root, 'build.mjs')).href);

process.exitCode = await packageCommand(process.argv.slice(2), root, buildExtension, console.log);

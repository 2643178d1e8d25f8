/** The browser behind one module, for background and pages. Content scripts use the native object and never import this. */
import browser from 'webextension-polyfill';

export { browser };

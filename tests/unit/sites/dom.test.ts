/** What a press falls on: the nearest control above it, whatever stands between. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { controlAt } from '../../../src/sites/dom';

const { document } = new JSDOM(`<!doctype html><body>
  <div role="main"><p id="text">kata</p></div>
  <button id="button"><span role="group"><svg role="img"><a><path id="inLink"></path></a></svg></span></button>
  <a id="link" href="/"><label><input type="checkbox" id="inLabel"></label></a>
  <div role="menuitem" id="item"><span role="presentation"><i id="inItem"></i></span></div>
  <form role="search"><input type="submit" id="submit"><input id="field"></form>
`).window;
const at = (id: string) => document.getElementById(id);

it.each([
  ['inLink', 'button'],
  ['inLabel', 'link'],
  ['inItem', 'item'],
  ['item', 'item'],
  ['submit', 'submit'],
  ['field', undefined],
  ['text', undefined],
])('%s lies in %s', (id, control) => {
  expect(controlAt(at(id))?.id).toBe(control);
});

it('what is nowhere lies in nothing', () => {
  expect(controlAt(null)).toBe(null);
  expect(controlAt(undefined)).toBe(null);
});

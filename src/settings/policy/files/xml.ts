/** Writing XML from hostile text: everything that a parser could misread is escaped, what XML can not hold is replaced. */

/** Text for an element or a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element with its children on lines of their own; `content` is XML already, or nothing. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (content.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>\n${content.map(indented).join('\n')}\n</${name}>`;
}

/** An element that holds text and nothing else; no white space is added to it. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return `<${name}${written}>${escaped(text)}</${name}>`;
}

/** Line breaks inside texts are escaped, so every line here begins between elements. */
function indented(xml: string): string {
  return xml.replace(/^/gm, '  ');
}

/** Reads a property list in XML, as a configuration profile carries it. Needs a `DOMParser`: pages have one. */

/** The value of the list; null when it is no property list. */
export function readPropertyList(xml: string): unknown {
  const tree = new DOMParser().parseFromString(xml, 'application/xml');
  const root = tree.documentElement;
  if (root.tagName !== 'plist' || tree.querySelector('parsererror') !== null) return null;
  const first = root.firstElementChild;
  return first === null ? null : propertyValue(first);
}

function propertyValue(node: Element): unknown {
  const children = [...node.children];
  switch (node.tagName) {
    case 'dict': {
      const entries: [string, unknown][] = [];
      for (let index = 0; index + 1 < children.length; index += 2) {
        const [key, value] = [children[index], children[index + 1]];
        if (key?.tagName === 'key' && value !== undefined) entries.push([key.textContent, propertyValue(value)]);
      }
      return Object.fromEntries(entries);
    }
    case 'array':
      return children.map(propertyValue);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
    case 'real':
      return Number(node.textContent);
    default:
      return node.textContent;
  }
}

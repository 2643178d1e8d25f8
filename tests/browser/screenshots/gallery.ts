/** The index of the pictures: one row per state, to be narrowed by browser, language, theme and width. No network, no library. */
import type { Taken } from './shots';

const facets = ['kind', 'browser', 'language', 'theme', 'width'] as const;

export function galleryPage(taken: readonly Taken[], missed: readonly string[]): string {
  const states = [...new Set(taken.map(({ kind, state }) => `${kind}: ${state}`))];
  const rows = states.map((title) => {
    const shots = taken.filter(({ kind, state }) => `${kind}: ${state}` === title);
    return `<section><h2>${escaped(title)}</h2><div class="row">${shots.map(figure).join('')}</div></section>`;
  });
  const filters = facets.map((facet) => {
    const values = [...new Set(taken.map((shot) => String(shot[facet])))];
    const options = values.map((value) => `<option>${escaped(value)}</option>`).join('');
    return `<label>${facet} <select data-facet="${facet}"><option value="">all</option>${options}</select></label>`;
  });
  const warnings = missed.map((words) => `<li>${escaped(words)}</li>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Jeda Netral: every state</title><style>
body{font:15px/1.5 system-ui,sans-serif;margin:24px;color-scheme:light dark}nav{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:16px;
padding:12px 0;background:Canvas}.row{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}figure{margin:0}
figcaption{font-size:12px;opacity:.75}img{max-height:320px;max-width:420px;border:1px solid #8886}h2{font-size:16px;margin:24px 0 8px}
[hidden]{display:none}</style><h1>${taken.length} pictures</h1>${warnings === '' ? '' : `<ul>${warnings}</ul>`}
<nav>${filters.join('')}</nav>${rows.join('')}<script>
const selects=[...document.querySelectorAll('select')];
const narrow=()=>{for(const f of document.querySelectorAll('figure'))f.hidden=selects.some(s=>s.value&&f.dataset[s.dataset.facet]!==s.value);
for(const s of document.querySelectorAll('section'))s.hidden=!s.querySelector('figure:not([hidden])')};
addEventListener('change',narrow);</script></html>`;
}

function figure(shot: Taken): string {
  const data = facets.map((facet) => `data-${facet}="${escaped(String(shot[facet]))}"`).join(' ');
  const file = escaped(shot.file.split('\\').join('/'));
  const words = `${shot.browser} · ${shot.language} · ${shot.theme} · ${shot.width}`;
  return `<figure ${data}><a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(shot.state)}"></a><figcaption>${words}</figcaption></figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * The first inline script of every replica, as text. Like the real sites, a replica listens on `window` in the capture
 * phase before anything else of it runs; what it hears is kept, so that tests know what reached the page at all.
 */
export const firstScript = `
(() => {
  const heard = [];
  const types = ['pointerdown', 'mousedown', 'click', 'dblclick', 'keydown', 'beforeinput', 'touchstart', 'touchend', 'submit'];
  for (const type of types) {
    window.addEventListener(type, (event) => {
      if (event.isTrusted) heard.push(type === 'keydown' ? type + ' ' + event.key : type);
    }, true);
  }
  window.replicaHeard = heard;
  window.addEventListener('pageshow', (event) => { window.replicaRestored = event.persisted; });
})();
`;

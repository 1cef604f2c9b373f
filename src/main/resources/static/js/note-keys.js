// n and p go to the next and the previous note, or to what it is folded under, and on to the next page where this one ends. Single keys can be switched
// off (WCAG 2.1.4): people who speak to their computer press them without wanting to. It is remembered on this device.

const KEY = 'note-keys';
const notes = document.querySelector('[data-note-keys]');
const hint = document.querySelector('[data-note-keys-hint]');
const STOPS = 'article.note, .short-notes a, :is(.settled, .paragraph__notes):not([open]) > summary';

// Storage may be forbidden: then it holds for this page.
let on = true;
try {
  on = localStorage.getItem(KEY) !== 'off';
} catch {}

function show() {
  const button = hint.querySelector('button');
  hint.querySelector('[data-note-keys-words]').hidden = !on;
  button.textContent = on ? button.dataset.off : button.dataset.on;
}

function toggle() {
  on = !on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {}
  show();
}

// Where the reader is: in a note, or before the first.
function step(by) {
  const all = [...notes.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility?.() ?? true);
  // A reply stands in the note that it answers: of both it is the last that holds the focus.
  const at = all.map((stop) => stop.contains(document.activeElement)).lastIndexOf(true);
  const next = at < 0 && by < 0 ? undefined : all[at + by];
  if (next) {
    if (next.matches('article')) {
      next.setAttribute('tabindex', '-1');
    }
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
    return;
  }
  notes.querySelector(`[data-note-page=${by > 0 ? 'next' : 'previous'}]`)?.click();
}

function pressed(event) {
  const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
  const by = { n: 1, p: -1 }[event.key];
  if (!on || typing || !by || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  event.preventDefault();
  step(by);
}

if (notes && hint) {
  hint.hidden = false;
  show();
  hint.querySelector('button').addEventListener('click', toggle);
  document.addEventListener('keydown', pressed);
}

// Single keys: j and k go to the next and the previous paragraph of a text; n and p to the next and the previous note, or to what it is
// folded under, and on to the next page where this one ends. They can be switched off (WCAG 2.1.4): people who speak to their computer
// press them without wanting to. It is remembered on this device.

const KEY = 'note-keys';
const notes = document.querySelector('[data-note-keys]');
const hint = document.querySelector('[data-note-keys-hint]');
const choice = document.querySelector('[data-keys]');
const paragraphs = [...document.querySelectorAll('div.paragraph[id]')];
const STOPS = 'article.note, .short-notes a, :is(.settled, .paragraph__notes):not([open]) > summary';

// Storage may be forbidden: then it holds for this page.
let on = true;
try {
  on = localStorage.getItem(KEY) !== 'off';
} catch {}

function show() {
  if (hint) {
    const button = hint.querySelector('button');
    hint.querySelector('[data-note-keys-words]').hidden = !on;
    button.textContent = on ? button.dataset.off : button.dataset.on;
  }
  if (choice) {
    choice.querySelector('input').checked = on;
  }
}

function toggle() {
  on = !on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {}
  show();
}

function land(target, block) {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block });
}

// Where the reader is: in a note, or before the first.
function toNote(by) {
  const all = [...notes.querySelectorAll(STOPS)].filter((stop) => stop.checkVisibility?.() ?? true);
  // A reply stands in the note that it answers: of both it is the last that holds the focus.
  const at = all.map((stop) => stop.contains(document.activeElement)).lastIndexOf(true);
  const next = at < 0 && by < 0 ? undefined : all[at + by];
  if (next) {
    if (next.matches('article')) {
      next.setAttribute('tabindex', '-1');
    }
    land(next, 'nearest');
    return;
  }
  notes.querySelector(`[data-note-page=${by > 0 ? 'next' : 'previous'}]`)?.click();
}

// Where the reader is: in the paragraph with the focus, while it is in sight, or where the page was scrolled to.
function toParagraph(by) {
  const held = paragraphs.findIndex((paragraph) => paragraph.contains(document.activeElement));
  const box = paragraphs[held]?.getBoundingClientRect();
  let next = held + by;
  if (!box || box.bottom < 0 || box.top > innerHeight) {
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const tops = paragraphs.map((paragraph) => paragraph.getBoundingClientRect().top - line);
    next = by > 0 ? tops.findIndex((top) => top > 1) : tops.findLastIndex((top) => top < -1);
  }
  const paragraph = paragraphs[next];
  if (paragraph) {
    paragraph.setAttribute('tabindex', '-1');
    land(paragraph, 'start');
  }
}

// A page takes only the keys that it has a use for.
const steps = {
  ...(paragraphs.length > 1 && { j: () => toParagraph(1), k: () => toParagraph(-1) }),
  ...(notes && hint && { n: () => toNote(1), p: () => toNote(-1) }),
};

// On a keyboard of another script it is the key at the letter's place.
function letter(event) {
  return event.key.length === 1 && event.key > '\x7f' ? event.code.replace('Key', '').toLowerCase() : event.key;
}

function pressed(event) {
  const typing = event.isComposing || event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');
  const step = steps[letter(event)];
  if (!on || typing || !step || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  step();
}

if (choice && steps.j) {
  choice.hidden = false;
  choice.addEventListener('change', toggle);
}
if (steps.n) {
  hint.hidden = false;
  hint.querySelector('button').addEventListener('click', toggle);
}
show();
document.addEventListener('keydown', pressed);

// Shows a link below words that are selected in one paragraph; it leads to the form of a note on just these words.

const link = document.querySelector('[data-annotate-selection]');
const MOST_QUOTED = 1000;
let pressed = false;
let held = false;

// The element that holds the words of the paragraph and nothing else: its text is the text that offsets count.
function textOf(node) {
  const element = node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement;
  const paragraph = element?.closest('.paragraph');
  return paragraph?.matches('p') ? paragraph : paragraph?.querySelector(':scope > p');
}

function within(range, text) {
  const part = document.createRange();
  part.selectNodeContents(text);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part;
}

function chosen(range) {
  const text = textOf(range.startContainer) ?? textOf(range.endContainer);
  const other = textOf(range.endContainer);
  const leaves = other && other !== text && within(range, other).toString().trim() !== '';
  return text && !leaves ? { text, part: within(range, text) } : undefined;
}

// W3C selectors count code points; strings of the browser count halves of some.
function length(words) {
  return [...words].length;
}

function address({ text, part }, form) {
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(part.startContainer, part.startOffset);
  const words = part.toString();
  const start = length(before.toString()) + length(words) - length(words.trimStart());
  const quote = words.trim();
  const url = new URL(form.href);
  url.search = new URLSearchParams({ on: 'words', start, end: start + length(quote) });
  if (quote.length <= MOST_QUOTED) {
    url.searchParams.set('quote', quote);
  }
  return url.href;
}

function follow() {
  // Some browsers let go of the selection when a finger comes down on the link: hidden under it, it leads nowhere.
  if (held) {
    return;
  }
  const selection = getSelection();
  const choice = selection.isCollapsed ? undefined : chosen(selection.getRangeAt(0));
  const form = choice && document.querySelector(`[data-annotate="${choice.text.closest('[id^="para-"]').id}"]`);
  // While the selection is drawn, a link below it would be in the way.
  link.hidden = pressed || !form || choice.part.toString().trim() === '';
  if (link.hidden) {
    return;
  }
  link.href = address(choice, form);
  if (choice.text.nextElementSibling !== link) {
    choice.text.after(link);
  }
  const last = [...choice.part.getClientRects()].at(-1);
  // None on a touch screen, where the link stands at the end of the screen.
  const box = link.offsetParent?.getBoundingClientRect();
  link.style.setProperty('--below', `${last.bottom - (box?.top ?? 0)}px`);
}

if (link) {
  link.addEventListener('mousedown', (event) => event.preventDefault());
  link.addEventListener('click', () => {
    held = false;
  });
  document.addEventListener('selectionchange', follow);
  document.addEventListener('pointerdown', (event) => {
    held = event.target === link;
    pressed = !held;
  });
  document.addEventListener('pointerup', () => {
    pressed = false;
    follow();
  });
  document.addEventListener('pointercancel', () => {
    held = false;
    pressed = false;
    follow();
  });
}

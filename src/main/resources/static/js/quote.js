// Shows a button below words that are selected in the statement; it copies them with the citation of where they stand:
// a sentence if they are of one, a paragraph, several of them, or a footnote. The portal is asked for the citation as
// soon as the words are selected.

const button = document.querySelector('[data-quote-selection]');
const label = button?.textContent;
const said = document.createElement('span');
const EXTRA = '.footnote-ref, .footnote__mark, a[href$="-ref"], .quote-button, .visually-hidden, [hidden]';
let beside;
let asked;
let citation;
let words = [];
let pressed = false;
let held = false;
let refused = false;

// The part of a selection that lies in an element.
function within(range, element) {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part;
}

function wordsIn(range, element) {
  if (!range.intersectsNode(element)) {
    return '';
  }
  const copy = within(range, element).cloneContents();
  copy.querySelectorAll(EXTRA).forEach((extra) => extra.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

// What is selected, a piece for each paragraph or footnote.
function pieces(range) {
  return [...document.querySelectorAll('.paragraph, .footnote')]
    .map((place) => ({ place, text: place.matches('div') ? place.querySelector(':scope > p') : place }))
    .map((piece) => ({ ...piece, words: wordsIn(range, piece.text) }))
    .filter((piece) => piece.words);
}

function numberOf(paragraph) {
  return paragraph.id.replace('para-', '');
}

// A paragraph of one sentence is named without it.
function sentenceIn(range, text) {
  const all = [...text.querySelectorAll('.sentence')];
  const chosen = all.filter((sentence) => wordsIn(range, sentence));
  return all.length > 1 && chosen.length === 1 ? `sentence=${chosen[0].id.replace(/.*-s/, '')}&` : '';
}

// Where the portal says how to cite it; nothing for words of a paragraph and a footnote together.
function source(range, found) {
  const [{ place, text }] = found;
  const last = found.at(-1).place;
  if (found.some((piece) => piece.place.matches('.footnote'))) {
    const mark = document.getElementById(`${place.id}-ref`)?.closest('.paragraph');
    return found.length === 1 && mark ? `/paragraphs/${numberOf(mark)}/citation?footnote=${place.id.replace('footnote-', '')}&` : '';
  }
  return found.length === 1
    ? `/paragraphs/${numberOf(place)}/citation?${sentenceIn(range, text)}`
    : `/citation?paragraphs=${numberOf(place)}-${numberOf(last)}&`;
}

async function ask(path) {
  const answer = await fetch(`${button.dataset.quoteSelection}${path}style=plain`);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return answer.text();
}

function show(range, piece) {
  button.textContent = label;
  said.textContent = '';
  // Moved under a finger that presses it, it would not be clicked.
  if (beside !== piece.place) {
    beside = piece.place;
    piece.text[beside.matches('.footnote') ? 'append' : 'after'](button, said);
  }
  // None on a touch screen, where the button stands at the end of the screen.
  const box = button.offsetParent?.getBoundingClientRect();
  const last = [...within(range, piece.text).getClientRects()].at(-1);
  button.style.setProperty('--below', `${last.bottom - (box?.top ?? 0)}px`);
}

function follow() {
  // Some browsers let go of the selection when a finger comes down on the button: hidden under it, it does nothing.
  if (refused || held) {
    return;
  }
  const selection = getSelection();
  const range = selection.isCollapsed ? undefined : selection.getRangeAt(0);
  const found = range ? pieces(range) : [];
  const path = found.length ? source(range, found) : '';
  // While the selection is drawn, a button below it would be in the way.
  button.hidden = !path || pressed;
  if (button.hidden) {
    return;
  }
  words = found.map((piece) => piece.words);
  show(range, found.at(-1));
  if (asked !== path) {
    asked = path;
    citation = ask(path);
    // Said again where it is awaited; unheard here it would be an error of the page.
    citation.catch(() => {
      asked = undefined;
    });
  }
}

// Each paragraph opens with a mark, the last one ends with one; double marks inside become single.
function quoted(paragraphs) {
  const inner = (text) => text.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly, straight) => `‘${curly ?? straight}’`);
  return `${paragraphs.map((text) => `“${inner(text)}`).join('\n\n')}”`;
}

async function copy() {
  held = false;
  let cited;
  try {
    cited = await citation;
  } catch {
    // The next selection asks again.
    button.hidden = true;
    return;
  }
  try {
    await navigator.clipboard.writeText(`${quoted(words)}\n${cited}`);
    button.textContent = button.dataset.copied;
    said.textContent = button.dataset.copied;
  } catch {
    refused = true;
    button.remove();
  }
}

if (button && navigator.clipboard) {
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', copy);
  document.addEventListener('selectionchange', follow);
  document.addEventListener('pointerdown', (event) => {
    held = event.target === button;
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

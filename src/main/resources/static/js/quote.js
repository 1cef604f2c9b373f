// Shows a button below words that are selected in one paragraph of the statement; it copies them with the citation of
// their paragraph, which the portal is asked for as soon as the words are selected.

const button = document.querySelector('[data-quote-selection]');
const label = button?.textContent;
const said = document.createElement('span');
let citation;
let words = '';
let pressed = false;

function paragraphOf(selection) {
  const ends = [selection.anchorNode, selection.focusNode].map((node) =>
    (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest('.paragraph'),
  );
  return selection.isCollapsed || ends[0] !== ends[1] ? undefined : ends[0];
}

function wordsOf(range) {
  const copy = range.cloneContents();
  copy
    .querySelectorAll('.footnote-ref, .paragraph__number, .paragraph__notes, .visually-hidden, [hidden]')
    .forEach((extra) => extra.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

async function ask(paragraph) {
  const page = new URL(paragraph.querySelector('.paragraph__number').href);
  const answer = await fetch(`${page.pathname}/citation?style=plain`);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return answer.text();
}

function follow() {
  const selection = getSelection();
  const paragraph = paragraphOf(selection);
  words = paragraph ? wordsOf(selection.getRangeAt(0)) : '';
  // While the selection is drawn, a button below it would be in the way.
  button.hidden = !words || pressed;
  if (button.hidden) {
    return;
  }
  button.textContent = label;
  said.textContent = '';
  if (button.parentElement !== paragraph) {
    paragraph.append(button, said);
    citation = ask(paragraph);
    // Said again where it is awaited; unheard here it would be an error of the page.
    citation.catch(() => {});
  }
  const last = [...selection.getRangeAt(0).getClientRects()].at(-1);
  const box = paragraph.getBoundingClientRect();
  button.style.setProperty('inset-block-start', `${last.bottom - box.top}px`);
}

// Double marks inside double marks become single.
function quoted(text) {
  return `“${text.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly, straight) => `‘${curly ?? straight}’`)}”`;
}

async function copy() {
  try {
    await navigator.clipboard.writeText(`${quoted(words)}\n${await citation}`);
    button.textContent = button.dataset.copied;
    said.textContent = button.dataset.copied;
  } catch {
    button.remove();
    document.removeEventListener('selectionchange', follow);
  }
}

if (button && navigator.clipboard) {
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', copy);
  document.addEventListener('selectionchange', follow);
  document.addEventListener('pointerdown', () => {
    pressed = true;
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      pressed = false;
      follow();
    });
  }
}

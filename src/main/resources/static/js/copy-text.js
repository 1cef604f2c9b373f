// Shows the buttons that copy words, where the browser has a clipboard: those in data-copy, those of the element that
// data-copy-from names, or a quote (what is selected in the element that data-within names, or else data-quote) with the
// citation in data-copy behind it.

function selectedIn(id) {
  const selection = getSelection();
  const place = document.getElementById(id);
  if (!place || selection.isCollapsed || !place.contains(selection.anchorNode) || !place.contains(selection.focusNode)) {
    return '';
  }
  const words = selection.getRangeAt(0).cloneContents();
  words.querySelectorAll('.footnote-ref, .visually-hidden, [hidden]').forEach((extra) => extra.remove());
  return words.textContent.replace(/\s+/g, ' ').trim();
}

// Double marks inside double marks become single.
function quoted(words) {
  return `“${words.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly, straight) => `‘${curly ?? straight}’`)}”`;
}

function words({ copy, copyFrom, quote, within }) {
  if (copyFrom) {
    return document.getElementById(copyFrom).textContent.trim();
  }
  return quote ? `${quoted(selectedIn(within) || quote)}\n${copy}` : copy;
}

async function copy(button, said) {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(words(button.dataset));
  } catch {
    // The browser does not allow it: what cannot work goes; the words stand on the page of citations.
    button.hidden = true;
    return;
  }
  button.textContent = button.dataset.copied;
  said.textContent = button.dataset.copied;
  setTimeout(() => {
    button.textContent = label;
    said.textContent = '';
  }, 3000);
}

function show(button) {
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  button.after(said);
  button.hidden = false;
  // A press must not take the selection that is to be quoted.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => copy(button, said));
}

if (navigator.clipboard) {
  document.querySelectorAll('button[data-copy], button[data-copy-from]').forEach(show);
}

// Shows the buttons that copy words, where the browser has a clipboard: those in data-copy, those of the element that
// data-copy-from names, or the quote in data-quote with the citation in data-copy behind it.

// Double marks inside double marks become single, and each paragraph opens with a mark.
function quoted(words) {
  const inner = words.replace(/“([^“”]*)”|"([^"]*)"/g, (_, curly, straight) => `‘${curly ?? straight}’`);
  return `“${inner.replaceAll('\n\n', '\n\n“')}”`;
}

function words({ copy, copyFrom, quote }) {
  if (copyFrom) {
    return document.getElementById(copyFrom).textContent.trim();
  }
  return quote ? `${quoted(quote)}\n${copy}` : copy;
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
  button.addEventListener('click', () => copy(button, said));
}

if (navigator.clipboard) {
  document.querySelectorAll('button[data-copy], button[data-copy-from]').forEach(show);
}

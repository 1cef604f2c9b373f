// Beside a permalink marked with data-copy-link puts a button that copies its whole address. The words come from the
// page, so that they are in its language; where the browser has no clipboard the link alone stays.

function add(link) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--quiet';
  button.textContent = link.dataset.copyLink;
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => copy(link, button, said));
  link.after(button, said);
}

async function copy(link, button, said) {
  try {
    await navigator.clipboard.writeText(link.href);
    button.textContent = link.dataset.copied;
    said.textContent = link.dataset.copied;
    setTimeout(() => {
      button.textContent = link.dataset.copyLink;
      said.textContent = '';
    }, 3000);
  } catch {
    // The browser does not allow it: what cannot work goes, the link stays and can be copied by hand.
    button.remove();
    said.remove();
    link.focus();
  }
}

if (navigator.clipboard) {
  document.querySelectorAll('a[data-copy-link]').forEach(add);
}

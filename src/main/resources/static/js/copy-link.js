// Beside a permalink marked with data-copy-link puts a button that copies its whole address. The words come from the
// page, so that they are in its language; where the browser has no clipboard the link alone stays.

function add(link) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--quiet';
  button.textContent = link.dataset.copyLink;
  const said = document.createElement('span');
  said.className = 'meta';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(link.href);
      said.textContent = link.dataset.copied;
    } catch {
      said.textContent = link.href;
    }
  });
  link.after(button, said);
}

if (navigator.clipboard) {
  document.querySelectorAll('a[data-copy-link]').forEach(add);
}

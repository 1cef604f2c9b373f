// Opens the form of a reply below its note, without leaving the page: a[data-reply]. The link leads to the same form.
let count = 0;

// What is fetched stands beside other forms, so its names within the page become its own.
function ownNames(form) {
  count += 1;
  const own = (names) => names.split(' ').map((name) => (form.querySelector(`#${CSS.escape(name)}`) ? `${name}-${count}` : name)).join(' ');
  for (const attribute of ['for', 'list', 'aria-describedby', 'aria-labelledby', 'aria-controls']) {
    for (const element of form.querySelectorAll(`[${attribute}]`)) {
      element.setAttribute(attribute, own(element.getAttribute(attribute)));
    }
  }
  for (const element of form.querySelectorAll('[id]')) {
    element.id = `${element.id}-${count}`;
  }
}

async function open(link) {
  const answer = await fetch(link.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const form = page.querySelector('main form[action$="/reply"]');
  if (!answer.ok || !form) {
    throw new Error('no form');
  }
  ownNames(form);
  form.querySelectorAll('[autofocus]').forEach((field) => field.removeAttribute('autofocus'));
  const place = link.closest('footer');
  place.after(document.adoptNode(form));
  form.classList.add('note__reply');
  form.setAttribute('aria-label', link.textContent);
  link.formOfReply = form;
  // The scripts of forms take it as they take those that the page came with.
  form.dispatchEvent(new CustomEvent('formadded', { bubbles: true }));
  return form;
}

for (const link of document.querySelectorAll('a[data-reply]')) {
  link.addEventListener('click', async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    event.preventDefault();
    try {
      const form = link.formOfReply ?? (await open(link));
      form.querySelector('textarea').focus();
    } catch {
      location.assign(link.href);
    }
  });
}

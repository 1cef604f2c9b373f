// Offers names while someone types one behind an @: form[data-mentions] textarea. Arrow keys choose, Enter or Tab takes,
// Escape leaves; whoever hears the page hears the count and each name.
const WAIT = 150;
const BEGUN = /(?:^|[^\p{L}\p{M}\p{N}@._+/-])@(?:["“„«]([^"”“»\n]{1,60})|([\p{L}\p{M}\p{N}._'’·-]{1,60}))$/u;
let count = 0;

function audienceOf(form) {
  const chosen = form.elements.audience;
  return chosen && chosen.value ? chosen.value : 'ONLY_ME';
}

function offerNames(box, source) {
  count += 1;
  const list = document.createElement('ul');
  list.id = `mentions-${count}`;
  list.className = 'mentions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.closest('[data-mentions-label]')?.dataset.mentionsLabel ?? '@');
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.setAttribute('role', 'status');
  box.after(list, status);
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  let chosen = -1;
  let waiting = 0;

  const begun = () => {
    const match = BEGUN.exec(box.value.slice(0, box.selectionStart));
    return match && box.selectionStart === box.selectionEnd ? (match[1] ?? match[2]) : null;
  };
  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    status.textContent = '';
    chosen = -1;
    box.removeAttribute('aria-activedescendant');
  };
  const mark = (index) => {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    box.setAttribute('aria-activedescendant', options[chosen].id);
    options[chosen].scrollIntoView({ block: 'nearest' });
  };
  const take = (option) => {
    const typed = begun();
    if (typed !== null) {
      const at = box.value.slice(0, box.selectionStart).lastIndexOf('@');
      box.setRangeText(`${option.dataset.mention} `, at, box.selectionStart, 'end');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    close();
    box.focus();
  };
  const show = (names) => {
    list.replaceChildren(
      ...names.map((name, i) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.dataset.mention = name;
        option.textContent = name;
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          take(option);
        });
        return option;
      }),
    );
    list.hidden = false;
    status.textContent = names.join(', ');
    mark(0);
  };
  const offer = async () => {
    const typed = begun();
    if (typed === null) {
      close();
      return;
    }
    const asked = new URLSearchParams({ q: typed, audience: audienceOf(box.form) });
    const answer = await fetch(`${source}?${asked}`);
    const names = answer.ok ? await answer.json() : [];
    if (begun() !== typed) {
      return;
    }
    if (names.length === 0) {
      close();
    } else {
      show(names);
    }
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer().catch(close), WAIT);
  });
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) {
      return;
    }
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      mark(chosen + steps[event.key]);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      take(list.children[chosen]);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
  });
}

document.addEventListener('focusin', (event) => {
  const form = event.target.matches?.('textarea[name="body"]') ? event.target.closest('form[data-mentions]') : null;
  if (form && !event.target.hasAttribute('aria-controls')) {
    offerNames(event.target, form.dataset.mentions);
  }
});

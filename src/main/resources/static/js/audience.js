// Puts on the button that saves a note who will read it, as it is chosen.
for (const choices of document.querySelectorAll('[data-audience]')) {
  const button = choices.form.querySelector('button[value=save]');
  const name = () => {
    const chosen = choices.querySelector('label:has(input:checked)');
    if (button && chosen) {
      button.textContent = chosen.dataset.save;
    }
  };
  choices.addEventListener('change', name);
  window.addEventListener('pageshow', name);
  name();
}

// Puts on the button that saves a note who will read it, as it is chosen.
function wire(choices) {
  const button = choices.form.querySelector('button[value=save]');
  const name = () => {
    const chosen = choices.querySelector('label:has(input:checked)');
    if (button && chosen) {
      button.textContent = chosen.dataset.save;
    }
  };
  choices.form.addEventListener('change', name);
  window.addEventListener('pageshow', name);
  name();
}

document.querySelectorAll('[data-audience]').forEach(wire);
document.addEventListener('formadded', (event) => event.target.querySelectorAll('[data-audience]').forEach(wire));

// Typing words that a note is about chooses them, and the folded choice says what is chosen: [data-target] in a form.
function wire(choice) {
  const form = choice.closest('form');
  const { quote } = form.elements;
  const shown = choice.querySelector('[data-target-chosen]');

  const say = () => {
    const chosen = choice.querySelector('input[name=on]:checked');
    if (chosen) {
      const words = chosen.value === 'words' ? `“${quote.value.trim()}”` : chosen.closest('label').textContent;
      shown.textContent = words.replace(/\s+/g, ' ').trim();
    }
  };

  quote.addEventListener('input', () => {
    if (quote.value.trim() !== '') {
      choice.querySelector('input[name=on][value=words]').checked = true;
    }
    // Where other words stood that were chosen on the text.
    form.querySelectorAll('input[type=hidden]:is([name=start], [name=end])').forEach((place) => place.remove());
    say();
  });
  form.addEventListener('change', say);
  window.addEventListener('pageshow', say);
  // Who chose something else after all does not mean the words that still stand there.
  form.addEventListener('formdata', ({ formData }) => {
    if (!/^w(ords$|\d)/.test(formData.get('on') ?? 'words')) {
      ['quote', 'start', 'end'].forEach((name) => formData.delete(name));
    }
  });
}

document.querySelectorAll('[data-target]').forEach(wire);

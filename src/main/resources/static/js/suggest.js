// Offers words and names of the text while someone types, through the browser's own list: input[data-suggest].
const WAIT = 150;

for (const box of document.querySelectorAll('input[data-suggest]')) {
  const list = document.createElement('datalist');
  list.id = `${box.id}-suggestions`;
  box.after(list);
  box.setAttribute('list', list.id);
  let waiting = 0;
  let asked = '';

  const offer = async () => {
    const typed = box.value;
    if (typed === asked || typed.trim() === '') {
      return;
    }
    asked = typed;
    const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(typed)}`);
    if (!answer.ok || typed !== box.value) {
      return;
    }
    const words = await answer.json();
    list.replaceChildren(
      ...words.map((word) => {
        const option = document.createElement('option');
        option.value = word;
        return option;
      }),
    );
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer().catch(() => {}), WAIT);
  });
}

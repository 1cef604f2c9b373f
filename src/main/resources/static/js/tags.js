// Offers tags while someone types them into input[data-tags], through the browser's own list. What is offered goes on
// from what stands before the last comma, because a choice takes the place of all that was typed.
const WAIT = 150;

function wire(box) {
  const list = document.createElement('datalist');
  list.id = `${box.id}-offered`;
  box.after(list);
  box.setAttribute('list', list.id);
  let waiting = 0;

  const offer = async () => {
    const typed = box.value;
    const begun = typed.slice(typed.lastIndexOf(',') + 1).trim();
    const before = typed.slice(0, typed.lastIndexOf(',') + 1);
    const answer = begun ? await fetch(`${box.dataset.tags}?q=${encodeURIComponent(begun)}`) : undefined;
    if (!answer?.ok || typed !== box.value) {
      return;
    }
    const tags = await answer.json();
    list.replaceChildren(
      ...tags.map((tag) => {
        const option = document.createElement('option');
        option.value = before ? `${before} ${tag}` : tag;
        option.label = tag;
        return option;
      }),
    );
  };

  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => offer().catch(() => {}), WAIT);
  });
}

document.querySelectorAll('input[data-tags]').forEach(wire);
document.addEventListener('formadded', (event) => event.target.querySelectorAll('input[data-tags]').forEach(wire));

// Counts what is typed into a textarea[data-count] in the characters that the limit counts, and says so near the limit.
const NEAR = 1000;
const WAIT = 1000;

function wire(box) {
  const { count, countWords, countNear, countOver } = box.dataset;
  const limit = Number(count);
  const shown = box.parentElement.querySelector('[data-count-shown]');
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.setAttribute('role', 'status');
  shown.after(said);
  shown.hidden = false;
  const figures = new Intl.NumberFormat(document.documentElement.lang);
  const write = (words, number) => words.replace('#', figures.format(number));
  let waiting = 0;

  const follow = () => {
    const length = [...box.value].length;
    const left = limit - length;
    shown.textContent = left < 0 ? write(countOver, -left) : write(countWords, length);
    shown.classList.toggle('error', left < 0);
    // Said when somebody stops for a moment, not with every letter.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      said.textContent = left < 0 ? write(countOver, -left) : left <= NEAR ? write(countNear, left) : '';
    }, WAIT);
  };

  box.addEventListener('input', follow);
  follow();
}

document.querySelectorAll('textarea[data-count]').forEach(wire);
document.addEventListener('formadded', (event) => event.target.querySelectorAll('textarea[data-count]').forEach(wire));

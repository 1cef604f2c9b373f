// Marks in the contents which section stands at the top of the window.

const contents = document.querySelector('[data-contents]');
const links = new Map();
for (const link of contents?.querySelectorAll('a[href^="#"]') ?? []) {
  const section = document.getElementById(link.hash.slice(1));
  if (section) {
    links.set(section, link);
  }
}

let marked;

function mark(section) {
  if (section === marked) {
    return;
  }
  links.get(marked)?.removeAttribute('aria-current');
  const link = links.get(section);
  link.setAttribute('aria-current', 'location');
  marked = section;
  if (contents.scrollHeight > contents.clientHeight) {
    contents.scrollTop = link.offsetTop - contents.clientHeight / 2;
  }
}

// The band is a thin line a quarter down the window: whatever crosses it is being read.
const reading = new IntersectionObserver(
  (entries) => {
    const entered = entries.filter((entry) => entry.isIntersecting).at(-1);
    if (entered) {
      mark(entered.target);
    }
  },
  { rootMargin: '-25% 0px -74% 0px' },
);

for (const section of links.keys()) {
  reading.observe(section);
}

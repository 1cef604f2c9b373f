// Marks in the contents which section stands at the top of the window.

const contents = document.querySelector('[data-contents]');
const scroller = contents?.closest('.side') ?? contents;
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
  if (scroller.scrollHeight > scroller.clientHeight) {
    scroller.scrollTop = link.offsetTop - scroller.clientHeight / 2;
  }
}

// The band reaches from far above the window to a quarter down it: a section is in it from the moment its heading has
// passed that line, so the last one in it is being read, however far a jump went.
const passed = new Set();
const reading = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      passed[isIntersecting ? 'add' : 'delete'](target);
    }
    const sections = [...links.keys()];
    mark(sections.findLast((section) => passed.has(section)) ?? sections[0]);
  },
  { rootMargin: '1000000px 0px -75% 0px' },
);

for (const section of links.keys()) {
  reading.observe(section);
}

// Puts the day of access into citations whose style asks for one. The portal's answer is the same every day, so it is
// the reader's own clock that knows.

const today = new Date();

for (const place of document.querySelectorAll('[data-access]')) {
  const day = {
    d: String(today.getDate()),
    m: place.dataset.months.split(' ')[today.getMonth()],
    y: String(today.getFullYear()),
  };
  place.textContent = place.dataset.access.replace(/\{([dmy])\}/g, (_, part) => day[part]);
}

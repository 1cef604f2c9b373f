// A link lands on its target: the keyboard and a screen reader go on from there, not from the top of the page.
// The scroll itself, clear of the header, is the browser's and the style sheet's.

// A fragment that is no well-formed address, such as "#%", is no target.
function named(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function land() {
  const target = document.getElementById(named(location.hash));
  if (!target) {
    return;
  }
  // What one lands on may stand in a part that is folded.
  for (let part = target.closest('details'); part; part = part.parentElement.closest('details')) {
    part.open = true;
  }
  if (!target.matches('a[href], button, input, select, textarea, [tabindex]')) {
    target.setAttribute('tabindex', '-1');
  }
  target.focus({ preventScroll: true });
}

addEventListener('hashchange', land);
if (location.hash) {
  land();
}

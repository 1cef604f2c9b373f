// Remembers on this device which layers a reader switched on or off. The page itself is the same for everybody.

const KEY = 'layers';
const panel = document.querySelector('[data-layers]');
const boxes = panel?.querySelectorAll('[id^=layer-]') ?? [];

// Storage may be forbidden or hold what another program wrote: then the page's own choice stands.
function remembered() {
  try {
    return new Map(Object.entries(JSON.parse(localStorage.getItem(KEY)) ?? {}));
  } catch {
    return new Map();
  }
}

function remember() {
  const chosen = Array.from(boxes, (box) => [box.id, box.checked]);
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...Object.fromEntries(remembered()), ...Object.fromEntries(chosen) }));
  } catch {
    // It holds for this page.
  }
}

const choices = remembered();
for (const box of boxes) {
  box.checked = choices.get(box.id) ?? box.defaultChecked;
  box.addEventListener('change', remember);
}

// What the quiet view takes away is not to be chosen while it is on; each box keeps its choice.
const quiet = panel?.querySelector('#layer-quiet');
function hush() {
  for (const box of boxes) {
    box.disabled = quiet.checked && !['layer-quiet', 'layer-print'].includes(box.id);
  }
}
if (quiet) {
  quiet.addEventListener('change', hush);
  hush();
}

// Beside the text there is room for the legend; above it, on a phone, it would stand in the way.
if (panel && matchMedia('(min-width: 68rem)').matches) {
  panel.open = true;
}

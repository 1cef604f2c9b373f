// Keeps what is typed into a form with [data-draft] on the server, shortly after someone stops typing and when the page
// is left, and says when it was kept or that it was not.
const WAIT = 1500;

for (const said of document.querySelectorAll('[data-draft]')) {
  const form = said.closest('form');
  const { draft, draftKept, draftLost, draftRefused } = said.dataset;
  let waiting = 0;
  let changed = false;
  let asked;

  // The same words again are not said again.
  const say = (words) => {
    if (said.textContent !== words) {
      said.textContent = words;
    }
  };

  const words = async (answer) => {
    if (!answer.ok) {
      return answer.status === 422 ? draftRefused : draftLost;
    }
    const { kept } = await answer.json();
    const time = new Date(kept).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    return draftKept.replace('#', time);
  };

  const keep = async (leaving) => {
    clearTimeout(waiting);
    if (!changed) {
      return;
    }
    changed = false;
    asked = new AbortController();
    try {
      const answer = await fetch(draft, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body: new URLSearchParams(new FormData(form)),
        redirect: 'error',
        keepalive: leaving,
        signal: asked.signal,
      });
      say(await words(answer));
    } catch (error) {
      if (error.name !== 'AbortError') {
        say(draftLost);
      }
    }
  };

  form.addEventListener('input', () => {
    changed = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(false), WAIT);
  });
  // What is sent is saved or shown again: a draft on its way must not come after it.
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    changed = false;
    asked?.abort();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      keep(true);
    }
  });
}

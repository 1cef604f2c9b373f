// Keeps what is typed into a form with [data-draft] on the server, shortly after someone stops typing and when the page
// is left, and says when it was kept or that it was not. Another window, or this page before it was loaded again, may have
// kept something newer: that is put into a form that nobody has touched, and offered in one that somebody has.
const WAIT = 1500;
// A request that outlives its page carries at most 64 KiB.
const MOST_ALIVE = 60_000;
const TYPED = ['body', 'tags', 'quote'];
const FIELDS = [...TYPED, 'motivation', 'audience', 'on'];

function wire(said) {
  const form = said.closest('form');
  const { draft, draftAgain, draftKept, draftLost, draftRefused, draftNewer } = said.dataset;
  const { opened, turn, seen } = form.elements;
  const offer = form.querySelector('[data-draft-offer]');
  let waiting = 0;
  let changed = false;
  let asked;
  let newer;

  // The same words again are not said again.
  const say = (words) => {
    if (said.textContent !== words) {
      said.textContent = words;
    }
  };
  const at = (words, kept) => {
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' };
    return words.replace('#', new Intl.DateTimeFormat(document.documentElement.lang, time).format(new Date(kept)));
  };
  const fields = (fits) => FIELDS.filter((name) => form.elements[name] && fits(form.elements[name], name));

  const knows = (kept) => {
    seen.value = kept;
    newer = undefined;
    offer.hidden = true;
    form.querySelector('[data-draft-discard]').hidden = false;
  };
  const show = (words) => {
    fields(() => true).forEach((name) => {
      form.elements[name].value = words[name];
    });
    knows(words.kept);
    form.dispatchEvent(new Event('change', { bubbles: true }));
    form.elements.body.dispatchEvent(new Event('input'));
    say(at(draftKept, words.kept));
  };
  const hold = (words) => {
    newer = words;
    offer.hidden = false;
    say(at(draftNewer, words.kept));
  };

  const settle = async (answer) => {
    if (answer.status === 409) {
      hold(await answer.json());
    } else if (answer.status === 204) {
      // Nothing is written yet: words that were only chosen are no draft.
      say('');
    } else if (answer.ok) {
      const { kept } = await answer.json();
      knows(kept);
      say(at(draftKept, kept));
    } else {
      changed = true;
      say(answer.status === 422 ? draftRefused : draftLost);
    }
  };

  const keep = async (leaving) => {
    clearTimeout(waiting);
    if (!changed) {
      return;
    }
    changed = false;
    asked?.abort();
    asked = new AbortController();
    turn.value = Number(turn.value) + 1;
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(draft, {
        method: 'POST',
        headers: { Accept: 'application/json' },
        body,
        redirect: 'error',
        keepalive: leaving && body.toString().length < MOST_ALIVE,
        signal: asked.signal,
      });
      await settle(answer);
    } catch (error) {
      if (error.name !== 'AbortError') {
        changed = true;
        say(draftLost);
      }
    }
  };

  // On a page that shows again what was sent, the last words may be in no draft yet.
  const keepSent = (words) => {
    if (draftAgain && fields((field, name) => TYPED.includes(name) && field.value !== (words[name] ?? '')).length > 0) {
      changed = true;
      keep(false);
    }
  };

  // What this form has sent itself is no news to it, whichever of its requests came last.
  const look = async () => {
    const query = new URLSearchParams({ draft: form.elements.draft.value });
    const answer = await fetch(`${draft}?${query}`, { headers: { Accept: 'application/json' }, redirect: 'error' });
    const words = answer.ok ? await answer.json() : {};
    if (!words.kept || words.opened === opened.value) {
      keepSent(words);
    } else if (words.kept === seen.value) {
      return;
    } else if (fields((field, name) => field.value !== words[name]).length === 0) {
      knows(words.kept);
    } else if (!changed && fields((field, name) => TYPED.includes(name) && field.value !== field.defaultValue).length === 0) {
      show(words);
    } else {
      hold(words);
    }
  };

  form.addEventListener('input', () => {
    changed = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(false), WAIT);
  });
  offer.addEventListener('click', (event) => {
    if (event.target.value === 'newer') {
      show(newer);
    } else if (event.target.value === 'mine') {
      knows(newer.kept);
      changed = true;
      keep(false);
    }
    form.elements.body.focus();
  });
  // What is sent is saved or shown again: a draft on its way must not come after it.
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    changed = false;
    asked?.abort();
    turn.value = Number(turn.value) + 1;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      keep(true);
    }
  });
  // The earlier of these is before the next page is asked for.
  for (const leaving of ['beforeunload', 'pagehide']) {
    window.addEventListener(leaving, () => keep(true));
  }
  const lookQuietly = () => look().catch(() => {});
  if (document.readyState === 'complete') {
    lookQuietly();
  }
  window.addEventListener('pageshow', lookQuietly);
}

document.querySelectorAll('[data-draft]').forEach(wire);
document.addEventListener('formadded', (event) => event.target.querySelectorAll('[data-draft]').forEach(wire));

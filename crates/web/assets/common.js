// What every page does with script; all of it works without.
const page = document.body;
const all = (what, from = document) => [...from.querySelectorAll(what)];
const one = (what, from = document) => from.querySelector(what);
document.documentElement.classList.add('js');

// The way in: the token stands in the fragment, which no server sees.
{
  const entry = one('[data-enter="enter"], [data-enter="closed"]');
  const token = /^#t=([0-9a-f]{32})$/.exec(location.hash);
  if (entry && token) {
    history.replaceState(null, '', '/');
    one('#f-token').value = token[1];
    one('form', entry).submit();
  }
}

for (const button of all('.reveal')) {
  const field = document.getElementById(button.dataset.for);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
    button.textContent = shown ? page.dataset.show : page.dataset.hide;
  });
}

for (const button of all('.copy')) {
  button.hidden = false;
  const name = button.textContent;
  button.addEventListener('click', async () => {
    const from = button.dataset.copyFrom;
    await navigator.clipboard.writeText(from ? document.getElementById(from).textContent : button.dataset.copy.replaceAll('\u00a0', ' '));
    button.textContent = page.dataset.copied;
    setTimeout(() => { button.textContent = name; }, 2000);
  });
}

for (const button of all('.print')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

// The card for the counter, as large as the screen; Escape ends it.
for (const button of all('.full')) {
  const sheet = button.closest('.sheet');
  const turn = (on) => { sheet.classList.toggle('full-screen', on); button.setAttribute('aria-pressed', String(on)); };
  button.hidden = false;
  button.addEventListener('click', () => turn(!sheet.classList.contains('full-screen')));
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') turn(false); });
}

// An open menu closes by Escape and by a click elsewhere.
for (const menu of all('.menu')) {
  document.addEventListener('click', (event) => { if (!menu.contains(event.target)) menu.open = false; });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { menu.open = false; one('summary', menu).focus(); }
  });
}

// The vault locks itself after idle minutes; the page says so a minute before, and shows nothing once it is locked.
if (page.dataset.idle) {
  const limit = Number(page.dataset.idle) * 1000;
  const stay = one('.stay');
  let seen = Date.now();
  let told = Date.now();
  const form = () => ({ method: 'POST', body: new URLSearchParams({ form: page.dataset.form }) });
  const alive = async () => {
    seen = told = Date.now();
    stay.hidden = true;
    await fetch('/alive', form()).catch(() => {});
  };
  for (const sign of ['keydown', 'pointerdown', 'scroll']) {
    addEventListener(sign, () => {
      seen = Date.now();
      if (seen - told > 60000 && stay.hidden) alive();
    }, { passive: true });
  }
  one('button', stay).addEventListener('click', alive);
  setInterval(() => {
    const left = limit - (Date.now() - told);
    if (left <= 0) location.replace('/unlock');
    else if (left <= Math.min(60000, limit / 2) && stay.hidden) { stay.hidden = false; one('button', stay).focus(); }
  }, 1000);
}

// Another tab may have changed the case; a page from the browser's memory is asked for again.
if (page.dataset.case) {
  addEventListener('visibilitychange', async () => {
    if (document.hidden) return;
    const answer = await fetch(`/c/${page.dataset.case}/revision`).catch(() => null);
    if (!answer) return;
    if (answer.redirected || !answer.ok) { location.reload(); return; }
    if (await answer.text() !== page.dataset.revision) one('.stale').hidden = false;
  });
}
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });

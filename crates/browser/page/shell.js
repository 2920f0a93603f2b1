// The shell: what a browser does with pages of a server, done with the pages of the instance. It asks for them, shows
// them, and keeps history, titles, focus and scroll.
const shellPolicy = self.trustedTypes?.createPolicy('ringoff', { createHTML: (html) => html, createScriptURL: (url) => url });
const FIRST = '/start';
const shell = { worker: null, waiting: new Map(), asked: 0, files: 0, url: FIRST, page: null, form: '', shared: [] };

const ask = (head, body = null) => new Promise((answered) => {
  shell.asked += 1;
  shell.waiting.set(shell.asked, answered);
  shell.worker.postMessage({ kind: 'ask', id: shell.asked, head, body }, body ? [body.buffer] : []);
});

// A file that is to be read goes as a number; its bytes stay where they are.
const numbered = (file) => {
  shell.files += 1;
  shell.worker.postMessage({ kind: 'file', number: shell.files, file });
  return JSON.stringify({ file: shell.files, bytes: file.size });
};

// Where something on the page that is shown leads; none where it leads out of Ringoff.
const resolved = (to) => {
  const url = new URL(to, `http://ringoff.invalid${shell.url}`);
  return url.host === 'ringoff.invalid' ? url.pathname + url.search + url.hash : null;
};

const path = () => (location.hash.startsWith('#/') ? location.hash.slice(1) : FIRST);

const encoded = async (data, multipart, action) => {
  if (!multipart) return ['application/x-www-form-urlencoded', new TextEncoder().encode(new URLSearchParams(data))];
  const sent = new FormData();
  for (const [name, value] of data) {
    const read = value instanceof File && value.name && action.endsWith('/archives/form');
    sent.append(name, read ? new File([numbered(value)], value.name) : value);
  }
  const response = new Response(sent);
  return [response.headers.get('Content-Type'), new Uint8Array(await response.arrayBuffer())];
};

// `how`: a new entry of the history (`push`), none (`stay`), or one that is there already (`back`).
const go = async (url, { method = 'GET', kind = null, body = null, how = 'push' } = {}) => {
  const busy = setTimeout(() => document.body.setAttribute('aria-busy', 'true'), 150);
  const plain = url.split('#')[0];
  const { head, body: bytes } = await ask({ method, url: plain, kind }, body);
  clearTimeout(busy);
  document.body.removeAttribute('aria-busy');
  if (head.file !== null || !head.kind.startsWith('text/html')) return keep(head, bytes);
  const led = head.url !== plain;
  const stays = how === 'stay' || (method === 'POST' && !led);
  const to = led ? head.url : url;
  if (how === 'push' && !stays) {
    history.replaceState({ y: scrollY }, '');
    if (to !== shell.url) history.pushState({ y: 0 }, '', `#${to}`);
  } else if (led) {
    history.replaceState(history.state, '', `#${to}`);
  }
  if (!stays || led) shell.url = to;
  show(new TextDecoder().decode(bytes), how);
  if (method === 'POST' && ['/start/vault', '/start/restore'].includes(plain)) persist(true);
};

// Papers and calendars go to other programs of a phone by its share sheet, where it has one.
const SHARED = ['application/pdf', 'text/calendar'];
const share = async (file) => {
  const wanted = SHARED.includes(file.type.split(';')[0]) && matchMedia('(pointer: coarse)').matches;
  if (!wanted || !navigator.canShare?.({ files: [file] })) return false;
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    // The person thought better of it.
    return error.name === 'AbortError';
  }
};

// What is no page: a file to save, or a paper to look at beside.
const keep = async (head, bytes) => {
  const file = new File([bytes], decodeURIComponent(head.file || ''), { type: head.kind });
  if (head.file !== null && await share(file)) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  if (head.file !== null) link.download = file.name;
  else link.target = '_blank';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  // What the page says of the saved copy is no longer so.
  if (head.url === '/settings/backup') go(shell.url, { how: 'stay' });
};

const show = (html, how) => {
  const next = new DOMParser().parseFromString(shellPolicy ? shellPolicy.createHTML(html) : html, 'text/html');
  for (const link of next.querySelectorAll('a[href]:not([href^="#"])')) {
    const to = resolved(link.getAttribute('href'));
    if (to) link.setAttribute('href', `#${to}`);
  }
  const pictures = [...next.querySelectorAll('img[src^="/"]')];
  for (const picture of pictures) {
    picture.dataset.src = picture.getAttribute('src');
    picture.removeAttribute('src');
  }
  shell.page?.abort();
  for (const name of ['lang', 'data-theme']) {
    document.documentElement.setAttribute(name, next.documentElement.getAttribute(name));
  }
  document.title = next.title;
  document.body.replaceWith(document.adoptNode(next.body));
  shell.form = document.body.dataset.form;
  remember();
  pictures.forEach(async (picture) => {
    const { head, body } = await ask({ method: 'GET', url: picture.dataset.src });
    if (head.status === 200) picture.src = URL.createObjectURL(new Blob([body], { type: head.kind }));
  });
  runPageScript();
  const goal = document.getElementById(shell.url.split('#')[1] || '');
  if (how !== 'stay') {
    const first = document.querySelector('[autofocus]') || goal || document.querySelector('main');
    first?.focus({ preventScroll: true });
    scrollTo(0, how === 'back' ? history.state?.y || 0 : 0);
    goal?.scrollIntoView();
  }
  takeShared();
};

// The scripts of the served pages, for one page: what they listen to and wait for ends with it.
const runPageScript = () => {
  shell.page = new AbortController();
  const { signal } = shell.page;
  const listen = (target) => (kind, act, options) => target.addEventListener(kind, act, { ...options, signal });
  const later = (set, clear) => (act, time) => {
    const number = set(() => { if (!signal.aborted) act(); }, time);
    signal.addEventListener('abort', () => clear(number));
    return number;
  };
  const own = (real, name) => (typeof real[name] === 'function' ? real[name].bind(real) : real[name]);
  pageScript({
    document: new Proxy(document, { get: (real, name) => (name === 'addEventListener' ? listen(real) : own(real, name)) }),
    addEventListener: listen(self),
    setInterval: later(setInterval, clearInterval),
    setTimeout: later(setTimeout, clearTimeout),
    location: { hash: '', reload: () => go(shell.url, { how: 'stay' }), replace: (url) => go(url, { how: 'push' }) },
    history: { replaceState: () => {} },
    fetch: async (url, { method = 'GET', body = null, headers = {} } = {}) => {
      const head = { method, url, kind: null, form: headers['X-Ringoff-Form'] || null };
      if (body instanceof URLSearchParams) head.kind = 'application/x-www-form-urlencoded';
      const text = body instanceof File ? numbered(body) : String(body || '');
      const answer = await ask(head, new TextEncoder().encode(text));
      const said = () => new TextDecoder().decode(answer.body);
      const { status, url: at } = answer.head;
      return { status, ok: status >= 200 && status < 300, redirected: at !== url, text: async () => said(), json: async () => JSON.parse(said()) };
    },
  });
};

// Language and look are a session's in the instance; the browser keeps them from one to the next. Nothing else is.
const remember = () => {
  const { lang, dataset } = document.documentElement;
  try {
    localStorage.setItem('lang', lang);
    localStorage.setItem('theme', dataset.theme);
  } catch { /* a file of one's own may have no storage */ }
};
const remembered = (name) => {
  try { return localStorage.getItem(name); } catch { return null; }
};

const persist = async (wanted) => {
  if (!navigator.storage?.persisted) return;
  const yes = (await navigator.storage.persisted()) || (wanted && await navigator.storage.persist());
  shell.worker.postMessage({ kind: 'persisted', yes });
};

// Files that another program of the phone shared: they wait for the page that takes archives.
const takeShared = () => {
  const field = document.querySelector('#f-file');
  if (!field || !shell.shared.length) return;
  const files = new DataTransfer();
  shell.shared.splice(0).forEach((file) => files.items.add(file));
  field.files = files.files;
  field.dispatchEvent(new Event('change'));
};

addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const to = link.getAttribute('href');
  if (to.startsWith('#/')) return void go(to.slice(1));
  const goal = document.getElementById(to.slice(1));
  goal?.scrollIntoView();
  goal?.focus({ preventScroll: true });
});

addEventListener('submit', async (event) => {
  event.preventDefault();
  const { target: form, submitter } = event;
  const data = new FormData(form, submitter);
  const action = resolved(submitter?.getAttribute('formaction') || form.getAttribute('action') || shell.url.split('?')[0]);
  if ((form.getAttribute('method') || 'get').toLowerCase() === 'get') {
    return go(`${action}?${new URLSearchParams(data)}`);
  }
  const [kind, body] = await encoded(data, form.getAttribute('enctype') === 'multipart/form-data', action);
  return go(action, { method: 'POST', kind, body });
});

history.scrollRestoration = 'manual';
addEventListener('popstate', () => { if (path() !== shell.url) { shell.url = path(); go(path(), { how: 'back' }); } });
// What is in memory alone would be gone.
addEventListener('beforeunload', (event) => { if (shell.memory && document.querySelector('.copy-due')) event.preventDefault(); });

// Before there is a page: one sentence, in a language that the person reads.
const said = JSON.parse(document.getElementById('said').textContent);
const tell = (name, more = '') => {
  const wanted = [remembered('lang'), ...navigator.languages].filter(Boolean).map((tag) => tag.split('-')[0]);
  const lang = wanted.map((tag) => Object.keys(said).find((known) => known.split('-')[0] === tag)).find(Boolean) || 'en';
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.lang = lang;
  text.textContent = said[lang][name];
  const detail = document.createElement('p');
  detail.textContent = more;
  const again = document.createElement('button');
  again.textContent = said[lang].again;
  again.addEventListener('click', () => location.reload());
  document.body.className = 'boot';
  document.body.replaceChildren(text, detail, again);
};

const begin = async ({ worker, wasm, unpacker, script = null }) => {
  shell.worker = new Worker(shellPolicy ? shellPolicy.createScriptURL(worker) : worker);
  shell.worker.onerror = (event) => tell('broken', event.message);
  shell.worker.onmessage = async ({ data }) => {
    if (data.kind === 'answer') {
      shell.waiting.get(data.id)(data);
      shell.waiting.delete(data.id);
    } else if (data.kind === 'elsewhere') {
      tell('elsewhere');
    } else if (data.kind === 'broken') {
      shell.page?.abort();
      tell('broken', data.why);
    } else if (data.kind === 'ready') {
      shell.memory = data.memory;
      persist(false);
      await go(path(), { how: 'back' });
      const theme = remembered('theme');
      if (theme && theme !== 'auto' && shell.theme !== theme) {
        shell.theme = theme;
        const body = new TextEncoder().encode(new URLSearchParams({ form: shell.form, theme, back: shell.url }));
        await go('/prefer', { method: 'POST', kind: 'application/x-www-form-urlencoded', body, how: 'back' });
      }
    }
  };
  const start = {
    languages: [remembered('lang'), ...navigator.languages].filter(Boolean).join(','),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
    workers: Math.min(4, navigator.hardwareConcurrency || 2),
  };
  shell.worker.postMessage({ kind: 'boot', wasm, unpacker, self: script || worker, start });
};

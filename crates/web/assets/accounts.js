
// Accounts: choosing many, and the keyboard, which is off until it is switched on.
{
  const form = one('.marking');
  if (form) {
    const rows = all('.row[data-id]', form);
    const batch = one('.batch', form);
    const boxes = () => all('input[name="account"]:checked', form);
    const choose = () => {
      const count = boxes().length;
      if (!batch) return;
      batch.classList.toggle('some', count > 0);
      one('.chosen', batch).textContent = count ? one('.chosen', batch).dataset.said.replace('%count', count) : '';
    };
    // A click on a box with Shift takes along all between it and the box before.
    let last = null;
    form.addEventListener('click', (event) => {
      if (event.target.name !== 'account') return;
      const boxes = rows.map((row) => one('input[name="account"]', row));
      const [from, to] = [boxes.indexOf(last), boxes.indexOf(event.target)].sort((a, b) => a - b);
      if (event.shiftKey && from >= 0) for (const box of boxes.slice(from, to + 1)) box.checked = event.target.checked;
      last = event.target;
    });
    for (const [chooser, from] of [[one('.choose-all'), form], ...all('.choose-band', form).map((band) => [band, band.closest('.band')])]) {
      chooser.hidden = false;
      one('input', chooser).addEventListener('change', (event) => {
        for (const box of all('.row input[name="account"], .choose-band input', from)) box.checked = event.target.checked;
        choose();
      });
    }
    form.addEventListener('change', choose);
    choose();

    const button = one('button.keys');
    const panel = one('#keys');
    const on = one('#keys-on');
    button.hidden = false;
    on.checked = sessionStorage.getItem('keys') === 'on';
    on.addEventListener('change', () => sessionStorage.setItem('keys', on.checked ? 'on' : 'off'));
    button.addEventListener('click', () => {
      panel.hidden = !panel.hidden;
      button.setAttribute('aria-expanded', String(!panel.hidden));
    });

    let at = -1;
    const go = (to) => {
      if (!rows.length) return;
      if (rows[at]) rows[at].classList.remove('current');
      at = Math.max(0, Math.min(rows.length - 1, to));
      rows[at].classList.add('current');
      one('.name', rows[at]).focus({ preventScroll: true });
      rows[at].scrollIntoView({ block: 'center' });
    };
    const mark = (state) => {
      if (!boxes().length && rows[at]) one('input', rows[at]).checked = true;
      if (boxes().length) { choose(); one(`button[value="${state}"]`, form).click(); }
    };
    const does = {
      j: () => go(at + 1), k: () => go(at - 1),
      o: () => rows[at] && one('.name', rows[at]).click(),
      x: () => { if (rows[at]) { const box = one('input', rows[at]); box.checked = !box.checked; choose(); } },
      m: () => mark('moved'), r: () => mark('removed'), p: () => mark('kept'), n: () => mark('dismissed'),
      u: () => { const undo = one('.toast button'); if (undo) undo.click(); },
      '/': () => one('#f-q').focus(),
    };
    document.addEventListener('keydown', (event) => {
      const typing = event.target.matches('input:not([type="checkbox"]), textarea, select');
      if (!on.checked || typing || event.ctrlKey || event.metaKey || event.altKey || !does[event.key]) return;
      event.preventDefault();
      does[event.key]();
    });
    rows.forEach((row, index) => row.addEventListener('focusin', () => {
      if (rows[at]) rows[at].classList.remove('current');
      at = index;
    }));
  }
}

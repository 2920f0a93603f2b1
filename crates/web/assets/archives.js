
// Archives: the whole window takes files and folders; progress comes as it happens.
{
  const zone = one('.drop');
  const panel = one('.job');
  if (zone && panel) {
    const bar = one('progress', panel);
    const phase = one('.phase', panel);
    const numbers = one('.numbers', panel);
    const list = one('.live-files', panel);
    const stopping = one('.stop', panel);
    const say = (name) => { phase.textContent = one(`[data-phase="${name}"]`, panel).textContent; };
    const units = ['B', 'kB', 'MB', 'GB'];
    const lang = document.documentElement.lang;
    const number = (value, digits = 0) => value.toLocaleString(lang, { maximumFractionDigits: digits });
    const size = (bytes) => {
      let unit = 0;
      while (bytes >= 1000 && unit < 3) { bytes /= 1000; unit += 1; }
      return `${number(bytes, unit ? 1 : 0)}\u00a0${units[unit]}`;
    };
    const fill = (text, values) => text.replace(/%(\w+)/g, (_, name) => values[name]);

    const walk = async (entry, found) => {
      if (entry.isFile) {
        const file = await new Promise((good, bad) => entry.file(good, bad));
        found.push([entry.fullPath.replace(/^\//, ''), file]);
      } else if (entry.isDirectory) {
        const reader = entry.createReader();
        for (;;) {
          const some = await new Promise((good, bad) => reader.readEntries(good, bad));
          if (!some.length) break;
          for (const inner of some) await walk(inner, found);
        }
      }
    };

    // Of an iPhone's backup, which is as large as the phone, only what is read is sent.
    const needed = (files) => {
      const folderOf = (name) => name.slice(0, name.lastIndexOf('/') + 1);
      const names = new Set(files.map(([name]) => name));
      const backups = [...names].filter((name) => name.endsWith('/Manifest.db')).map(folderOf)
        .filter((folder) => names.has(`${folder}Manifest.plist`) || names.has(`${folder}Info.plist`));
      const read = new Set(zone.dataset.backup.split(' '));
      const wanted = (name) => !backups.some((folder) => name.startsWith(folder)) || read.has(name.slice(name.lastIndexOf('/') + 1));
      return files.filter(([name]) => wanted(name));
    };

    const send = async (given) => {
      const files = needed(given);
      if (!files.length) return;
      panel.hidden = false;
      stopping.hidden = false;
      list.replaceChildren();
      say('sending');
      const total = files.reduce((sum, [, file]) => sum + file.size, 0) || 1;
      const cancel = new AbortController();
      stopping.addEventListener('submit', () => cancel.abort(), { once: true });
      let sent = 0;
      bar.max = total;
      for (const [name, file] of files) {
        numbers.textContent = `${size(sent)} / ${size(total)}`;
        bar.value = sent;
        const row = document.createElement('li');
        const label = document.createElement('bdi');
        label.className = 'path';
        label.textContent = name;
        row.append(label, ` ${zone.dataset.sent}`);
        list.prepend(row);
        while (list.children.length > 200) list.lastChild.remove();
        try {
          const answer = await fetch(`/c/${zone.dataset.case}/archives/file?name=${encodeURIComponent(name.slice(-600))}`, {
            method: 'POST', body: file, signal: cancel.signal, headers: { 'X-Ringoff-Form': page.dataset.form },
          });
          if (!answer.ok) throw new Error(String(answer.status));
          row.lastChild.textContent = ` ${size(file.size)}`;
        } catch (error) {
          if (cancel.signal.aborted) return;
          row.lastChild.textContent = ` ${zone.dataset.failed}`;
        }
        sent += file.size;
      }
      one('.then', zone).requestSubmit();
    };

    let depth = 0;
    addEventListener('dragenter', (event) => { event.preventDefault(); depth += 1; zone.classList.add('over'); });
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('dragleave', () => { depth -= 1; if (depth <= 0) zone.classList.remove('over'); });
    addEventListener('drop', async (event) => {
      event.preventDefault();
      depth = 0;
      zone.classList.remove('over');
      // The entries have to be taken before anything is waited for.
      const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(Boolean);
      const plain = [...event.dataTransfer.files].map((file) => [file.name, file]);
      const found = [];
      for (const entry of entries) await walk(entry, found);
      send(entries.length ? found : plain);
    });
    addEventListener('paste', (event) => {
      const files = [...event.clipboardData.files].map((file) => [file.name, file]);
      if (files.length) send(files);
    });
    const picked = one('#f-file');
    picked.addEventListener('change', () => send([...picked.files].map((file) => [file.name, file])));
    const folder = one('#f-folder');
    all('.folder', zone).forEach((part) => { part.hidden = false; });
    folder.addEventListener('change', () => send([...folder.files].map((file) => [file.webkitRelativePath, file])));

    // Who is asked for a passphrase types in peace.
    if (panel.classList.contains('live') && !one('.unlock', panel)) {
      let shown = 0;
      const look = async () => {
        const answer = await fetch(`/c/${zone.dataset.case}/archives/progress`).catch(() => null);
        if (!answer || answer.status !== 200 || answer.redirected) return location.reload();
        const now = await answer.json();
        bar.max = now.total || 1;
        bar.value = now.bytes;
        let text = fill(panel.dataset.of, { done: size(now.bytes), all: size(now.total) });
        text += ` · ${fill(panel.dataset.items, { count: number(now.items) })}`;
        if (now.left !== null) text += ` · ${fill(panel.dataset.left, { count: number(now.left) })}`;
        numbers.textContent = text;
        for (; shown < now.files.length && now.phase === 'reading'; shown += 1) {
          if (shown < list.children.length) continue;
          const file = now.files[shown];
          const row = document.createElement('li');
          const name = document.createElement('bdi');
          name.className = 'path';
          name.textContent = file.name;
          const items = document.createElement('span');
          items.className = 'number';
          items.textContent = number(file.items);
          row.append(name, ` ${file.format || '–'} `, items);
          list.append(row);
        }
        if (now.phase !== 'reading' || now.locked) return location.reload();
        setTimeout(look, 200);
      };
      look();
    }
  }
}

// Everything reads without this file; it remembers a choice, copies code, knows some keys and loads the search when it is wanted.
(() => {
  'use strict';
  const root = document.documentElement;
  const choices = { panes: ['both', 'python', 'csharp'], theme: ['auto', 'light', 'dark'] };

  // A browser may forbid storage to files on disk; then a choice lasts as long as the page.
  const recall = name => { try { return localStorage.getItem('memory-in-pairs.' + name); } catch { return null; } };
  const remember = (name, value) => { try { localStorage.setItem('memory-in-pairs.' + name, value); } catch { } };

  const show = (name, value) => {
    root.dataset[name] = value;
    for (const button of document.querySelectorAll(`[data-set="${name}"]`))
      button.setAttribute('aria-pressed', String(button.dataset.to === value));
  };

  // At once, so that nothing flashes or moves: what only a script can do is shown from here on. The buttons follow when they exist.
  const restore = () => {
    for (const [name, values] of Object.entries(choices))
      show(name, values.includes(recall(name)) ? recall(name) : values[0]);
  };
  restore();

  const copy = async button => {
    const words = button.firstChild, shown = button.closest('.pane').querySelector('code'), code = shown.cloneNode(true);
    for (const aside of code.querySelectorAll('del, .spoken')) aside.remove();
    try {
      await navigator.clipboard.writeText(code.textContent);
      words.data = 'Copied';
    } catch {
      words.data = 'Press Ctrl+C';
      getSelection().selectAllChildren(shown);
    }
    setTimeout(() => { words.data = 'Copy'; }, 2000);
  };

  const folder = document.currentScript.src.replace(/[^/]*$/, '');
  const load = name => new Promise((done, failed) => {
    const script = document.createElement('script');
    Object.assign(script, { src: folder + name, onload: done, onerror: failed });
    document.head.append(script);
  });

  // Classic scripts, one after the other: a page from disk may load neither modules nor data.
  const openSearch = async () => {
    for (const name of ['minisearch.js', 'sections.js', 'search.js']) await load(name);
  };

  const press = event => {
    const at = document.activeElement;
    if (event.ctrlKey || event.metaKey || event.altKey || at?.matches('input, textarea, select, pre, .table') || document.querySelector('dialog[open]')) return;
    if (event.key === '/') document.getElementById('find').focus();
    else if (event.key === '?') document.getElementById('keys').showModal();
    else if (event.key === 'ArrowLeft') document.querySelector('a[rel=prev]')?.click();
    else if (event.key === 'ArrowRight') document.querySelector('a[rel=next]')?.click();
    else return;
    event.preventDefault();
  };

  document.addEventListener('DOMContentLoaded', () => {
    document.getElementById('find').addEventListener('focus', openSearch, { once: true });
    document.addEventListener('keydown', press);
    restore();
    document.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (button?.matches('.copy')) copy(button);
      if (button?.dataset.set) {
        show(button.dataset.set, button.dataset.to);
        remember(button.dataset.set, button.dataset.to);
      }
    });
  });

  // Another tab of the course may have chosen meanwhile.
  addEventListener('storage', restore);
})();

// Everything reads without this file; it only remembers a choice and copies code.
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

  // At once, so that nothing flashes; the buttons follow when they exist.
  const restore = () => {
    for (const [name, values] of Object.entries(choices))
      show(name, values.includes(recall(name)) ? recall(name) : values[0]);
  };
  restore();

  const copy = async button => {
    const words = button.firstChild;
    try {
      await navigator.clipboard.writeText(button.closest('.pane').querySelector('code').textContent + '\n');
      words.data = 'Copied';
    } catch {
      words.data = 'Press Ctrl+C';
      getSelection().selectAllChildren(button.closest('.pane').querySelector('code'));
    }
    setTimeout(() => { words.data = 'Copy'; }, 2000);
  };

  document.addEventListener('DOMContentLoaded', () => {
    for (const hidden of document.querySelectorAll('.settings[hidden], .copy[hidden]')) hidden.hidden = false;
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

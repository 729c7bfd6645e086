// Loaded when somebody searches for the first time, after MiniSearch (Vendor/minisearch.js) and the course's sections.
(() => {
  'use strict';
  const root = document.currentScript.src.replace(/[^/]*$/, '');
  const most = 12;
  const words = text => text.toLowerCase().match(/[\p{L}\p{N}_]+#?/gu)?.filter(word => word.length > 1) ?? [];

  const index = new MiniSearch({
    fields: ['page', 'heading', 'text'], storeFields: ['address', 'page', 'heading'], tokenize: words,
    searchOptions: { combineWith: 'AND', prefix: true, boost: { page: 3, heading: 4 } },
  });
  index.addAll(courseSections.map(([address, page, heading, text], id) => ({ id, address, page, heading, text })));

  const input = document.getElementById('find');
  const found = document.getElementById('found');
  const said = document.getElementById('found-count');

  const link = ({ address, page, heading }) => {
    const item = document.createElement('li');
    const a = item.appendChild(document.createElement('a'));
    a.href = root + address;
    a.append(heading || page);
    if (heading) a.appendChild(document.createElement('small')).append(page);
    return item;
  };

  const show = () => {
    const asked = words(input.value).length > 0;
    const results = asked ? index.search(input.value) : [];
    found.replaceChildren(...results.slice(0, most).map(link));
    found.hidden = results.length === 0;
    said.hidden = !asked;
    said.textContent = results.length === 1 ? '1 place' : results.length > most ? `${results.length} places, ${most} shown` : `${results.length || 'no'} places`;
  };

  const close = () => { input.value = ''; show(); };

  input.addEventListener('input', show);
  input.closest('search').addEventListener('keydown', event => {
    const links = [...found.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') { close(); input.focus(); }
    else if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus();
    else if (event.key === 'Enter' && at < 0) links[0]?.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener('click', event => { if (!event.target.closest('search')) found.hidden = said.hidden = true; });
  input.addEventListener('focus', show);
  show();
})();

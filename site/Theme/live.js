// Only in pages that ./check watch serves: a verdict brings them up to date.
(() => {
  'use strict';
  new EventSource('/events').addEventListener('message', () => location.reload());
})();

/** Pages whose address carries what the reader chose print that address: paper leads back to the same view. */
addEventListener('beforeprint', () => {
  const line = document.querySelector('[data-permanent-link]');
  if (line) line.textContent = (line.textContent.split('?')[0] ?? '') + location.search;
});

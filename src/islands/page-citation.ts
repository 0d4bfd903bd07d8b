/** Loads what cites and copies once the pointer or the keyboard comes near it, and nothing before that. */
const load = ({ target }: Event): void => {
  if (target instanceof Element && target.closest('.source-mark, page-citation'))
    import('./citing.ts').catch(() => {});
};

// Until the script is here, and where it does not come, a source mark leads to the list of sources, as without any script.
document.addEventListener('pointerover', load);
document.addEventListener('focusin', load);

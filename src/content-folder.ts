/** The one place that knows where the content lies: in `content/`, unless `CONTENT_DIR` names another folder. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own content. */
export const PROJECT_CONTENT = fileURLToPath(new URL('../content', import.meta.url));

const other = process.env['CONTENT_DIR'];

/** The content that is checked, read and built. */
export const CONTENT_FOLDER = other ? resolve(other) : PROJECT_CONTENT;

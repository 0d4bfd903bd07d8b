/** Reads printed pages back: how many sheets, and what stands on them. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each sheet of a PDF, its pieces joined as they follow each other. */
export async function sheetsOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    sheets.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await document.loadingTask.destroy();
  return sheets;
}

/** A text without its white space, so that it is found whatever way its lines are broken. */
export const unbroken = (text: string): string => text.replace(/\s+/g, '');

/** Draws one picture: laid out by satori, turned into a PNG by sharp. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { iconPath } from '../lib/framework-icon.ts';
import { LINK_PICTURE_SIZE, type LinkPicture, type PictureFact } from '../lib/link-picture.ts';

/** The light theme of `global.css`. */
const COLORS = { paper: '#fcfbf8', ink: '#1a1c1e', soft: '#54595f', line: '#cfc9bc', accent: '#0b5b52' };

/** A palette would halve the files and double the time: as they are, they are small enough to share. */
const COMPRESSION = 7;

const fontFile = (name: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@fontsource/${name}.woff`)));

const FONTS: Font[] = [
  {
    name: 'Source Serif 4',
    weight: 600,
    data: fontFile('source-serif-4/files/source-serif-4-latin-600-normal'),
  },
  { name: 'Inter', weight: 400, data: fontFile('inter/files/inter-latin-400-normal') },
  { name: 'Inter', weight: 600, data: fontFile('inter/files/inter-latin-600-normal') },
];

/** An element as satori takes it without JSX. */
interface Node {
  type: string;
  props: Record<string, unknown>;
}

type Style = Record<string, string | number>;

const box = (style: Style, children: (Node | string)[] | string): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Text on at most so many lines. */
const words = (style: Style, text: string, lines = 1): Node => ({
  type: 'div',
  props: { style: { display: 'block', lineClamp: lines, ...style }, children: text },
});

const dataUri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

const picture = (svg: string, size: number): Node => ({
  type: 'img',
  props: { src: dataUri(svg), width: size, height: size },
});

const svg = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">${content}</svg>`;

/** A framework's mark. */
const mark = (icon: string, size: number): Node =>
  picture(svg(`<path fill="${COLORS.accent}" d="${iconPath(icon, 2)}"/>`), size);

const SITE_MARK = svg(
  `<g fill="none" stroke="${COLORS.accent}" stroke-width="2"><circle cx="12" cy="12" r="10"/>` +
    '<path d="m14.5 7.5-5 9" stroke-linecap="round" stroke-width="2.5"/></g>',
);

const serif = { fontFamily: 'Source Serif 4', fontWeight: 600 };

/** Longer titles are smaller, so that they stay on two lines. */
function titleSize(title: string): number {
  if (title.length <= 18) return 80;
  return title.length <= 34 ? 70 : 58;
}

function factBox({ label, value, icon }: PictureFact): Node {
  return box({ flexDirection: 'column', flex: 1, minWidth: 0, gap: 6 }, [
    words({ fontSize: 22, color: COLORS.soft }, label),
    box({ alignItems: 'center', gap: 14, ...serif, fontSize: 42 }, [
      ...(icon ? [mark(icon, 36)] : []),
      words({}, value),
    ]),
  ]);
}

function layOut({ kind, title, subtitle, icons, facts, age }: LinkPicture): Node {
  const isCrowd = icons.length > 2;
  const marks = icons.map((icon) => mark(icon, isCrowd ? 56 : 64));
  const titleWords = words({ ...serif, fontSize: titleSize(title), lineHeight: 1.1 }, title, 2);
  return box(
    {
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '44px 64px 40px',
      background: COLORS.paper,
      color: COLORS.ink,
      fontFamily: 'Inter',
      borderTop: `14px solid ${COLORS.accent}`,
    },
    [
      box({ alignItems: 'center', justifyContent: 'space-between', fontSize: 26, color: COLORS.soft }, [
        box({ alignItems: 'center', gap: 14, ...serif, fontSize: 34, color: COLORS.ink }, [
          picture(SITE_MARK, 38),
          'Backend Atlas',
        ]),
        words({}, kind),
      ]),
      box({ flexDirection: 'column', flex: 1, justifyContent: 'center', gap: 14 }, [
        ...(marks.length > 0 ? [box({ gap: isCrowd ? 36 : 28 }, marks)] : []),
        titleWords,
        ...(subtitle ? [words({ fontSize: 30, lineHeight: 1.35, color: COLORS.soft }, subtitle, 2)] : []),
      ]),
      ...(facts.length > 0
        ? [box({ gap: 32, borderTop: `2px solid ${COLORS.line}`, paddingTop: 22 }, facts.map(factBox))]
        : []),
      words(
        { fontSize: 22, color: COLORS.soft, marginTop: 22 },
        `${age}. Every fact has a source and a date.`,
      ),
    ],
  );
}

/** The picture as a PNG. */
export async function drawLinkPicture(content: LinkPicture): Promise<Buffer> {
  // Satori is typed for React elements and takes plain ones of the same shape.
  const drawn = await satori(layOut(content) as unknown as Parameters<typeof satori>[0], {
    ...LINK_PICTURE_SIZE,
    fonts: FONTS,
  });
  return sharp(Buffer.from(drawn)).removeAlpha().png({ compressionLevel: COMPRESSION }).toBuffer();
}

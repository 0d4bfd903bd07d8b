import { describe, expect, it } from 'vitest';
import { viewRows, viewTable, type TableView } from './export-view.ts';

const view: TableView = {
  columns: [
    { id: 'framework', label: 'Framework' },
    { id: 'orm', label: 'Object-relational mapper' },
  ],
  rows: [
    {
      id: 'birch',
      cells: [
        { text: 'Birch', detail: null },
        { text: 'built-in', detail: 'Bark' },
      ],
    },
    {
      id: 'alder',
      cells: [
        { text: 'Alder', detail: null },
        { text: 'none', detail: null },
      ],
    },
  ],
  status: '2 of 3 frameworks, by Framework, Z to A',
  link: 'https://atlas.example/frameworks/?sort=framework.desc',
  checked: '2031-05-17',
};

describe('the view of the table', () => {
  it('keeps the order of rows and columns, ids beside names', () => {
    expect(viewRows(view)).toEqual([
      ['id', 'Framework [framework]', 'Object-relational mapper [orm]'],
      ['birch', 'Birch', 'built-in (Bark)'],
      ['alder', 'Alder', 'none'],
    ]);
  });

  it('says for people what is shown and which address shows it again', () => {
    expect(viewTable(view)).toEqual({
      caption: 'Backend Atlas: 2 of 3 frameworks, by Framework, Z to A',
      columns: ['Id', 'Framework', 'Object-relational mapper'],
      groups: [
        {
          title: null,
          rows: [
            ['birch', 'Birch', 'built-in (Bark)'],
            ['alder', 'Alder', 'none'],
          ],
        },
      ],
      notes: [],
      citation:
        'All frameworks compared. Backend Atlas, facts checked to 17 May 2031. https://atlas.example/frameworks/?sort=framework.desc',
    });
  });
});

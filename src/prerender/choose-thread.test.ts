import { expect, test } from 'vitest';
import { chooseThread } from './choose-thread.ts';

test('gives a page to the thread with the least to do', () => {
  expect(chooseThread('https://a.example/koa/', [3, 1, 2], undefined).thread).toBe(1);
  expect(chooseThread('https://a.example/koa/', [0, 0], undefined).thread).toBe(0);
});

test('keeps the files of a comparison in one thread, however much it has to do', () => {
  const csv = chooseThread('https://a.example/compare/django-vs-flask.csv', [5, 4], undefined);
  expect(csv.thread).toBe(1);
  expect(chooseThread('https://a.example/compare/django-vs-flask.json', [0, 9], csv).thread).toBe(1);
  expect(chooseThread('https://a.example/compare/django-vs-koa.csv', [0, 9], csv).thread).toBe(0);
});

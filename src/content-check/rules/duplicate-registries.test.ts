import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../fixtures/patched-content.ts';

const file = 'facts/alpha.yaml';
const find = 'registries:\n';

describe('duplicate registries', () => {
  it('refuses a registry with two packages', () => {
    const replace = 'registries:\n  - registry: npm\n    name: alpha-core\n';
    expect(messagesAfter({ file, find, replace })).toEqual([
      'content/facts/alpha.yaml · registries[1].registry: "npm" already stands above.',
      "  Expected each registry once: keep the package whose versions are the framework's own.",
    ]);
  });

  it('allows several registries', () => {
    const replace = 'registries:\n  - registry: endoflife-date\n    name: alpha\n';
    expect(messagesAfter({ file, find, replace })).toEqual([]);
  });
});

describe('the shape of a registry entry', () => {
  it('refuses a registry that the refresh cannot read, and names the nearest', () => {
    expect(messagesAfter({ file, find: 'registry: npm', replace: 'registry: nmp' })).toEqual([
      'content/facts/alpha.yaml · registries[0].registry: "nmp" is not a registry.',
      '  Expected one of: endoflife-date, hex, maven-central, npm, nuget, packagist, pypi, rubygems. Did you mean "npm"?',
    ]);
  });

  it.each([
    ['npm', '../alpha', '@koa/router'],
    ['packagist', 'alpha', 'laravel/framework'],
    ['maven-central', 'org.example/alpha', 'org.springframework.boot:spring-boot'],
    ['hex', 'Alpha', 'phoenix'],
    ['pypi', 'alpha?', 'Django'],
    ['rubygems', 'alpha beta', 'rails'],
    ['nuget', 'Alpha..Core', 'Microsoft.AspNetCore.Components'],
    ['endoflife-date', 'Alpha', 'spring-boot'],
  ])('refuses a name that %s cannot have', (registry, name, example) => {
    const replace = `registry: ${registry}\n    name: '${name}'`;
    expect(messagesAfter({ file, find: 'registry: npm\n    name: alpha', replace })).toEqual([
      `content/facts/alpha.yaml · registries[0].name: "${name}" is not accepted.`,
      `  It must be a name as ${registry} has them, such as "${example}". Meaning of the field: Name of the package or product in the registry.`,
    ]);
  });

  it.each([
    ['npm', '@alpha/core'],
    ['packagist', 'alpha/core-2'],
    ['maven-central', 'org.example:alpha-core'],
    ['hex', 'alpha_core'],
  ])('allows a name of %s', (registry, name) => {
    const replace = `registry: ${registry}\n    name: '${name}'`;
    expect(messagesAfter({ file, find: 'registry: npm\n    name: alpha', replace })).toEqual([]);
  });
});

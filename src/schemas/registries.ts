import { z } from 'astro/zod';
import type { IssueCollector } from './identifiers.ts';

/** The form of the names in each public registry that lists releases, with an example for the message. */
const nameForms = {
  'endoflife-date': { form: /^[a-z0-9]+([.-][a-z0-9]+)*$/, example: 'spring-boot' },
  hex: { form: /^[a-z][a-z0-9_]*$/, example: 'phoenix' },
  'maven-central': {
    form: /^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*:[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$/,
    example: 'org.springframework.boot:spring-boot',
  },
  npm: { form: /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/, example: '@koa/router' },
  nuget: { form: /^\w+([.-]\w+)*$/, example: 'Microsoft.AspNetCore.Components' },
  packagist: {
    form: /^[a-z0-9]+([._-]+[a-z0-9]+)*\/[a-z0-9]+([._-]+[a-z0-9]+)*$/,
    example: 'laravel/framework',
  },
  pypi: { form: /^[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*$/, example: 'Django' },
  rubygems: { form: /^[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*$/, example: 'rails' },
} as const satisfies Record<string, { form: RegExp; example: string }>;

/** A registry that `npm run refresh` can read. */
export type RegistryId = keyof typeof nameForms;

/** All registries, in alphabetical order. */
export const REGISTRY_IDS = Object.keys(nameForms) as [RegistryId, ...RegistryId[]];

function checkName(entry: { registry: RegistryId; name: string }, context: IssueCollector): void {
  const { form, example } = nameForms[entry.registry];
  if (form.test(entry.name)) return;
  const message = `must be a name as ${entry.registry} has them, such as "${example}"`;
  context.addIssue({ code: 'custom', message, path: ['name'] });
}

/** One registry that lists the releases of a framework, and the name that the framework has there. */
export const registryEntry = z
  .strictObject({
    registry: z.enum(REGISTRY_IDS).describe('The registry.'),
    name: z.string().min(1).describe('Name of the package or product in the registry.'),
  })
  .superRefine(checkName);

/**
 * Id of the source that `npm run refresh` writes for a release it read, such as "koa-on-npm". It has the
 * framework's slug in it, so that it is unique on the whole site.
 */
export const releaseListSource = (slug: string, registry: RegistryId): string => `${slug}-on-${registry}`;

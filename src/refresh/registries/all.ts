import type { RegistryId } from '../../schemas/registries.ts';
import { endoflifeDate } from './endoflife-date.ts';
import { hex } from './hex.ts';
import { mavenCentral } from './maven-central.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { packagist } from './packagist.ts';
import { pypi } from './pypi.ts';
import type { Registry } from './registry.ts';
import { rubygems } from './rubygems.ts';

/** Every registry that content can name. */
export const REGISTRIES: Readonly<Record<RegistryId, Registry>> = {
  'endoflife-date': endoflifeDate,
  hex,
  'maven-central': mavenCentral,
  npm,
  nuget,
  packagist,
  pypi,
  rubygems,
};

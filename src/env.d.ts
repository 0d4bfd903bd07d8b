declare namespace App {
  interface Locals {
    /** Numbers of the sources on a page of prose; without it, citations take the numbers of the framework's page. */
    sourceNumbering?: import('./lib/source-numbering.ts').SourceNumbering;
  }
}

/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page being rendered, for the components inside its text. Set by src/pages/[...page].astro. */
    reading?: import('./corpus/reading.ts').Reading;
  }
}

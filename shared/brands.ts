// Brand icons as a window gets them: a name, the brand's own colour, and one path in a square of 24 units.

export interface BrandIcon {
  readonly slug: string
  readonly title: string
  /** RRGGBB, as the brand gives it; a page adapts it to its ground. */
  readonly colour: string
  /** An SVG path. */
  readonly path: string
}

export const brandLimits = {
  /** Names or slugs in one question: the rows in view, and room. */
  asked: 100,
  /** Characters of a name; longer ones are no brand. */
  name: 600,
  slug: 100,
  query: 100,
  /** Icons that a search answers. */
  found: 60,
} as const

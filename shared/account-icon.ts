// What stands beside an account's name.

export type AccountIcon =
  /** The first letters, on a colour that depends on the issuer. */
  | { readonly kind: 'monogram' }
  /** One of the brand icons, by its slug. */
  | { readonly kind: 'brand'; readonly slug: string }
  /** A picture that is kept in the vault, by the hex SHA-256 of its bytes. */
  | { readonly kind: 'picture'; readonly hash: string }

// The one function that is used of the qrcode package, which brings no types: from a text to its modules. What the
// package draws itself is not used; it would not keep whole pixels per module.

declare module 'qrcode/lib/core/qrcode.js' {
  interface Symbol {
    readonly modules: { readonly size: number; readonly data: Uint8Array }
  }
  const qrcode: {
    /** Throws when the text does not fit. */
    create(text: string, options: { readonly errorCorrectionLevel: 'L' | 'M' }): Symbol
  }
  export default qrcode
}

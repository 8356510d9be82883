// Work in processes that can be ended: hostile pictures and exports are read there. Types only.

/** Reads QR codes in a process that can be ended. The caller looks at the image's header first. */
export interface QrReader {
  /** The texts of all codes in an image file; 'damaged' = no image, 'ended' = it took too long or died of it. */
  read(image: Uint8Array): Promise<readonly string[] | 'damaged' | 'ended'>
}

/** What a helper process made of a question: 'ended' = it was gone before it answered, 'killed' = we ended it. */
export type HelperReply =
  | { readonly kind: 'answer'; readonly message: object }
  | { readonly kind: 'ended' | 'killed' }

/** A process of its own, started by its first question; one question at a time. */
export interface HelperLine {
  ask(
    question: object,
    how?: {
      readonly signal?: AbortSignal | undefined
      /** What it says about the question before it answers. */
      readonly onNote?: ((note: string) => void) | undefined
    },
  ): Promise<HelperReply>
  /** Kills it; a question under way is answered 'killed'. */
  end(): void
}

/** Processes that read exports of other programs, one for each file. What is said to them is main/importers/wire.ts. */
export interface ImportReader {
  start(): HelperLine
}

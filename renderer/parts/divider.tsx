// A line with a word in it, between two ways of doing the same.

export function Divider({ children }: { readonly children: string }) {
  return (
    <p class="divider">
      <span>{children}</span>
    </p>
  )
}

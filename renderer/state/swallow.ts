// A click that only ended something (a drag, an open menu) does nothing else.

/** Takes away the click that follows the press under way; a later press or key is untouched. */
export function swallowClick() {
  const swallow = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
    done()
  }
  const done = () => {
    document.removeEventListener('click', swallow, true)
    document.removeEventListener('pointerdown', done, true)
    document.removeEventListener('keydown', done, true)
  }
  document.addEventListener('click', swallow, true)
  document.addEventListener('pointerdown', done, true)
  document.addEventListener('keydown', done, true)
}

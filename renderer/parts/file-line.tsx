// The name of a file that was chosen.

import { visible } from '../state/labels'
import { FileIcon } from './icon'
import { Name } from './name'

export function FileLine({ name }: { readonly name: string }) {
  return (
    <p class="restore-file">
      <FileIcon />
      <Name text={visible(name)} class="restore-file-name" />
    </p>
  )
}

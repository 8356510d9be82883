// A finding in words. Paths are the only thing of the machine that is repeated, and of an account its names, where the vault
// was opened.

import { doctorText, type Said } from '../../shared/messages/cli-doctor'
import type { Finding } from './finding'

type Of<C extends Finding['check']> = Extract<Finding, { readonly check: C }>

export function wordsOf(finding: Finding): Said {
  switch (finding.check) {
    case 'keychain':
      return keychainWords(finding)
    case 'libsecret':
      return finding.state === 'there'
        ? doctorText.libsecret.there()
        : doctorText.libsecret.missing(finding.needed)
    case 'vault':
      return vaultWords(finding)
    case 'key':
      return doctorText.vault.key(finding.fault)
    case 'spare-key':
      return doctorText.spareKey()
    case 'short-secrets':
    case 'modest-secrets':
    case 'shared-secrets':
    case 'duplicates':
    case 'unconfirmed':
    case 'pin-needed':
      return doctorText.accounts(finding.check, finding.groups)
    case 'trash':
      return doctorText.trash(finding.accounts)
    case 'permissions':
      return finding.state === 'open'
        ? doctorText.permissions.open(finding.files)
        : doctorText.permissions[finding.state]()
    case 'folder':
      return folderWords(finding)
    case 'clock':
      return clockWords(finding)
    case 'backups':
      return backupsWords(finding)
    case 'display':
      return finding.kind === null ? doctorText.display.none() : doctorText.display.there(finding.kind)
    case 'tray':
      return finding.host === null ? doctorText.tray.none() : doctorText.tray.there(finding.host)
    case 'hotkey':
      return hotkeyWords(finding)
    case 'clipboard':
      return doctorText.clipboard[finding.state](finding.marks ?? '', finding.tool)
    case 'typing':
      return finding.tool === null ? doctorText.typing.none() : doctorText.typing.there(finding.tool)
    case 'runtime':
      return finding.state === 'old'
        ? doctorText.runtime.old(finding.node)
        : doctorText.runtime.fine(finding.node, finding.electron)
  }
}

function backupsWords({ state, verifiedAt, accounts, folder, fault }: Of<'backups'>): Said {
  const { backups } = doctorText
  const last = verifiedAt === null ? null : backups.last(verifiedAt, accounts ?? 0)
  if (state === 'failed' && fault !== null) return backups.failed(fault, folder ?? '', last)
  if (last === null) return backups.none()
  if (state === 'old') return backups.old(last)
  return state === 'off' ? backups.off(last) : backups.recent(last, folder ?? '')
}

function hotkeyWords({ state, set }: Of<'hotkey'>): Said {
  const { hotkey } = doctorText
  if (state === 'none') return hotkey.none()
  return hotkey.some(state, set)
}

function keychainWords(finding: Of<'keychain'>): Said {
  const { keychain } = doctorText
  if (finding.state === 'works') return keychain.works(finding.backend)
  return finding.state === 'not-asked' ? keychain.notAsked() : keychain.fault(finding.fault, finding.needed)
}

function vaultWords(finding: Of<'vault'>): Said {
  const { vault } = doctorText
  if (finding.state === 'none') return vault.none(finding.path)
  if (finding.state === 'fault') return vault.fault(finding.fault, finding.kept)
  return vault.whole(finding, finding.inside)
}

function folderWords(finding: Of<'folder'>): Said {
  const { folder } = doctorText
  if (finding.state === 'missing') return folder.missing(finding.path)
  return finding.state === 'durable' ? folder.durable(finding.path) : folder.notDurable(finding.path)
}

function clockWords(finding: Of<'clock'>): Said {
  const { clock } = doctorText
  if (finding.state === 'before-build') return clock.beforeBuild()
  if (finding.state === 'behind-save') return clock.behindSave(finding.seconds)
  return finding.offset === null || finding.offset === 0 ? clock.sane() : clock.corrected(finding.offset)
}

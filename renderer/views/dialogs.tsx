// The dialog that is open, if one is.

import { messages } from '../../shared/messages'
import { undoWords } from '../../shared/messages/later'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { closeDialog, dialog, type OpenDialog } from '../state/page'
import { accountById } from '../state/vault'
import { BackUpDialog, BackupKeyDialog } from './backup-dialogs'
import { BringBackDialog } from './bring-back'
import { BulkDialog } from './bulk-dialog'
import { ClockDialog } from './clock-dialog'
import { EditDialog } from './edit'
import { ExportDialog } from './export-dialog'
import { GroupsDialog } from './groups-dialog'
import { PassphraseDialog } from './key-dialogs'
import { MoveDialog } from './move-dialog'
import { OrderDialog } from './order-dialog'
import { PaletteDialog } from './palette'
import { ProveKeyDialog } from './prove-key-dialog'
import { RecoveryKeyDialog } from './recovery-key-dialog'
import { RestoreCopyDialog } from './restore-copy'
import { ShortcutsDialog } from './shortcuts'
import { ShowQrDialog } from './show-qr'
import { SiteCodesDialog } from './site-codes'

export function Dialogs() {
  const open = dialog.value
  switch (open?.kind) {
    case 'mend':
      // Belongs to the Add screen, which draws it.
      return null
    case 'show-qr': {
      const account = accountById(open.id)
      return account ? <ShowQrDialog account={account} /> : null
    }
    case 'site-codes': {
      const account = accountById(open.id)
      return account ? <SiteCodesDialog account={account} /> : null
    }
    case 'restore-copy':
      return <RestoreCopyDialog copy={open.copy} />
    case 'bring-back':
      return <BringBackDialog copy={open.copy} id={open.id} name={open.name} />
    case 'move':
      return <MoveDialog ids={open.ids ?? null} />
    case 'export':
      return <ExportDialog id={open.id} ids={open.ids ?? null} />
    case 'bulk':
      return <BulkDialog ids={open.ids} />
    case 'palette':
      return <PaletteDialog />
    case 'shortcuts':
      return <ShortcutsDialog />
    case 'edit': {
      const account = accountById(open.id)
      return account ? <EditDialog key={open.id} account={account} /> : null
    }
    case 'order': {
      const account = accountById(open.id)
      return account ? <OrderDialog account={account} /> : null
    }
    case 'groups':
      return <GroupsDialog />
    case 'passphrase':
      return <PassphraseDialog change={open.change} />
    case 'back-up':
      return <BackUpDialog own={open.own} />
    case 'backup-key':
      return <BackupKeyDialog next={open.next} />
    case 'clock':
      return <ClockDialog />
    case 'recovery-key':
      return <RecoveryKeyDialog />
    case 'prove-recovery-key':
      return <ProveKeyDialog />
    case 'confirm':
      return <ConfirmDialog open={open} />
    case undefined:
      return null
  }
}

function ConfirmDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'confirm' }> }) {
  const run = () => {
    closeDialog()
    open.run()
  }
  return (
    <Dialog
      title={open.title}
      small
      onClose={closeDialog}
      onSubmit={run}
      footer={
        <>
          <Button onClick={closeDialog} autofocus>
            {messages.common.cancel}
          </Button>
          <Button kind="danger" submit>
            {open.button}
          </Button>
        </>
      }
    >
      <p class="dialog-text">{open.text}</p>
      {open.final ? <p class="dialog-text">{undoWords.none}</p> : null}
      {open.list ? (
        <ul class="dialog-list">
          {open.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </Dialog>
  )
}

// What the fake bridge answers about screens, the camera, and showing stored accounts. The QRs are real ones of
// invented links.

import { qrMatrix } from '../../main/qr/matrix'
import { drawPath } from '../../main/qr/svg'
import type { Bridge, Proof } from '../../shared/contract'
import { fail, ok } from '../../shared/result'
import type { AccountView, MovedView, QrView } from '../../shared/views'

interface Vault {
  readonly accounts: () => readonly AccountView[]
  readonly passphrase: string
}

/** A grey desk with a lighter window on it. */
function desk(width: number, height: number): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(255)
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const window = x > width * 0.3 && x < width * 0.8 && y > height * 0.2 && y < height * 0.85
    const shade = window ? (y < height * 0.27 ? 190 : 240) : 110 + Math.round((y / height) * 40)
    pixels.fill(shade, at * 4, at * 4 + 3)
  }
  return pixels
}

function qrOf(text: string): QrView {
  const matrix = qrMatrix(text)
  return matrix ? drawPath(matrix) : { path: '', size: 1 }
}

function move(accounts: readonly AccountView[]): Omit<MovedView, 'codes'> {
  const left = accounts.flatMap(({ id, issuer, account, type, period, digits }) => {
    const why =
      type !== 'totp' && type !== 'hotp'
        ? 'type'
        : type === 'totp' && period !== 30
          ? 'period'
          : digits !== 6 && digits !== 8
            ? 'digits'
            : null
    return why === null ? [] : [{ id, issuer, account, why } as const]
  })
  return { moved: accounts.length - left.length, left }
}

export function createFakeShowing({ accounts, passphrase }: Vault) {
  const refused = (proof: Proof) => proof.kind === 'passphrase' && proof.text !== passphrase
  const wrong = () => Promise.resolve(fail({ code: 'wrong-passphrase' } as const))
  return {
    listScreens: async () =>
      ok([
        { id: 's1', kind: 'screen', name: 'Display 1' },
        { id: 'w1', kind: 'window', name: 'Two-step sign-in – Harbour Bank – Browser' },
        { id: 'w2', kind: 'window', name: 'Mail' },
      ]),
    takePictures: async () => ok([{ name: 'Display 1', width: 1280, height: 720, pixels: desk(1280, 720) }]),
    useCamera: async () => ok(null),
    showAccount: async ({ id, proof }) => {
      if (refused(proof)) return wrong()
      const found = accounts().find((each) => each.id === id)
      if (!found) return fail({ code: 'no-such-account' })
      const { issuer, account } = found
      const label = [issuer, account].map(encodeURIComponent).join(':')
      const uri = `otpauth://totp/${label}?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=${encodeURIComponent(issuer)}`
      return ok({ issuer, account, uri, qr: qrOf(uri) })
    },
    saveAccountQr: async ({ format }) => ok({ file: `QR code.${format}` }),
    previewMove: async () => ok(move(accounts())),
    showMove: async ({ proof }) => {
      if (refused(proof)) return wrong()
      const codes = Array.from({ length: Math.ceil(accounts().length / 5) }, (_, at) =>
        qrOf(`otpauth-migration://offline?data=${`invented${at}`.repeat(50)}`),
      )
      return ok({ ...move(accounts()), codes })
    },
  } satisfies Partial<Bridge>
}

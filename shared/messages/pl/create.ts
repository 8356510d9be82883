// Polish: creating a secret for somebody else's sign-in, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Utwórz sekret',
  intro:
    'Dla osób wdrażających drugi składnik: nowy sekret do zapisania w serwisie i kod QR, który skanuje użytkownik.',
  issuer: 'Serwis lub wystawca',
  account: 'Nazwa konta',
  accountHint: 'Użytkownik, dla którego jest sekret',
  more: 'Więcej opcji',
  kind: 'Podstawa kodu',
  kinds: { totp: 'Czas', hotp: 'Licznik' },
  bytes: 'Długość sekretu',
  byteChoice:
    '{kind, select, usual {{bytes, plural, one {# bajt} few {# bajty} many {# bajtów} other {# bajtu}}, {bits, plural, one {# bit} few {# bity} many {# bitów} other {# bitu}} (zwykła)} short {{bytes, plural, one {# bajt} few {# bajty} many {# bajtów} other {# bajtu}}, {bits, plural, one {# bit} few {# bity} many {# bitów} other {# bitu}} (krótka)} other {{bytes, plural, one {# bajt} few {# bajty} many {# bajtów} other {# bajtu}}, {bits, plural, one {# bit} few {# bity} many {# bitów} other {# bitu}}}}',
  counter: 'Początkowy stan licznika',
  again: 'Nowy sekret',
  qrLabel: 'Kod QR: {name}',
  noQr: 'Kod QR pojawi się tu, gdy tylko pola będą poprawne.',
  tooLong: 'To za dużo tekstu na kod QR. Skróć nazwy.',
  savePng: 'Zapisz jako PNG',
  saveSvg: 'Zapisz jako SVG',
  savedFile: 'Zapisano {file}. Kto ma ten plik, może tworzyć kody: usuń go po zeskanowaniu.',
  codeNow: 'Kod w tej chwili',
  copyCode: 'Kopiuj kod {code}',
  atCounter: 'Licznik {counter}',
  secret: 'Sekret (Base32)',
  copySecret: 'Kopiuj sekret',
  link: 'Link konfiguracyjny',
  copyLink: 'Kopiuj link',
  copied: {
    secret: 'Skopiowano sekret',
    uri: 'Skopiowano link',
    code: 'Skopiowano kod',
  },
  check: {
    title: 'Sprawdź kod',
    text: 'Wpisz to, co pokazuje aplikacja użytkownika.',
    label: 'Kod',
    window: 'Przyjmuj',
    windowChoice:
      '{count, plural, =0 {Tylko ten krok} one {± # krok} few {± # kroki} many {± # kroków} other {± # kroku}}',
    aheadChoice:
      '{count, plural, =0 {Tylko ten stan licznika} one {# naprzód} few {# naprzód} many {# naprzód} other {# naprzód}}',
    right: 'Zgodny, na czas. Krok {step, number}.',
    late: 'Zgodny, spóźniony o {drift, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}}: tamten zegar spóźnia się o {seconds, number} s. Krok {step, number}.',
    early:
      'Zgodny, za wczesny o {drift, plural, one {# krok} few {# kroki} many {# kroków} other {# kroku}}: tamten zegar spieszy się o {seconds, number} s. Krok {step, number}.',
    counter: 'Zgodny przy liczniku {step}.',
    ahead: 'Zgodny przy liczniku {step}, o {drift, number} dalej niż oczekiwano.',
    none: '{window, plural, =0 {To nie jest kod tego kroku.} one {To nie jest kod tego kroku ani # kroku obok.} few {To nie jest kod tego kroku ani # kroków obok.} many {To nie jest kod tego kroku ani # kroków obok.} other {To nie jest kod tego kroku ani # kroku obok.}}',
    noneAhead:
      '{window, plural, =0 {To nie jest kod tego stanu licznika.} one {To nie jest kod tego stanu licznika ani # następnego.} few {To nie jest kod tego stanu licznika ani # następnych.} many {To nie jest kod tego stanu licznika ani # następnych.} other {To nie jest kod tego stanu licznika ani # następnego.}}',
    malformed: 'Kod ma tu {digits, plural, one {# cyfrę} few {# cyfry} many {# cyfr} other {# cyfry}}.',
  },
  keep: 'Zachowaj to konto w moim sejfie',
  kept: 'W sejfie',
  keptSaid: 'W sejfie jest teraz {name}',
}

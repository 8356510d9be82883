// Turkish: what is said of the vault's health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'Durum ve etkinlik',
  failedUnlocks:
    '{count, plural, one {Son kilit açmadan beri # yanlış ana parola, saati: {last}.} other {Son kilit açmadan beri # yanlış ana parola, sonuncusu: {last}.}}',
  failedLabel: 'Başarısız kilit açmalar',
  ask: {
    label: 'Yeni hesabı onaylayın',
    question: 'Site {name} kodunu kabul etti mi?',
    yes: 'Evet',
    notYet: 'Henüz değil',
    thanks: 'Not edildi: site {name} kodlarını kabul ediyor.',
    hint: 'Hiç kabul etmezse: bu bilgisayarın saatini denetleyin veya sitenin gizli anahtarını yeniden alın.',
    inMenu: 'Site bir kodu kabul etti',
  },
}

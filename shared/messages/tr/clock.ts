// Turkish: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Saat',
  title: 'Bu bilgisayarın saati',
  text: 'Kodlar saatten üretilir. Başka bir cihazın gösterdiği kod, ağ olmadan saatin doğru olup olmadığını söyler.',
  check: 'Denetle…',
  corrected: 'Kodlar {span} düzeltilmiş bir saat kullanıyor.',
  setBack: 'Geri al',
  wasSetBack: 'Kodlar yeniden bu bilgisayarın saatini kullanıyor',
  wasCorrected: 'Kodlar artık {span} düzeltilmiş bir saat kullanıyor',
  seconds: '{sign}{seconds, number} sn',
  minutes: '{sign}{minutes, number} dk',
  minutesAndSeconds: '{sign}{minutes, number} dk {seconds, number} sn',
  dialog: {
    title: 'Bu bilgisayarın saatini denetle',
    text: 'Telefon gibi saati doğru olan bir cihaz alın ve hesaplarınızdan biri için gösterdiği kodu girin.',
    account: 'Hesap',
    code: 'Diğer cihazdaki kod',
    search: 'Denetle',
    noAccounts: 'Bunun için kodları saate bağlı bir hesap gerekir.',
    onTime: 'İki saat uyuşuyor: kod bu ana ait.',
    onTimeCorrected: 'Bu bilgisayarın saati kendiliğinden doğru. Düzeltme gerekmiyor.',
    range: '{from, number}–{to, number} sn',
    exact: '{seconds, number} sn',
    behind: 'Bu bilgisayarın saati diğer cihazdan {range} geri.',
    ahead: 'Bu bilgisayarın saati diğer cihazdan {range} ileri.',
    best: 'En iyisi sistem saatini ayarlamaktır. Yapamıyorsanız Tidelock bu kasada farkı giderebilir.',
    alreadyCorrected: 'Yürürlükteki düzeltme bunu gideriyor.',
    correct: 'Kodları {span} düzelt',
    nowhere:
      'Kod, şu anın {minutes, number} dakika çevresindeki hiçbir ana ait değil. Aynı hesap olduğunu ve bu bilgisayarın tarihini denetleyin.',
    malformed: 'Bu hesabın kodu {digits, number} karakterdir.',
    notTimed: 'Bu hesap sayaca dayalıdır, saati izlemez.',
  },
}

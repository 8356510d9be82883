// Turkish: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Kurtarma kodları…',
  title: '{name} kurtarma kodları',
  how: 'Çoğu site onları iki adımlı doğrulamanın yanında, sıklıkla “yedek kodlar” adıyla listeler. Uygulamanız yanınızda yokken her biri sizi bir kez içeri alır.',
  none: 'Bu hesap için henüz kurtarma kodu saklanmıyor.',
  count:
    '{used, plural, =0 {{total, number} kod, hiçbiri kullanılmadı} one {{total, number} kod, # tanesi kullanıldı} other {{total, number} kod, # tanesi kullanıldı}}',
  allUsed: 'Hepsi kullanıldı. Siteden yenilerini alın.',
  danger: 'Bu kodları gören, kimlik doğrulama uygulamanız olmadan {name} hesabına girebilir.',
  show: 'Kodları göster',
  list: 'Kurtarma kodları',
  used: 'Kullanıldı: {when}',
  tick: 'Site bir kodu kabul edince onu işaretleyin.',
  tickLabel: '{code} kullanıldı',
  copyLabel: '{code} kodunu kopyala',
  copied: 'Kopyalandı. Site kabul edince işaretleyin.',
  copiedClears: 'Kopyalandı; pano {seconds, number} sn sonra temizlenir. Site kabul edince işaretleyin.',
  copiedLeft: 'Bir kurtarma kodu kopyaladınız. Site kabul etti mi?',
  markUsed: 'Kullanıldı olarak işaretle',
  marked: 'Kullanıldı olarak işaretlendi',
  edit: 'Düzenle',
  field: 'Kodlar',
  hint: 'Sitenin gösterdiği gibi, her satıra bir tane yapıştırın. Önlerindeki numaralar ve madde işaretleri atılır.',
  found: '{count, plural, =0 {Henüz kod yok.} one {# kod bulundu:} other {# kod bulundu:}}',
  removesAll: 'Bunu kaydetmek bu hesabın tüm kurtarma kodlarını kaldırır.',
  keepsTicks: 'Kalan kodlar işaretlerini korur.',
  save: 'Kodları kaydet',
  remove: 'Kodları kaldır',
  saved:
    '{count, plural, =1 {Kurtarma kodu kaydedildi} one {# kurtarma kodu kaydedildi} other {# kurtarma kodu kaydedildi}}',
  removed: 'Kurtarma kodları kaldırıldı',
}

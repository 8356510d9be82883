// Turkish: showing a stored account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: '{name} QR kodu',
  danger: 'Bu QR kodunu gören veya fotoğraflayan, bundan sonra her cihazda {name} kodlarını üretebilir.',
  alone: 'Kimsenin bakmadığından ve ekranın paylaşılmadığından emin olun.',
  passphrase: 'Ana parolanız',
  show: 'QR kodunu göster',
  qrLabel: '{name} için QR kodu',
  tooLong: 'Bu hesap bir QR kodu için çok uzun. Bağlantısını kullanın.',
  link: 'Bağlantı',
  png: 'PNG olarak kaydet',
  svg: 'SVG olarak kaydet',
  saved: '{file} kaydedildi. Elinde bulunduran kodları üretebilir: tarandıktan sonra silin.',
  left: '{seconds, number} sn',
  hides: '{seconds, number} sn sonra yeniden gizlenir',
  hidden: 'Yeniden gizlendi.',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'Telefona aktar',
  text: '{count, plural, one {# hesap Google Authenticator’a veya onun dışa aktarma kodlarını okuyan her uygulamaya gidebilir. Burada da kalır.} other {# hesap Google Authenticator’a veya onun dışa aktarma kodlarını okuyan her uygulamaya gidebilir. Burada da kalırlar.}}',
  none: 'Aktarılabilecek hesap yok.',
  losses: '{count, plural, one {# hesap aktarılmıyor:} other {# hesap aktarılmıyor:}}',
  loss: {
    type: 'burada kalır: telefondaki uygulama bu kod türünü tanımıyor',
    digits: 'burada kalır: telefondaki uygulama yalnızca 6 ve 8 basamağı tanıyor',
    period: 'burada kalır: telefondaki uygulama yalnızca 30 saniyelik adımları tanıyor',
    'too-long': 'burada kalır: adları veya gizli anahtarı bir kod için çok uzun',
  },
  more: 've {count, number} tane daha',
  danger:
    'Sonraki kodları gören veya fotoğraflayan, {count, plural, =1 {bu hesabın} one {# hesabın} other {# hesabın tümünün}} kodlarını üretebilir.',
  show: 'Kodları göster',
  place: 'Kod {at, number} / {of, number}',
  scan: 'Telefondaki uygulamada “içe aktar” veya “QR kodu tara”yı seçip bunu tarayın.',
  next: 'Sonraki kod',
  before: 'Geri',
  done: 'Bitti',
}

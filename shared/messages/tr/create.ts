// Turkish: creating a secret for somebody else's sign-in, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Gizli anahtar oluştur',
  intro:
    'İkinci adım kuranlar için: sitenizde saklanacak yeni bir gizli anahtar ve kullanıcısının tarayacağı QR kodu.',
  issuer: 'Site veya sağlayıcı',
  account: 'Hesap adı',
  accountHint: 'Gizli anahtarın ait olduğu kullanıcı',
  more: 'Diğer seçenekler',
  kind: 'Neye dayalı',
  kinds: { totp: 'Zaman', hotp: 'Sayaç' },
  bytes: 'Gizli anahtarın uzunluğu',
  byteChoice:
    '{kind, select, usual {{bytes} bayt, {bits} bit (olağan)} short {{bytes} bayt, {bits} bit (kısa)} other {{bytes} bayt, {bits} bit}}',
  counter: 'İlk sayaç değeri',
  again: 'Yeni gizli anahtar',
  qrLabel: '{name} için QR kodu',
  noQr: 'Alanlar doğru olunca QR kodu burada görünür.',
  tooLong: 'Bu, bir QR kodu için çok uzun. Adları kısaltın.',
  savePng: 'PNG olarak kaydet',
  saveSvg: 'SVG olarak kaydet',
  savedFile: '{file} kaydedildi. Elinde bulunduran kodları üretebilir: tarandıktan sonra silin.',
  codeNow: 'Şimdiki kod',
  copyCode: '{code} kodunu kopyala',
  atCounter: 'Sayaç {counter}',
  secret: 'Gizli anahtar (Base32)',
  copySecret: 'Gizli anahtarı kopyala',
  link: 'Kurulum bağlantısı',
  copyLink: 'Bağlantıyı kopyala',
  copied: {
    secret: 'Gizli anahtar kopyalandı',
    uri: 'Bağlantı kopyalandı',
    code: 'Kod kopyalandı',
  },
  check: {
    title: 'Kod doğrula',
    text: 'Kullanıcının uygulamasında görünen kodu girin.',
    label: 'Kod',
    window: 'Kabul edilen',
    windowChoice: '{count, plural, =0 {Yalnızca bu adım} one {± bir adım} other {± # adım}}',
    aheadChoice: '{count, plural, =0 {Yalnızca bu sayaç} one {# ileri} other {# ileri}}',
    right: 'Eşleşiyor, zamanında. Adım {step, number}.',
    late: 'Eşleşiyor, {drift, number} adım geç: o saat {seconds, number} sn geri. Adım {step, number}.',
    early: 'Eşleşiyor, {drift, number} adım erken: o saat {seconds, number} sn ileri. Adım {step, number}.',
    counter: 'Sayaç {step} değerinde eşleşiyor.',
    ahead: 'Sayaç {step} değerinde eşleşiyor, beklenenden {drift, number} ileri.',
    none: '{window, plural, =0 {Bu adımın kodu değil.} one {Bu adımın ve çevresindeki bir adımın kodu değil.} other {Bu adımın ve çevresindeki # adımın kodu değil.}}',
    noneAhead:
      '{window, plural, =0 {Bu sayacın kodu değil.} one {Bu sayacın ve sonraki # sayacın kodu değil.} other {Bu sayacın ve sonraki # sayacın kodu değil.}}',
    malformed: 'Buradaki kod {digits, number} rakamdır.',
  },
  keep: 'Bu hesabı kasamda sakla',
  kept: 'Kasanızda',
  keptSaid: '{name} kasanızda',
}

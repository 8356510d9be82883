// Turkish: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Hesap ekle',
  editTitle: 'Hesabı düzenle',
  ways: 'Ekleme yolu',
  byHand: 'Elle',
  link: 'Bağlantı',
  issuer: 'Site veya sağlayıcı',
  account: 'Hesap adı',
  accountHint: 'Oradaki kullanıcı adınız veya e-posta adresiniz',
  secret: 'Gizli anahtar',
  secretHint: 'A–Z harfleri ve 2–7 rakamları. Boşluklar önemli değildir.',
  secretHintHex: '0–9 rakamları ve a–f harfleri.',
  secretKept: 'Olduğu gibi kalır. Yalnızca değiştirmek için yenisini girin.',
  more: 'Diğer seçenekler',
  type: 'Tür',
  typeName: {
    totp: 'Zamana dayalı (TOTP)',
    hotp: 'Sayaca dayalı (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP',
    yandex: 'Yandex',
  },
  algorithm: 'Algoritma',
  digits: 'Basamak',
  period: 'Saniye olarak periyot',
  counter: 'Sonraki sayaç değeri',
  pin: 'PIN',
  pinHint: 'Kod üretilebilmesi için kasada saklanır.',
  pinKept: 'Boş bırakılırsa olduğu gibi kalır.',
  note: 'Not',
  noteHint: 'Aranabilir',
  preview: 'Kod',
  previewEmpty: 'Kod burada görünür; kaydetmeden önce karşılaştırabilirsiniz.',
  previewPin: 'Kodu görmek için PIN girin.',
  previewCounter: 'Sayaç {counter}',
  previewCounted: 'Sayaç {counter}. Kodları kaydettikten sonra üretilir.',
  duplicate: 'Kasada zaten var: {name}. Gizli anahtarı aynı.',
  warning: {
    'short-secret':
      'Bu gizli anahtar yalnızca {bits, number} bit; genellikle 128 veya daha fazla olur. Eksik olmadığını denetleyin.',
    'counter-assumed':
      'Bağlantıda sayaç yok, bu yüzden 0’dan başlıyor. Kodlar reddedilirse sayacı “Diğer seçenekler”de ayarlayın.',
    'parameters-ignored': 'Kullanılmayanlar: {names}.',
  },
  saveNew: 'Hesabı kaydet',
  saveAnyway: 'Yine de kaydet',
  saveChanges: 'Değişiklikleri kaydet',
  saved: '{name} eklendi',
  changed: '{name} değiştirildi',
}

// Turkish: calm remarks about an open vault.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Kurtarma anahtarı oluştur',
    setPassphrase: 'Ana parola belirle',
    check: 'Doğrula',
    makeAnother: 'Yenisini oluştur',
    nextWeek: 'Bir hafta sonra anımsat',
  },
  text: {
    'only-keychain-slot':
      'Bu kasayı yalnızca anahtarlık açıyor ve anahtarlıklar kaybolabilir. Yedek bir anahtar oluşturun.',
    'recovery-unproven':
      'Bir kurtarma anahtarı oluşturuldu, ancak not edildiği doğrulanmadı. O zamana kadar bu kasayı kesin olarak yalnızca anahtarlık açar.',
    'older-generation':
      'Bu kasa, burada görülen en yenisinden eski (kayıt {opened}, en yenisi {seen}). Son değişiklikler eksik olabilir.',
    'slots-changed-outside':
      'Bu kasanın anahtarları Tidelock dışında değiştirildi. Bunu siz yapmadıysanız yeni bir ana parola belirleyip yeni bir kurtarma anahtarı oluşturun.',
    'another-vault':
      'Bu, burada en son açılan kasadan başka bir kasa. Oraya siz koymadıysanız nereden geldiğine bakın.',
    'set-aside':
      '{count, plural, one {# hesap okunamadı. Dosyada dokunulmadan saklanıyor, gösterilmiyor.} other {# hesap okunamadı. Dosyada dokunulmadan saklanıyorlar, gösterilmiyorlar.}}',
    'keychain-changed':
      'Bu kasanın anahtarını saklayan: {was}; bu bilgisayarın şimdi kullandığı: {now}. Yeniden saklamak için ayarlarda anahtarlığı kapatıp açın.',
    'folder-not-durable':
      'Bu kasanın bulunduğu disk, kaydın elektrik kesintisinde korunacağını garanti edemiyor. Başka bir yerde yedek bulundurun.',
  },
}

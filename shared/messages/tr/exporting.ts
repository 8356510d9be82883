// Turkish: exports: what each format is, what it loses, who can read it, and what was written.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Dışa aktar',
  none: 'Dışa aktarılacak hesap yok.',
  which: 'Hangi hesaplar',
  all: '{count, plural, =1 {Tek hesap} one {# hesabın tümü} other {# hesabın tümü}}',
  found: '“{query}” ile bulunan {count, number} hesap',
  one: 'Yalnızca {name}',
  chosen: '{count, plural, one {Seçilen hesap} other {Seçilen # hesap}}',
  sealedGroup: 'Şifreli',
  plainGroup: 'Şifresiz: dosyayı alan hesaplarınızı da alır',
  formats: {
    backup: {
      name: 'Şifreli yedek',
      text: 'Hesapların her şeyi. Tidelock’ta ve Aegis dosyalarını okuyan uygulamalarda açılır.',
    },
    'aegis-sealed': {
      name: 'Aegis, şifreli',
      text: 'Aegis’te ve dosyalarını okuyan uygulamalarda, şimdi seçeceğiniz parolayla açılır.',
    },
    aegis: { name: 'Aegis', text: 'Aegis’te ve diğer uygulamaların çoğunda açılır.' },
    '2fas': { name: '2FAS', text: '2FAS’ta ve dosyalarını okuyan uygulamalarda açılır.' },
    uris: {
      name: 'Bağlantı listesi (metin)',
      text: 'Her satırda bir otpauth:// bağlantısı; hemen her uygulama ve parola yöneticisi alır.',
    },
    'migration-qr': {
      name: 'Google Authenticator için resimler',
      text: 'PNG dosyası olarak QR kodları, her birinde on hesap. Bu ekrandan taramak için burayı kapatıp “Telefona aktar”ı seçin.',
    },
    html: {
      name: 'QR kodlu sayfa',
      text: 'Her hesap QR kodu ve bağlantısıyla; yazdırıp kilit altında saklamak için.',
    },
  },
  next: 'Devam',
  titleOf: 'Dışa aktar: {format}',
  goes: '{count, plural, one {# hesap yazılacak. Burada da kalır.} other {# hesap yazılacak. Burada da kalırlar.}}',
  allLeft: 'Bu biçime uyan hesap yok.',
  left: '{count, plural, one {# hesap aktarılmıyor} other {# hesap aktarılmıyor}}',
  leftWhy: {
    type: 'Dosyada yok, çünkü bu biçimde böyle bir kod türü yok:',
    digits: 'Dosyada yok, çünkü bu biçimde yalnızca 6 veya 8 basamak var:',
    period: 'Dosyada yok, çünkü bu biçimde yalnızca 30 sn’lik periyot var:',
    secret: 'Dosyada yok, çünkü bu biçim böyle bir gizli anahtarı tutamaz:',
    'too-long': 'Dosyada yok, çünkü adları bu biçim için çok uzun:',
  },
  lost: '{count, plural, one {# hesap bir şey yitiriyor} other {# hesap bir şey yitiriyor}}',
  lostWhat: 'Dosyada {parts} olmadan:',
  lostPart: {
    note: 'not',
    pin: 'PIN',
    icon: 'simge',
    pinned: 'başa sabitleme',
    groups: 'gruplar',
    tags: 'etiketler',
  },
  danger:
    'Yazılanlar şifresizdir. Eline geçiren, bundan sonra her cihazda {count, plural, =1 {bu hesabın} one {bu # hesabın} other {bu # hesabın}} kodlarını üretebilir.',
  dangerThen: 'Gerektiğinden uzun saklamayın, bulut klasörüne koymayın, mesajla göndermeyin.',
  opensWith: 'Şununla açılır',
  ownKeys: {
    both: 'Bu kasanın ana parolası veya kurtarma anahtarı',
    passphrase: 'Bu kasanın ana parolası',
    recovery: 'Bu kasanın kurtarma anahtarı',
  },
  ownPassword: 'Kendine ait bir parola',
  password: 'Dosyanın parolası',
  passwordAgain: 'Parola (yeniden)',
  passwordMissing: 'Parola girin.',
  passwordForgotten: 'Parola olmadan dosyayı kimse açamaz.',
  proves: 'Bu kasanın ana parolası; siz olduğunuzu göstermek için.',
  save: 'Kaydet…',
  print: 'Yazdır…',
  working: 'Yazılıyor, geri okunuyor ve karşılaştırılıyor. Kodlar bu sırada çalışır.',
  doneTitle: 'Dışa aktarıldı',
  done: '{files, plural, =1 {{count, number} hesap yazıldı, geri okundu ve karşılaştırıldı.} one {{count, number} hesap # dosyaya yazıldı, geri okundu ve karşılaştırıldı.} other {{count, number} hesap # dosyaya yazıldı, geri okundu ve karşılaştırıldı.}}',
  files: 'Dosyalar',
  doneDelete:
    '{files, plural, one {Dosya şifresiz: işini görünce silin, çöp kutusundan da.} other {Dosyalar şifresiz: işlerini görünce silin, çöp kutusundan da.}}',
  doneSealed: 'Ana parola veya parola olmadan, siz dahil kimse açamaz.',
  printed: '{count, number} hesaplık sayfa yazıcıya gönderildi.',
  printedThen: 'Kilit altında saklayın. Ortak kullanılan yazıcılar yazdırdıklarını saklayabilir.',
  settings: {
    title: 'Hesapları dışa aktar',
    text: 'Başka bir uygulamaya, bir yedeğe veya kâğıda',
    button: 'Dışa aktar…',
  },
}

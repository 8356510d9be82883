// Turkish: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'Yedekler',
  automatic: {
    title: 'Otomatik yedekle',
    text: 'Her değişiklikten az sonra, seçtiğiniz klasöre. Şifrelenir ve yeniden açılmadan sayılmaz.',
  },
  folder: {
    title: 'Klasör',
    none: 'Henüz seçilmedi. Başka bir disk veya eşitlenen bir klasör, bu bilgisayar kaybolsa da kalır.',
    choose: 'Seç…',
  },
  kept: {
    title: 'Saklanacak',
    text: 'Bu kasanın daha eski otomatik yedekleri silinir. Klasördeki başka hiçbir şey silinmez.',
    count: '{count, plural, one {En son yedek} other {Son # yedek}}',
  },
  reminder: {
    title: 'Yakın tarihli yedek yoksa anımsat',
    never: 'Asla',
    days: '{count, plural, one {# gün sonra} other {# gün sonra}}',
  },
  last: 'Son doğrulama: {day, select, today {bugün {when}} yesterday {dün {when}} other {{when}}}, {accounts, number} hesap',
  lastByHand: 'Elle yapıldı.',
  never: 'Bu kasanın burada henüz yedeği alınmadı.',
  working: 'Yedekleniyor…',
  failed:
    '{day, select, today {Bugün {when} saatinden beri otomatik yedek yok.} yesterday {Dün {when} saatinden beri otomatik yedek yok.} other {{when} tarihinden beri otomatik yedek yok.}}',
  failedAgain: 'Kendiliğinden yeniden denenir.',
  now: 'Şimdi yedekle…',
  restore: 'Geri yükle…',
  made: '{file} kaydedildi: yeniden açıldı, içinde {accounts, number} hesap var',
  notice: {
    none: 'Bu kasanın henüz yedeği yok. Bu bilgisayar kaybolursa kodlarınız da kaybolur.',
    old: 'Son yedek {days, number} gün önce alındı. Bu bilgisayar kaybolursa sonrasında eklenenler de kaybolur.',
    failed: 'Otomatik yedekleme başarısız oldu.',
    open: 'Yedekler',
  },
  dialog: {
    title: 'Şimdi yedekle',
    text: 'Tüm hesapları ve çöp kutusunu içeren şifreli tek dosya. Tidelock, Aegis ve başka uygulamalar açar.',
    label: 'Dosyayı açan',
    vaultKey: 'Bu kasayı açan: ana parolası veya kurtarma anahtarı',
    own: 'Yalnızca bu dosya için bir parola',
    password: {
      first: 'Dosyanın parolası',
      again: 'Parola (yeniden)',
      empty: 'Dosya için bir parola girin.',
      forgotten: 'Parola olmadan dosyayı kimse açamaz.',
    },
    confirm: 'Bu parolayı bilen, dosyadaki tüm hesapları elde eder.',
    choose: 'Yerini seç…',
    working: 'İşleniyor…',
  },
  key: {
    title: 'Yedeğin kendi anahtarı gerekir',
    text: 'Kasayı şu anda yalnızca bu bilgisayarın anahtarlığı açıyor. Yedek ise bu bilgisayar yokken başka yerde açılabilmelidir.',
    recovery: 'Kurtarma anahtarı oluştur',
    recoveryText: 'Yazıp bu bilgisayardan uzakta saklamak için.',
    passphrase: 'Ana parola belirle',
    passphraseText: 'Akılda tutmak için. Anahtarlık kasayı yine kendiliğinden açar.',
    own: 'Yalnızca bu dosya için parola',
  },
}

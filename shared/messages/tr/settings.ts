// Turkish: security, clipboard, appearance, keyboard, about.

import type { settings as english } from '../en/settings'
import type { Translation } from '../live'

export const settings: Translation<typeof english> = {
  title: 'Ayarlar',
  sections: {
    security: 'Güvenlik',
    clipboard: 'Pano',
    quick: 'Hızlı erişim',
    window: 'Pencere',
    appearance: 'Görünüm',
    keyboard: 'Klavye',
    about: 'Hakkında',
  },
  inForce: {
    keychainOnly:
      '{backend, select, none {Oturumunuz açıkken bu kasayı sistem anahtarlığı kendiliğinden açar.} other {Oturumunuz açıkken bu kasayı {backend} kendiliğinden açar.}} Tek anahtar odur ve anahtarlıklar kaybolabilir.',
    keychainAndSpare:
      '{backend, select, none {Oturumunuz açıkken bu kasayı sistem anahtarlığı kendiliğinden açar.} other {Oturumunuz açıkken bu kasayı {backend} kendiliğinden açar.}} Ana parolanız yedek anahtardır.',
    keychainAndRecovery:
      '{backend, select, none {Oturumunuz açıkken bu kasayı sistem anahtarlığı kendiliğinden açar.} other {Oturumunuz açıkken bu kasayı {backend} kendiliğinden açar.}} Kurtarma anahtarınız yedek anahtardır.',
    passphrase: 'Bu kasayı ana parolanız kilitler. Siz olmadan bu bilgisayardaki hiçbir şey onu açamaz.',
    recoveryOnly: 'Bu kasayı yalnızca kurtarma anahtarınız açar.',
  },
  curtain:
    'Sizin adınıza çalışan programlar da anahtarlığa sorabilir. Gerçek bir kilit için ana parola belirleyip anahtarlığı kapatın.',
  keychain: {
    title: 'Anahtarlıkla aç',
    on: '{backend, select, none {Anahtar sistem anahtarlığında.} other {Anahtarın yeri: {backend}.}}',
    off: 'Kapalı: kasa her açılışta ana parolayı sorar.',
    needsOther: 'Önce ana parola veya kurtarma anahtarı belirleyin; yoksa kasayı açacak bir şey kalmaz.',
  },
  passphrase: {
    title: 'Ana parola',
    set: 'Belirle',
    setDialog: 'Ana parola belirle',
    change: 'Değiştir…',
    changeDialog: 'Ana parolayı değiştir',
    remove: 'Kaldır',
    isSet: 'Belirlendi.',
    notSet: 'Belirlenmedi.',
    done: 'Ana parola belirlendi',
    removed: 'Ana parola kaldırıldı',
    working: 'İşleniyor…',
    saveButton: 'Ana parolayı belirle',
  },
  recovery: {
    title: 'Kurtarma anahtarı',
    isSet: 'Oluşturuldu. Yeniden gösterilemez.',
    notSet: 'Yok. Her şey kaybolduğunda kasayı o açar.',
    unproven: 'Oluşturuldu, ancak not edildiği doğrulanmadı.',
    make: 'Oluştur…',
    makeNew: 'Yenisini oluştur…',
    check: 'Doğrula…',
    checkLabel: 'Kurtarma anahtarını doğrula',
  },
  clear: {
    title: 'Kopyalanan kodu panodan silme süresi',
    text: 'Yalnızca hâlâ panodaysa.',
    never: 'Asla',
    seconds: '{count, plural, one {# saniye} other {# saniye}}',
    minutes: '{count, plural, one {# dakika} other {# dakika}}',
  },
  last: {
    title: '5 saniyeden az kaldığında',
    copy: 'Kodu kopyala ve kalan süreyi söyle',
    next: 'Sonraki kodu kopyala',
    wait: 'Sonraki kodu bekle',
    why: 'Her site sonraki kodu erkenden kabul etmez.',
  },
  theme: { title: 'Tema', system: 'Sistem', light: 'Açık', dark: 'Koyu' },
  nextCode: { title: 'Sonraki kodu göster', text: 'Geçerli kodun altında, küçük olarak.' },
  about: {
    version: 'Sürüm',
    runtime: 'Çalışma ortamı',
    runtimeText: 'Electron {electron} · Chromium {chromium} · Node {node}',
    fallback:
      'Bu, geliştirme için kullanılan çalışma ortamıdır. Desteklenen ortamdan eskidir ve kurulu Tidelock’ta asla yer almaz.',
    vault: 'Kasa',
    settingsFile: 'Ayarlar',
    keychain: 'Anahtarlık',
    noKeychain: 'Kullanılmıyor',
    clipboard: 'Pano',
    clipboardMarks: 'Kodlar pano geçmişlerinden ve bulutlardan uzak tutulur',
    clipboardPlain: 'Sade: pano geçmişi kodları saklayabilir',
    releases: 'Yeni sürümler',
    copyAddress: 'Adresi kopyala',
    addressCopied: 'Adres kopyalandı',
    offline:
      'Tidelock hiçbir zaman ağ bağlantısı açmaz, bu yüzden yeni sürüm de aramaz. Paketler, onları kuran sistemin yoluyla güncellenir; yukarıdaki adreste bütün sürümler vardır.',
  },
}

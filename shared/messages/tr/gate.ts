// Turkish: the screens before the vault is open.

import type { gate as english } from '../en/gate'
import type { Translation } from '../live'

export const gate: Translation<typeof english> = {
  cannotStart:
    'Tidelock bu bilgisayarda başlatılamıyor. Kasanıza dokunulmadı. Nedenini görmek için uçbirimden başlatın.',
  firstStart: {
    title: 'Tidelock’a hoş geldiniz',
    what: 'Tek kullanımlık kodlarınız yalnızca bu bilgisayarda saklanır. Üyelik yok, ağ bağlantısı yok.',
    asking: 'Sistem anahtarlığına soruluyor…',
    keychainTitle: 'Kendiliğinden açılır',
    keychainText:
      '{backend, select, none {Bu bilgisayarda oturumunuz açıkken anahtarı sistem anahtarlığı saklar.} other {Bu bilgisayarda oturumunuz açıkken anahtarı {backend} saklar.}}',
    keychainButton: '{backend, select, none {Sistem anahtarlığıyla koru} other {{backend} ile koru}}',
    passphraseTitle: 'Her seferinde sorar',
    passphraseText: 'Ana parola girersiniz. Sizin adınıza çalışan başka programları da dışarıda tutar.',
    passphraseButton: 'Ana parola kullan',
    create: 'Kasayı oluştur',
    spare: 'Yedek anahtar olarak ana parola da belirle',
    spareText: 'Anahtarlıklar kaybolabilir. Yedek anahtar varsa kodlarınız kaybolmaz.',
    noKeychain: 'Bu bilgisayarın anahtarlığı kullanılamıyor; kodlarınızı bir ana parola korur.',
    portable: 'Bu yeni bir taşınabilir kasa. Her bilgisayarda yalnızca ana parolasıyla açılır.',
    chooseOther: 'Başka bir yol seç',
    restore: 'Yedeğiniz mi var? Önce kasanın nasıl açılacağını seçin; ardından geri yüklenebilir.',
  },
  portableFile: 'Taşınabilir kasa',
  passphrase: {
    label: 'Ana parola',
    again: 'Ana parola (yeniden)',
    hint: 'Rastgele seçilmiş dört veya daha fazla sözcük güçlüdür ve kolay yazılır.',
    different: 'İki giriş aynı değil.',
    empty: 'Ana parola girin.',
    forgotten: 'Ana parola olmadan kasayı kimse açamaz; sıfırlanamaz da.',
    show: 'Yazdıklarımı göster',
    hide: 'Yazdıklarımı gizle',
  },
  keychainAsked: {
    title: 'Anahtarlık bekleniyor',
    text: 'Tidelock, kasanızın anahtarını sistem anahtarlığından istedi.',
    slow: 'Sistem parolanızı soruyor olabilir. Penceresini arayın; bu pencerenin arkasında kalmış olabilir.',
    meanwhile: 'Ya da kasayı kendiniz açın',
  },
  keychainFailed: {
    title: 'Anahtarlık kasanızı açmadı',
    changed: 'Kasayı koruyan: {was}. Bu bilgisayarın şimdi kullandığı: {now}.',
    safe: 'Kasanız zarar görmedi. Hiçbir şey değiştirilmedi.',
    noOther: 'Bu kasanın ana parolası da kurtarma anahtarı da yok; onu yalnızca anahtarlık açabilir.',
  },
  locked: {
    title: 'Tidelock kilitli',
    text: 'Siz açana kadar hiçbir şey gösterilmez.',
    open: 'Kilidi aç',
    opening: 'Açılıyor…',
    recoveryLabel: 'Kurtarma anahtarı',
    recoveryHint: 'Yazdırıldığı gibi: harf ve rakam grupları. Boşluklar ve çizgiler önemli değildir.',
    usePassphrase: 'Ana parolayı kullan',
    useRecovery: 'Kurtarma anahtarını kullan',
    useKeychain: 'Anahtarlıkla aç',
  },
  unreadable: {
    title: 'Bu kasa açılamıyor',
    safe: 'Hiçbir şey değiştirilmedi. Dosya tam olarak bulunduğu gibi duruyor.',
    file: 'Dosya',
    copies: 'Önceki kopyalar',
    copiesText: 'Açılan kopya dosyanın yerine konur. Okunamayan dosya yanında saklanır.',
    copy: 'Kaydedildi: {saved}, {size}',
    open: 'Aç',
    openLabel: '{saved} tarihli kopyayı aç',
    noCopies: 'Yanında önceki bir kopya bulunamadı.',
  },
}

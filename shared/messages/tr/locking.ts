// Turkish: the lock screen, the lock's settings, and how strong a passphrase is.

import type { locking as english } from '../en/locking'
import type { Translation } from '../live'

export const locking: Translation<typeof english> = {
  why: {
    asked: 'Siz açana kadar hiçbir şey gösterilmez.',
    idle: '{span} kullanılmayınca kilitlendi.',
    hidden: '{span} görünmeyince kilitlendi.',
    suspend: 'Bilgisayar uykuya geçince kilitlendi.',
    'screen-lock': 'Ekranla birlikte kilitlendi.',
  },
  minutes: '{count, plural, one {# dakika} other {# dakika}}',
  hours: '{count, plural, one {# saat} other {# saat}}',
  wait: {
    button: '{seconds, number} sn bekleyin',
    said: 'Sonraki deneme {seconds, number} saniye sonra.',
  },
  gate: {
    reason: 'kasayı açmak',
    open: '{name} ile aç',
  },
  settings: {
    section: 'Otomatik kilit',
    never: 'Asla',
    keychain: 'Anahtarlık bu kasayı siz olmadan açar; kilit kimseyi dışarıda tutmaz.',
    keychainOff: 'Bu yüzden Tidelock onu kendiliğinden kilitlemez.',
    keychainToo: 'Yine de kilitle',
    keychainTooText: 'Meraklı gözlere karşı bir perde: kilitli pencerede tek tıklama onu yeniden açar.',
    idle: 'Kullanılmama süresi',
    idleText: 'Bu bilgisayarda hiç tuş ve fare hareketi olmadığında.',
    hidden: 'Görünmeme süresi',
    hiddenText: 'Hiçbir Tidelock penceresi gösterilmediğinde.',
    suspend: 'Bilgisayar uykuya geçtiğinde',
    screen: 'Ekran kilitlendiğinde',
    screenNone: 'Bu masaüstü, ekranı kilitlediğini programlara bildirmiyor.',
    touchId: 'Önce {name} iste',
    touchIdText:
      'Anahtarlık kilitlenmiş bir kasayı açmadan önce. {name} burada bir kapıdır, anahtar değil: sizin adınıza çalışan başka programlar anahtarlığa yine sorabilir, yeniden başlatınca da sorulmaz.',
    now: 'Hemen kilitlemek için {keys} tuşlarına basın, tepsi menüsünü kullanın veya tidelock --lock çalıştırın.',
  },
  strength: {
    label: 'Güç',
    levels: ['Çok zayıf', 'Zayıf', 'Orta', 'Güçlü', 'Çok güçlü'],
    verdict: '{level}: {guessed}',
    guessed: {
      seconds: 'dosya çalınırsa saniyeler içinde tahmin edilir.',
      minutes: 'dosya çalınırsa dakikalar içinde tahmin edilir.',
      hours: 'dosya çalınırsa saatler içinde tahmin edilir.',
      days: 'dosya çalınırsa günler içinde tahmin edilir.',
      months: 'dosya çalınırsa aylar içinde tahmin edilir.',
      years: 'dosya çalınırsa tahmin edilmesi yıllar sürer.',
      centuries: 'dosya çalınırsa tahmin edilmesi yüzyıllar sürer.',
      never: 'dosya çalınsa bile tahmin edilemez.',
    },
  },
}

// Turkish: the Restore screen.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Yedeği geri yükle',
  text: 'Yedekte ne olduğunu görene kadar hiçbir şey değişmez.',
  choose: 'Yedek seç…',
  chooseOther: 'Başka yedek seç…',
  reading: 'Açılıyor…',
  intro:
    'Tidelock veya Aegis yedekleri. Başka uygulamaların dışa aktardıkları için içe aktarma var: “Hesap ekle”.',
  locked: {
    title: 'Anahtarı gerekiyor',
    text: 'Bu kasanın anahtarı onu açmıyor. Yapıldığı zamanki ana parolası veya kurtarma anahtarı geçerlidir.',
    label: 'Ana parola veya kurtarma anahtarı',
    open: 'Aç',
    opening: 'Açılıyor…',
    empty: 'Ana parolayı veya kurtarma anahtarını girin.',
  },
  wrongKey: 'Bu, yedeği açmıyor. Daha eski bir ana parolası olabilir; onu veya kurtarma anahtarını deneyin.',
  refused: {
    'vault-empty': 'Bu dosya boş. Başka bir yedek seçin.',
    'vault-truncated':
      'Bu yedek erken bitiyor; bir bölümü eksik. Geldiği yerden yeniden kopyalayın veya başka bir yedek seçin.',
    'vault-damaged': 'Bu yedek bozuk: içeriği denetimden geçmiyor. Başka bir yedek seçin.',
    'vault-newer':
      'Bu yedeği daha yeni bir Tidelock yaptı (biçim {version}). Geri yüklemek için Tidelock’u güncelleyin.',
    'vault-cost-refused':
      'Bu dosya, bir yedeğin açılması için gerekenden çok daha fazla işlem istiyor. Nereden geldiğine bakın.',
    'slot-missing':
      'Bu dosyayı yalnızca yapıldığı bilgisayarın anahtarlığı açar. Ana parolası veya kurtarma anahtarı olan bir yedek seçin.',
    other: 'Bu dosya okunamıyor veya 64 MB’tan büyük. Yerini ve izinlerini denetleyin.',
  },
  foreign: {
    other: 'Bu bir kasa yedeği değil, başka bir programın dışa aktardığı dosya. İçe aktarılabilir.',
    import: 'İçe aktar',
    none: 'Bu bir yedek değil. Tidelock yedeklerinin adı tidelock-backup-….json biçimindedir.',
  },
  made: 'Yapıldı: {moment}',
  madeUnknown: 'Ne zaman yapıldığı belirtilmemiş',
  holds:
    '{trash, plural, =0 {{count, number} hesap} one {{count, number} hesap, # tanesi çöp kutusunda} other {{count, number} hesap, çöp kutusunda #}}',
  unreadable:
    '{count, plural, one {İçindeki # kayıt okunamıyor; olduğu gibi saklanır.} other {İçindeki # kayıt okunamıyor; oldukları gibi saklanırlar.}}',
  otherVault: 'Başka bir kasadan yapılmış.',
  filter: 'Göster',
  place: { new: 'Yeni', here: 'İkisinde de', 'only-here': 'Yalnızca burada' },
  filters: {
    new: 'Yeni {count, number}',
    here: 'İkisinde de {count, number}',
    'only-here': 'Yalnızca burada {count, number}',
  },
  list: 'Hesaplar',
  nothing: 'Yok.',
  how: {
    label: 'Ne yapılsın',
    merge: 'Eksik olanları ekle',
    mergeText:
      '{added, plural, =0 {Yedekteki her şey zaten burada.} one {# hesap eklenir. Buradaki her şey kalır.} other {# hesap eklenir. Buradaki her şey kalır.}}',
    replace: 'Her şeyi değiştir',
    replaceText:
      'Kasada bundan sonra yedekteki {inBackup, number} hesap olur.{onlyHere, plural, =0 {} one { Yalnızca bu kasada olan # hesap kaldırılır.} other { Yalnızca bu kasada olan # hesap kaldırılır.}}',
  },
  merge: 'Geri yükle',
  replaceTitle: 'Her şey değiştirilsin mi?',
  replaceButton: 'Değiştir',
  working: 'Geri yükleniyor…',
  done: {
    title: 'Geri yüklendi',
    merged: '{added, plural, =0 {Eksik bir şey yoktu} one {# hesap eklendi} other {# hesap eklendi}}',
    replaced: 'Kasada şimdi {count, number} hesap var',
    removed: 'Yalnızca bu kasada olan {count, number} hesap gitti.',
    trashed: '{count, number} hesap çöp kutusuna geldi.',
    undo: 'Geri al',
    undoText: '“Geri al”, başka bir şey değişene kadar burada olanı aynen geri getirir.',
    undone: 'Geri yükleme tümüyle geri alındı',
    close: 'Bitti',
  },
}

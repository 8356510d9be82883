// Turkish: pictures beside the accounts.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Simge',
  change: 'Simgeyi değiştir',
  changeShort: 'Değiştir…',
  now: {
    automatic: 'Sitenin adına göre',
    monogram: 'İlk harf',
    brand: 'Marka simgesi: {name}',
    picture: 'Kendi resminiz',
  },

  title: 'Simge seç',
  basic: 'Ada göre',
  search: 'Marka simgelerinde ve paketlerde ara',
  automatic: 'Otomatik',
  monogram: 'İlk harf',
  own: 'Kendi resminiz…',
  ownHint: 'Buraya resim de yapıştırabilirsiniz.',
  suggested: 'Önerilen',
  brands: 'Marka simgeleri',
  packs: 'Paketlerinizden',
  packIcon: '{name}, paket: {pack}',
  typeToSearch: '3.000’den fazla marka simgesinden birini bulmak için ad yazın.',
  none: '“{query}” adında bir simge yok. Başka bir ad deneyin veya kendi resminizi seçin.',
  found: '{count, plural, one {# simge bulundu} other {# simge bulundu}}',

  fault: {
    unknown: 'Bu dosya burada okunabilen bir resim değil. PNG, JPEG, WebP, GIF, BMP veya AVIF dosyası seçin.',
    'too-large': 'Bu resim çok büyük. En çok 20 MB olan bir resim seçin.',
    damaged: 'Bu resim bozuk. Başka bir resim seçin.',
  },

  section: 'Simgeler',
  brandIcons: {
    title: 'Marka simgeleri',
    text: 'Bilinen sitelerin simgesini ilk harf yerine gösterir. Programın parçasıdırlar; hiçbir şey indirilmez.',
  },
  packsTitle: 'Simge paketleri',
  packsText:
    'Aegis biçimindeki paketler (zip). Simgeleri hesaplar için seçilebilir ve o zaman kasada saklanır.',
  add: 'Paket ekle…',
  adding: 'Paket okunuyor…',
  remove: 'Kaldır',
  removeLabel: '{name} simge paketini kaldır',
  packLine: '{icons, number} simge, sürüm {version}',
  leftOut:
    '{count, plural, one {# resim güvenle gösterilemediği için dışarıda bırakıldı.} other {# resim güvenle gösterilemedikleri için dışarıda bırakıldı.}}',
  added: '{name} simge paketi eklendi',
  removed: '{name} simge paketi kaldırıldı. İçinden seçilen simgeler kalır.',
  dialog: { title: 'Simge paketi seç', kind: 'Simge paketleri' },
  refused: {
    unreadable:
      'Bu dosya Aegis biçiminde bir simge paketi değil. İçinde pack.json olan bir zip dosyası seçin.',
    'too-large': 'Bu simge paketi 64 MB’tan büyük. Daha küçüğünü seçin.',
    'too-many': 'Zaten 20 simge paketi var. Önce birini kaldırın.',
  },
}

// Turkish: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'Çöp kutusu',
  text: 'Hesaplar burada 30 gün kalır. Siteleri kod istemeye devam eder.',
  after:
    'Kalıcı olarak silinen bir hesap, kasanın eski kopyalarında onlar gidene kadar durur. Oradan geri getirebilirsiniz:',
  emptyTitle: 'Çöp kutusu boş',
  emptyText: 'Kaldırdığınız hesaplar burada bekler; bir yanlışlığın bedeli olmaz.',
  deleted: 'Kaldırıldı: {when}',
  keptUntil: 'saklanma sonu: {when}',
  goesSoon: 'birkaç gün içinde silinecek',
  restore: 'Geri yükle',
  restoreLabel: '{name} hesabını geri yükle',
  remove: 'Kalıcı olarak sil',
  removeLabel: '{name} hesabını kalıcı olarak sil',
  removeAll: 'Çöp kutusunu boşalt',
  restored: '{name} yeniden listede',
  confirmTitle: '{name} kalıcı olarak silinsin mi?',
  confirmAllTitle:
    '{count, plural, one {# hesap kalıcı olarak silinsin mi?} other {# hesap kalıcı olarak silinsin mi?}}',
  confirmText:
    'Gizli anahtarı ve kurtarma kodları kasadan çıkar. Kasanın eski kopyaları onları 30 güne kadar saklar; geçmişten geri getirilebilirler. Sonrasında hâlâ kod isteyen bir site sizi dışarıda bırakabilir.',
  confirmButton: 'Kalıcı olarak sil',
  gone: '{name} silindi',
  goneAll: 'Çöp kutusu artık boş',
}

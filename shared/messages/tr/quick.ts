// Turkish: keys for the whole desktop, the tray, typing, hidden codes, and the quick window.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Arayın, Enter kopyalar',
  searchLabel: 'Hesaplarda ara',
  accounts: 'Hesaplar',
  nothing: 'Hesap bulunamadı',
  empty: 'Henüz hesap yok',
  openMain: 'Tidelock’u aç',
  hintCopy: 'Kopyala',
  hintType: 'Yaz',
  hintPick: 'Seç',
  locked: 'Tidelock kilitli',
  hotkeys: {
    quick: 'Hızlı pencere',
    quickText: 'Çalıştığınız her şeyin üzerinde küçük bir arama açar.',
    copyLast: 'Son kullanılan kodu kopyala',
    copyLastText: 'Hiç pencere açmadan çalışır.',
    account: '{name} kodunu kopyala',
    addAccount: 'Tek bir hesap için kısayol',
    addAccountText: 'Kodunu hiç pencere açmadan kopyalar.',
    chooseAccount: 'Hesap seç…',
    none: 'Ayarlanmadı',
    record: 'Ayarla',
    change: 'Değiştir',
    clear: 'Temizle',
    press: 'Tuşlara basın…',
    stop: 'İptal',
    label: '{what}: {keys}',
    notInForce: 'Şu anda etkin değil:',
    commands: 'Masaüstünün kendi klavye ayarları için komutlar',
    commandsPortal: 'Bir kısayol çalışmıyorsa bunlardan birini masaüstünün kendi klavye ayarlarında atayın.',
    commandsNone: 'Bu masaüstü programlara kısayol vermiyor. Bunları onun kendi klavye ayarlarında atayın.',
    toggle: 'Hızlı pencere',
    lock: 'Kilitle',
  },
  typing: {
    title: 'Kodu yazdıktan sonra Enter’a bas',
    text: 'Hızlı pencerede Ctrl+Enter, kodu önceki pencereye yazar. Bunu yapan araç: {tool}.',
    none: 'Kodları başka pencerelere yazma',
    noneText: {
      linux:
        'Burada kullanılamıyor: X11’de xdotool gerekir; Wayland’de wtype veya ydotool ile öndeki pencereyi bildiren bir masaüstü.',
      mac: 'Sistem Ayarları > Gizlilik ve Güvenlik > Erişilebilirlik bölümünde Tidelock’a izin verin.',
      windows: 'Burada kullanılamıyor.',
    },
  },
  tray: {
    close: 'Pencere kapatılınca sistem tepsisinde çalışmayı sürdür',
    closeText: 'Tepsi menüsü de kod kopyalar.',
    none: 'Bu masaüstü tepsi simgesi göstermiyor; pencereyi kapatmak programdan çıkar. Tepsinin yaptığı her şeyi yukarıdaki kısayollar ve pencere yapar.',
    hidden: 'Sistem tepsisinde başlat',
    hiddenText: 'Pencere, siz isteyene kadar bekler.',
  },
  autostart: { title: 'Oturum açınca başlat', none: 'Bu sistemde buradan ayarlanamıyor.' },
  onTop: { title: 'Her zaman üstte', text: 'Pencere diğerlerinin üzerinde kalır.' },
  hideAfterCopy: { title: 'Kopyaladıktan sonra pencereyi gizle', text: 'Yaptığınız işe dönersiniz.' },
  hide: {
    title: 'Kodları gizle',
    text: 'Her biri yalnızca istediğinizde gösterilir. Kopyalama yine çalışır.',
    seconds: 'Gizli kodun gösterilme süresi',
  },
  protect: {
    title: 'Ekran görüntülerinden gizle',
    text: 'Paylaşılan ekranlardan ve kayıtlardan da.',
    none: 'Linux’ta bir pencereyi ekran görüntülerinden gizlemenin yolu yok.',
  },
  remark: {
    'no-tool': 'Kod panoda: Tidelock burada başka programlara yazamıyor.',
    'no-window': 'Kod panoda: yazılacak başka bir pencere yok.',
    'focus-changed': 'Kod panoda: yazılamadan başka bir pencere öne geldi.',
    failed: 'Kod panoda: yazma başarısız oldu.',
  },
}

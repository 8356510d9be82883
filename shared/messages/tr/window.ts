// Turkish: what the main process itself puts on the screen.

import type { window as english } from '../en/window'
import type { Translation } from '../live'

export const window: Translation<typeof english> = {
  title: 'Tidelock',
  cancel: 'İptal',
  portableTitle: '{file} (taşınabilir kasa) - Tidelock',
  pdf: 'PDF belgesi',
  kitFile: 'Tidelock kurtarma kiti.pdf',
  picture: { png: 'PNG resmi', svg: 'SVG çizimi' },
  exported: {
    backup: 'Şifreli yedek',
    aegis: 'Aegis dosyası',
    '2fas': '2FAS dosyası',
    uris: 'Metin',
    'migration-qr': 'PNG resmi',
    html: 'Web sayfası',
  },
  backup: {
    kind: 'Tidelock yedeği',
    folder: 'Yedek klasörü',
    open: 'Yedek seç',
    kinds: 'Yedekler',
  },
  noName: 'Adsız',
  bothNames: '{issuer} ({account})',
  questions: {
    show: {
      title: '{name} hesabının gizli anahtarı gösterilsin mi?',
      text: 'Onu gören, bundan sonra her cihazda bu hesabın kodlarını üretebilir. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Göster',
      reason: 'bir hesabın gizli anahtarını göstermek',
    },
    savePicture: {
      title: '{name} hesabının gizli anahtarı resim olarak kaydedilsin mi?',
      text: 'Resmi elinde bulunduran, bundan sonra her cihazda bu hesabın kodlarını üretebilir. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Kaydet',
      reason: 'bir hesabın gizli anahtarını kaydetmek',
    },
    move: {
      title: '{count, number} hesabın gizli anahtarı gösterilsin mi?',
      text: 'Bunu gören, bundan sonra her cihazda kodları üretebilir. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Göster',
      reason: 'hesaplarınızın gizli anahtarlarını göstermek',
    },
    siteCodes: {
      title: '{name} hesabının kurtarma kodları gösterilsin mi?',
      text: 'Onları gören, orada sizin yerinize oturum açabilir. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Göster',
      reason: 'bir hesabın kurtarma kodlarını göstermek',
    },
    kit: {
      title: 'Sitelerinizin kurtarma kodları kite eklensin mi?',
      text: 'Kiti elinde bulunduran, bu sitelerde sizin yerinize oturum açabilir. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Ekle',
      reason: 'sitelerinizin kurtarma kodlarını kite eklemek',
    },
    write: {
      title: '{count, number} hesabın gizli anahtarı bir dosyaya yazılsın mı?',
      text: 'Dosyayı açabilen, bundan sonra kodları üretebilir. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Devam',
      reason: 'hesaplarınızın gizli anahtarlarını bir dosyaya yazmak',
    },
    print: {
      title: '{count, number} hesabın gizli anahtarı yazdırılsın mı?',
      text: 'Kâğıdı gören, bundan sonra kodları üretebilir. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Devam',
      reason: 'hesaplarınızın gizli anahtarlarını yazdırmak',
    },
    backUp: {
      title: 'Kasa, kendine ait bir parolayla yedeklensin mi?',
      text: 'Dosyaya ve bu parolaya sahip olan, kasadaki tüm gizli anahtarlara sahip olur. Bunu şimdi siz istemediyseniz “İptal”i seçin.',
      button: 'Devam',
      reason: 'kasayı kendine ait bir parolayla yedeklemek',
    },
    setPassphrase: {
      title: 'Bu kasa için yeni ana parola kullanılsın mı?',
      text: 'Onu bilen, kasayı açıp içindeki tüm gizli anahtarları görebilir. Şimdi siz girmediyseniz “İptal”i seçin.',
      button: 'Kullan',
      reason: 'kasanın ana parolasını belirlemek',
    },
  },
}

// Turkish: “I come from another app”. Menus are named as those apps name them in Turkish, where that is certain.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again =
  'Her sitede güvenlik ayarlarını açıp kimlik doğrulama uygulamasını yeniden kurun; yeni kodunu burada tarayın.'
const only = 'Yalnızca adlar ve gizli anahtarlar gelir; uygulama başka bir şey dışa aktarmaz.'

const apps: Translation<typeof english.apps> = {
  google: {
    path: ['Menü', 'Hesapları aktar', 'Dışa aktarma: QR kodları'],
    steps: [
      'Telefonda: menüyü açın, “Hesapları aktar”ı, sonra “Hesapları dışa aktar”ı seçip tümünü işaretleyin.',
      'Her on hesap için bir kod gösterir. Kodları buradaki kameranın önüne tutun veya ekran görüntülerini alıp hepsini bırakın.',
    ],
    lost: [only],
  },
  microsoft: {
    path: [],
    steps: [
      again,
      'Microsoft hesabı: account.microsoft.com adresinde, Güvenlik altında oturum açmak için başka bir yol ekleyip başka türden bir kimlik doğrulama uygulaması seçin.',
      'Onaylamanızı veya bir sayı girmenizi isteyen iş ya da okul hesabı kod kullanmaz; telefonda kalır.',
    ],
    lost: ['Onaylar, parolasız oturum açma ve kayıtlı parolalar uygulamada kalır.'],
  },
  authy: {
    path: [],
    steps: [
      'Bir topluluk aracının yazdığı dosya veya root erişimli bir telefonun yedeği hâlâ elinizdeyse buraya bırakın.',
      again,
      'Hesabı Authy’den ancak bir kez oturum açtıktan sonra kaldırın.',
    ],
    lost: ['Masaüstü uygulaması sona erdi, telefon uygulaması da hiçbir şey vermiyor.'],
  },
  aegis: {
    path: ['Menü, Ayarlar', 'İçe ve dışa aktarma', 'Dışa aktar'],
    steps: [
      'Ayarları açın, içe ve dışa aktarmayı, sonra dışa aktarmayı seçin.',
      'Şifrelemeyi açık bırakın ve anımsayacağınız bir parola belirleyin.',
    ],
    lost: ['Yalnızca parmak iziyle açılan bir kasa okunamaz: önce Aegis’te bir parola belirleyin.'],
  },
  '2fas': {
    path: ['Ayarlar', '2FAS Backup', 'Dışa aktar'],
    steps: ['Ayarları açın, “2FAS Backup”ı seçin, sonra parolalı veya parolasız bir dosyaya dışa aktarın.'],
    lost: ['Kayıtların resimleri ve renkleri.', 'SHA224 veya SHA384 kullanan hesaplar; bunlar listelenir.'],
  },
  ente: {
    path: ['Ayarlar', 'Veri', 'Kodları dışa aktar'],
    steps: [
      'Ayarları açın, “Veri”yi, sonra “Kodları dışa aktar”ı seçin.',
      'Şifreli dışa aktarmayı seçip parola belirleyin. Burada açılması bilerek biraz sürer.',
    ],
    lost: ['Çöp kutusundaki hesaplar; bunlar listelenir.'],
  },
  'proton-authenticator': {
    path: ['Ayarlar', 'Dışa aktar'],
    steps: ['Ayarları açıp “Dışa aktar”ı seçin; sunuyorsa parolayla.'],
    lost: ['Bir kodun gerektirdiği hiçbir şey.'],
  },
  'proton-pass': {
    path: ['Ayarlar', 'Dışa aktar', 'ZIP, PGP’siz'],
    steps: ['Tarayıcıda veya masaüstü uygulamasında: ayarları açın, “Dışa aktar”ı ve PGP’siz ZIP’i seçin.'],
    lost: ['PGP ile şifrelenmiş bir dosya okunamaz.'],
  },
  bitwarden: {
    path: ['Araçlar veya Ayarlar', 'Kasayı dışa aktar', '.json, parola korumalı'],
    steps: [
      'Web kasasında veya masaüstü uygulamasında: “Kasayı dışa aktar”ı, .json (şifreli) biçimini ve “Parola korumalı”yı seçin.',
      '“Hesap kısıtlı”yı seçmeyin: onu yalnızca o Bitwarden hesabı açabilir.',
    ],
    lost: [],
  },
  'bitwarden-authenticator': {
    path: ['Ayarlar', 'Dışa aktar'],
    steps: ['Ayarları açın, “Dışa aktar”ı ve JSON’ı seçin.'],
    lost: [only],
  },
  lastpass: {
    path: ['Ayarlar', 'Hesapları aktar', 'Dosyaya aktar'],
    steps: ['Ayarları açın, hesapları aktarmayı, sonra hesapları dosyaya aktarmayı seçin.'],
    lost: ['Onayla oturum açan hesaplar.'],
  },
  raivo: {
    path: ['Ayarlar', 'Export OTPs to ZIP archive'],
    steps: [
      'Ayarları açıp “Export OTPs to ZIP archive”ı seçin.',
      'Arşivin parolası Raivo’yu açan paroladır. Arşivi olduğu gibi bırakın.',
    ],
    lost: ['Kayıtların resimleri.'],
  },
  stratum: {
    path: ['Ayarlar', 'Yedekle'],
    steps: ['Ayarları açın, yedeklemeyi seçin ve parola belirleyin.'],
    lost: ['Uygulamanın kendi veritabanı okunamaz; yedeği okunur.'],
  },
  andotp: {
    path: ['Menü', 'Yedekler', 'Yedek (şifreli)'],
    steps: ['Menüyü açın, yedekleri seçin ve parolalı veya şifresiz bir yedek yapın.'],
    lost: ['OpenPGP ile şifrelenmiş yedek: önce şifresini çözün.', 'Kayıtların resimleri.'],
  },
  freeotp: {
    path: ['Menü', 'Yedekle'],
    steps: [
      'FreeOTP 2: menüyü açın, yedeklemeyi seçin ve parola belirleyin. Dosyanın adı externalBackup.xml’dir.',
      'FreeOTP 1’de yedek yoktur. Root erişimli bir telefondan tokens.xml dosyası okunabilir.',
    ],
    lost: ['Kayıtların resimleri.'],
  },
  'freeotp-plus': {
    path: ['Menü', 'Dışa aktar', 'JSON veya anahtar URI’si'],
    steps: ['Menüyü açın, dışa aktarmayı, sonra JSON’ı veya anahtar URI’leri listesini seçin.'],
    lost: ['Kayıtların resimleri.'],
  },
  duo: {
    path: [],
    steps: [again],
    lost: ['Onaylar Duo’da kalır. Uygulamanın yedeği yalnızca Duo Mobile’a geri yüklenebilir.'],
  },
  okta: {
    path: [],
    steps: [
      'Kuruluşunuza başka bir kimlik doğrulama uygulamasına izin verilip verilmediğini sorun.',
      'Veriliyorsa orada ek yöntem olarak “Google Authenticator” ekleyip o kodu burada tarayın.',
    ],
    lost: ['Onaylar ve parmak izleri uygulamada kalır.'],
  },
  steam: {
    path: [],
    steps: [
      'Steam Guard için masaüstü programları her hesabı bir .maFile dosyasında tutar. Varsa buraya bırakın; şifreliyse manifest.json ile birlikte tek zip dosyasında.',
      'Böyle bir dosya yoksa Steam uygulamasını tutun.',
    ],
    lost: ['Takas ve oturum açma onayları uygulamada kalır.'],
  },
  winauth: {
    path: ['Kendi menüsü', 'Export', 'Metin veya zip'],
    steps: ['Menüsünü açın, “Export”u seçin ve metin olarak ya da parolalı zip dosyası olarak kaydedin.'],
    lost: [
      'winauth.xml içinde Windows’un veya bir YubiKey’in koruduğu: bunun yerine metin olarak dışa aktarın.',
      'Steam takas onayları.',
    ],
  },
  '1password': {
    path: ['Dosya', 'Dışa aktar', '1PUX'],
    steps: ['Masaüstü uygulamasında: “Dosya”, “Dışa aktar”, hesabınız ve 1PUX biçimi.'],
    lost: ['Eski dışa aktarma türleri (OPVault, 1PIF) okunamaz.'],
  },
  keepass: {
    path: ['Veritabanınız, .kdbx'],
    steps: [
      'Dışa aktarmak gerekmez: .kdbx dosyasını olduğu gibi alın.',
      'Anahtar dosyası da istiyorsa bunun yerine CSV (KeePassXC) veya XML (KeePass) olarak dışa aktarın.',
    ],
    lost: [
      'Geri dönüşüm kutusundaki kayıtlar ve kayıtların önceki sürümleri.',
      'Eski bir veritabanı (KDBX 3): önce KDBX 4 olarak kaydedin.',
    ],
  },
  apple: {
    path: ['Dosya', 'Tüm Parolaları Dosyaya Aktar', '.csv'],
    steps: ['Mac’te: Parolalar’ı açın, “Dosya”yı, sonra tüm parolaları dosyaya aktarmayı seçin.'],
    lost: [
      'Geçiş anahtarları.',
      'Yalnızca iPhone ile dışa aktarılamaz: aynı hesabın olduğu bir Mac kullanın.',
    ],
  },
  'browser-extension': {
    path: ['Ayarlar', 'Yedekle', 'Yedek dosyasını indir'],
    steps: ['Uzantının ayarlarını açın, yedeklemeyi seçin, sonra yedek dosyasını indirin.'],
    lost: ['GOST algoritmalı hesaplar; bunlar listelenir.'],
  },
  authme: {
    path: ['Ayarlar', 'Kodları dışa aktar'],
    steps: ['Ayarları açıp kodları dışa aktarmayı seçin.'],
    lost: ['Uzun adlar: Authme onları zaten kesmiştir.'],
  },
  otpclient: {
    path: ['Veritabanı, .enc'],
    steps: ['Dışa aktarmak gerekmez: veritabanını, .enc ile biten dosyayı kopyalayın.'],
    lost: ['Bir kodun gerektirdiği hiçbir şey.'],
  },
  'battle-net': {
    path: [],
    steps: [
      'Root erişimli bir telefondan eski doğrulama uygulamasının tercihler dosyası buraya bırakılabilir.',
      'Yoksa hesabınızın güvenlik ayarlarında başka türden bir kimlik doğrulama uygulaması arayın.',
    ],
    lost: ['Onaylar uygulamada kalır.'],
  },
  'totp-authenticator': {
    path: ['Menü', 'Yedekle'],
    steps: ['Menüyü açıp yedeklemeyi seçin; kendi parolanızla veya parolasız.'],
    lost: [only],
  },
  symantec: { path: [], steps: [again], lost: [] },
  rsa: { path: [], steps: [again], lost: [] },
  salesforce: { path: [], steps: [again], lost: [] },
  yubico: { path: [], steps: [again], lost: [] },
}

export const movingIn: Translation<typeof english> = {
  apps,
  title: 'Başka bir uygulamadan gelme',
  text: 'Uygulamayı seçin. İçinden hiçbir şey alınmaz; buradaki kodlar çalışana kadar onu tutabilirsiniz.',
  search: 'Uygulamalarda ara',
  list: 'Uygulamalar',
  found: '{count, plural, =0 {Uygulama bulunamadı} one {# uygulama} other {# uygulama}}',
  other:
    'Burada yok mu? Gizli anahtar veya otpauth bağlantısı içeren her metin ya da tablo ve QR kodu resimleri okunabilir. Bırakmayı deneyin.',
  nothing: '“{query}” adında uygulama yok.',
  all: 'Tüm uygulamalar',
  out: {
    file: 'Dosya dışa aktarır',
    qr: 'QR kodları gösterir',
    tool: 'Kendi dışa aktarması yok',
    none: 'Dışa aktarma yok',
  },
  heads: {
    how: 'Hesaplar oradan nasıl çıkar',
    instead: 'Bunun yerine ne yapılır',
    comes: 'Gelenler',
    lost: 'Gelmeyenler',
  },
  picture: '{app} içinde nereye bakılır',
  comes: {
    accounts: 'Hesaplar',
    groups: 'Gruplar',
    notes: 'Notlar',
    favourites: 'Favoriler',
    pictures: 'Resimler',
  },
  shared: {
    bring: 'Dosyayı bu bilgisayara getirip bu pencereye bırakın veya aşağıdan seçin.',
    password: 'Sorulunca dosyanın parolasını girin.',
    passwordIf: 'Parola belirlediyseniz sorulunca girin.',
    plain: 'Dosya şifresiz: elinde bulunduran kodlarınızı üretebilir. Hesaplar buraya gelince silin.',
    plainManager: 'Dosya şifresiz ve tüm parolalarınızı içeriyor. Hesaplar buraya gelince silin.',
    onlyCodes: 'Parolalar ve tek kullanımlık parola olmayan her şey orada kalır.',
    keep: 'Buradaki bir kodla oturum açana kadar eski uygulamayı tutun.',
  },
  docs: {
    index: 'Tidelock’a geçiş',
    intro:
      'Her uygulama için bir sayfa. Pencerede: Ekle, “Başka bir uygulamadan mı geliyorsunuz?”. Oradaki sayfalarla aynı tablodan yazılmıştır.',
    app: 'Uygulama',
    way: 'Çıkış yolu',
    title: '{app} uygulamasından Tidelock’a',
    formats: 'Okunan biçimler (`tidelock import --format`)',
  },
}

// Turkish: what the command line says. Errors are one line: what, where, what to do.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Ya hesap ya da gizli anahtar verin, ikisini birden değil.',
  queryAndCode: 'Hesabı ve kodu verin: tidelock verify QUERY CODE.',
  codeMissing: 'Doğrulanacak kodu verin, örneğin 042817.',
  secretAsWord:
    'Eşleşen hesap yok. Bu bir gizli anahtarsa: artık kabuk geçmişinde ve başka programlar okuyabilir. Gizli anahtarları --secret - veya --secret-file FILE ile verin.',
  uriSaysAll: 'Bağlantı her şeyi kendisi söyler; --{name} ile --uri birlikte kullanılmaz.',
  needsSecret: '--{name}, --secret - veya --secret-file FILE ile birlikte kullanılır.',
  counterNeedsHotp: '--counter, --type hotp ile birlikte kullanılır.',
  notTogether: '--{one} ile --{other} birlikte kullanılmaz.',
  hotpHasNoTime: 'Bu hesap sayaca dayalı (HOTP); --{name} zamana dayalı olanlar içindir.',
  secondsLeft: '{seconds} sn',
  corrected: '(saat {seconds} sn düzeltildi)',
  noClipboard:
    'Burada pano yok: masaüstü bulunamadı ya da wl-copy, xclip ve xsel kurulu değil. Kodu yazdırmak için --copy kullanmayın.',
  copied:
    '{left, select, none {Kopyalandı.} other {Kopyalandı, {left} sn kaldı.}}{clears, plural, =0 {} one { Pano # sn sonra temizlenir.} other { Pano # sn sonra temizlenir.}}',
  codeRight: 'Doğru, adım {step} (sapma {drift}).',
  codeWrong: 'Yanlış: penceredeki hiçbir adımın kodu bu değil.',
  codeMalformed: 'Yanlış: bu hesabın kodları böyle görünmez.',
  noWords: 'Bu komut yalnızca seçenek alır.',
  saveNeedsName: '--save için --issuer veya --account gerekir, yoksa onu kimse bulamaz.',
  sizeWithoutFile: '--size, --png veya --svg ile birlikte kullanılır.',
  qrTooLong: 'Bağlantı bir QR kodu için çok uzun. Sağlayıcıyı veya hesap adını kısaltın.',
  qrTooSmall: 'Bu QR kodu için --size {pixels} veya daha büyüğü gerekir.',
  written:
    '{both, select, true {PNG ve SVG olarak yazıldı.} other {Yazıldı.}} Bu resmi elinde bulunduran gizli anahtara sahiptir.',
  notAFile: '{option} bir dosya adı ister.',
  fileExists:
    '{option} ile verilen dosya zaten var ve olduğu gibi bırakıldı. Başka bir ad seçin veya --force kullanın.',
  noFolder: '{option} ile verilen dosyanın klasörü yok.',
  manualName: 'masaüstünde ve komut satırında tek kullanımlık parolalar',
  manualAbout:
    'Tidelock, tek kullanımlık parola hesaplarını bu bilgisayarda, anahtarlığın veya ana parolanın açtığı bir kasada saklar. Komut verilmezse penceresini açar. Her komut, ekranı ve anahtarlığı olmayan bir sunucuda da çalışır. Hiçbir zaman ağ bağlantısı açmaz.',
  manualStatus: {
    0: 'Yapıldı veya kod eşleşti.',
    1: 'Kod eşleşmedi veya bir şey bulunamadı.',
    2: 'Yanlış kullanım veya yanlış girdi.',
    3: 'Kilitli veya ana parola yanlış.',
    4: 'Kasa bozuk; hiçbir şey yazılmadı.',
    5: 'Anahtarlık kullanılamıyor.',
    130: 'Bir soruda Ctrl+C ile bitirildi.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Kasanın ana parolasını içeren dosya; sondaki bir satır sonu atılır. Bu durumda anahtarlığa sorulmaz.',
    TIDELOCK_HOME: 'Ayarların ve kasanın klasörü, --home gibi.',
  },
  whichShell: 'Kabuğu belirtin: tidelock completion bash, zsh veya fish.',
  overviewHead: 'Kullanım: tidelock COMMAND [OPTIONS]\n\nKomut verilmezse Tidelock penceresini açar.',
  overviewEverywhere: 'Her yerde:',
  examplesHead: 'Örnekler:',
  overviewFoot:
    'Çıkış durumu: 0 yapıldı veya eşleşti, 1 eşleşme yok, 2 yanlış girdi, 3 kilitli, 4 kasa bozuk, 5 anahtarlık kullanılamıyor. Örnekler için tidelock COMMAND --help, kılavuzun tamamı için tidelock help --manual | man -l -.',
  queryMissing: 'Hesabı belirtin: bir kimlik ya da sağlayıcısının veya hesap adının bir bölümü.',
  nothingFound: 'Eşleşen hesap yok.',
  severalFound:
    '{count, plural, one {# hesap eşleşiyor: {names}.} other {# hesap eşleşiyor: {names}.}} Daha kesin yazın veya kimliği verin.',
  addFromInputOnly:
    'URI’leri standart girdiden verin: tidelock add - < FILE. Gizli anahtarlar argüman olarak alınmaz; argümanları bu bilgisayardaki her program okuyabilir.',
  added: '{added} eklendi, {skipped} atlandı.',
  row: 'satır {row}: {reason}',
  skippedRow: 'Satır {row}: {reason}',
  unknownCommand:
    'Böyle bir komut yok.{near, select, none {} other { Bunu mu demek istediniz: {near}?}} Bakınız: tidelock --help.',
  unknownOption:
    'Böyle bir seçenek yok.{near, select, none {} other { Bunu mu demek istediniz: --{near}?}} Bakınız: tidelock COMMAND --help.',
  optionNeedsValue: '--{name} bir değer ister.',
  optionTakesNone: '--{name} değer almaz.',
  notOneOf:
    '--{name} şunlardan birini alır: {values}.{near, select, none {} other { Bunu mu demek istediniz: {near}?}}',
  notNumber: '--{name}, {min} ile {max} arasında bir tam sayı alır.',
  notBoth: '--{one} veya --{other} verin, ikisini birden değil.',
  inputOnce: 'Standart girdiyi yalnızca bir seçenek okuyabilir; diğerini dosya olarak verin.',
  fileUnreadable: '{option} ile verilen dosya okunamıyor. Yolunu ve izinlerini denetleyin.',
  secretAsArgument:
    'Gizli anahtar argüman olarak alınmaz: süreç listesi ve kabuk geçmişi onu gösterir. {file, select, true {--{name} - kullanıp standart girdiden verin veya --{name}-file FILE kullanın.} other {--{name} - kullanıp standart girdiden verin.}}',
  uriAsArgument:
    'otpauth:// bağlantısında gizli anahtar vardır ve argüman olarak alınmaz: süreç listesi ve kabuk geçmişi onu gösterir. Standart girdiden verin: tidelock code --uri - veya tidelock add -.',
  askPassphrase: 'Kasanın ana parolası: ',
  askNewPassphrase: 'Kasanın yeni ana parolası: ',
  askAgain: 'Aynısı yeniden: ',
  notTheSame: 'İki giriş aynı değildi.',
  unexpected: 'Tidelock’un içinde bir şey ters gitti; kasa zarar görmedi. Sürerse bildirin.',
  noVaultFile:
    'Henüz böyle bir kasa dosyası yok. Bir şey kaydeden komut onu oluşturur, örneğin tidelock add -.',
  noVaultYet:
    'Henüz kasa yok. Tidelock’u bir kez başlatın veya bir hesap ekleyin: anahtarlıkla ya da TIDELOCK_PASSPHRASE_FILE ayarlıyken.',
  passphraseFileUnreadable: 'TIDELOCK_PASSPHRASE_FILE ile belirtilen dosya okunamıyor.',
  vaultLocked:
    'Kasa kilitli. TIDELOCK_PASSPHRASE_FILE değişkenini ana parolayı içeren bir dosyaya ayarlayın.',
}

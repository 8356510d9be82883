// Turkish: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Biçimler',
  filesMissing: 'Dosyaları belirtin, örneğin: tidelock import export.json.',
  oneFile: 'Dosyayı belirtin, yalnızca bir tane.',
  fileUnreadable: 'Okunamıyor veya 64 MB’tan büyük. Yolunu ve izinlerini denetleyin.',
  folderEmpty: 'Klasörde içe aktarılabilecek dosya yok.',
  columnsMalformed:
    'Sütunları şöyle belirtin: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret bulunmalıdır.',
  columnsNeeded:
    'Bu bir tablo. Hangi sütunun gizli anahtar olduğunu belirtin: --columns secret=NAME,issuer=NAME,account=NAME. Sütunları: {header}.',
  columnsUnknown: 'Böyle bir sütunu yok. Sütunları: {header}; sayılar 1’den başlar.',
  columnsTaken: 'alınan sütunlar: {columns}',
  readingFile: 'Dosya okunuyor: {number} / {of} ...',
  workingOutKey: 'Anahtar hesaplanıyor: {file} ...',
  storing: '{rows, number} hesap kaydediliyor ...',
  askFilePassword: '{file} parolası: ',
  inTheFile:
    '{dry, select, true {dosyada {all} = {taken} aktarılacak + {skipped} atlanacak; hiçbir şey kaydedilmedi} other {dosyada {all} = {taken} aktarıldı + {skipped} atlandı}}',
  inAllFiles:
    '{dry, select, true {{files, number} dosyada {all} = {taken} aktarılacak + {skipped} atlanacak; hiçbir şey kaydedilmedi} other {{files, number} dosyada {all} = {taken} aktarıldı + {skipped} atlandı}}',
  row: 'satır {row}, {name}: {reason}',
  incomplete:
    'Google dışa aktarımı: {of, number} koddan {have} tanesi; eksik: {missing}. Onları da tarayın, yoksa geride hesap kalır.',
  noneReadable: 'Hiçbir satır okunamadı; hiçbir şey kaydedilmedi.',
  emptyFile: 'İçinde hesap yok.',

  addWhat:
    'Görüntü verin veya standart girdideki bağlantılar için - kullanın. Başka uygulamaların dosyaları: tidelock import FILE.',
  scanWhat: 'Görüntüleri belirtin, örneğin: tidelock scan screenshot.png.',
  noCode: 'İçinde QR kodu bulunamadı. Resmi koda göre kesin veya daha net bir resim alın.',
  imageForWindow: '{kind} görüntüleri burada çözülmez. Pencerede açın veya PNG olarak kaydedin.',
  imageUnknown: 'Bu bir görüntü değil: PNG, JPEG, GIF veya BMP.',
  imageTooLarge: 'Görüntü 20 MB’tan veya 50 megapikselden büyük. Koda göre kesin.',
  imageDamaged: 'Görüntü bozuk.',
  imageEnded: 'Görüntü çok uzun sürdü ve süreci sonlandırıldı. Koda göre kesin.',

  exportNeedsPlain:
    '{label} şifreli değil: dosyayı alan, içindeki tüm hesapları da alır. İstenen buysa --plain ekleyin.',
  exportNotPlain: '{label} her zaman şifrelidir; --plain ile birlikte kullanılmaz.',
  exportNeedsPassword:
    '--password-file FILE veya --password - ile parola verin ya da şifresiz bir dosya için --plain ekleyin.',
  exportNoPassword: '{label} hiçbir zaman şifreli değildir; parola almaz.',
  plainOrPassword: '--plain ile parola birlikte kullanılmaz.',
  formatMissing: '--format belirtin: {names}.',
  backupNeedsPassphrase:
    'Bu kasanın, yedeği başka yerde açabilecek ana parolası yok. --password-file FILE ile parola verin veya belirleyin: tidelock passphrase set.',
  passwordEmpty: 'Parola boş.',
  notVerified:
    'Yazılan, olması gerektiği gibi okunmadı; bu yüzden dosya silindi. Diski denetleyip yeniden deneyin.',
  exported:
    '{files, plural, =1 {{count, number} hesap yazıldı, geri okundu ve karşılaştırıldı.} one {{count, number} hesap # dosyaya yazıldı, geri okundu ve karşılaştırıldı.} other {{count, number} hesap # dosyaya yazıldı, geri okundu ve karşılaştırıldı.}}',
  plainWarning: 'Dosya şifresiz: işini görünce silin.',
  leftOut: {
    type: 'dışarıda kaldı: {name}, çünkü bu biçimde böyle bir kod türü yok',
    digits: 'dışarıda kaldı: {name}, çünkü bu biçimde yalnızca 6 veya 8 basamak var',
    period: 'dışarıda kaldı: {name}, çünkü bu biçimde yalnızca 30 sn’lik periyot var',
    secret: 'dışarıda kaldı: {name}, çünkü bu biçim böyle bir gizli anahtarı tutamaz',
    'too-long': 'dışarıda kaldı: {name}, çünkü adları bu biçim için çok uzun',
  },
  lost: 'aktarılmayan: {name}: {parts}',
  lostPart: {
    note: 'notu',
    pin: 'PIN’i',
    icon: 'simgesi',
    pinned: 'başa sabitlenmesi',
    groups: 'grupları',
    tags: 'etiketleri',
  },

  backupSubwords: 'tidelock backup [FILE] veya tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, number} hesap{trash, plural, =0 {} one {, çöp kutusunda #} other {, çöp kutusunda #}}; yeniden açıldı ve hepsi içinde.',
  verified:
    'Açılıyor: {accounts, number} hesap{trash, plural, =0 {} one {, çöp kutusunda #} other {, çöp kutusunda #}}.',
  codesSame: 'Sınama kodları kasayla karşılaştırıldı: {same, number} kodun hepsi aynı.',
  codesDiffer:
    'Sınama kodları kasayla karşılaştırıldı: {same} aynı, {other} kasada yok, kasadaki {missing} yedekte yok.',
  byVaultKey: 'Bu kasanın şimdiki ana parolası veya kurtarma anahtarıyla açılır.',
  unreadableInside:
    '{count, plural, one {İçindeki # kayıt okunamıyor; olduğu gibi saklanır.} other {İçindeki # kayıt okunamıyor; oldukları gibi saklanırlar.}}',
  restored:
    '{dry, select, true {{added, number} hesap geri yüklenecekti} other {{added, number} hesap geri yüklendi}}; {present, number} zaten vardı; yalnızca kasada olan {onlyHere, number} saklandı.',
  replaced:
    '{dry, select, true {Kasanın yerine yedekteki {all, number} hesap konacaktı; yalnızca kasada olan {onlyHere, number} gidecekti.} other {Kasada şimdi yedekteki {all, number} hesap var; yalnızca kasada olan {onlyHere, number} gitti.}} Kasanın önceki bir kopyası saklanır.',
  nothingStored: 'Hiçbir şey kaydedilmedi.',
  backupWrongPassphrase:
    'Bu, yedeği açmıyor. Daha eski bir ana parolası olabilir; onu veya kurtarma anahtarını deneyin.',
  backupNoText: 'Bu dosyayı hiçbir ana parola açmıyor.',

  passphraseWhat: 'Ne yapılacağını belirtin: tidelock passphrase set, change veya remove.',
  passphraseThere: 'Zaten bir ana parola var. Değiştirmek için: tidelock passphrase change.',
  passphraseAbsent: 'Henüz ana parola yok. Belirlemek için: tidelock passphrase set.',
  passphraseSet: 'Ana parola belirlendi. Kasanın saklanan her kopyası onunla açılır.',
  passphraseChanged: 'Ana parola değiştirildi. Önceden yapılan yedekler eskisiyle açılmaya devam eder.',
  passphraseRemoved: 'Ana parola kaldırıldı. Önceden yapılan yedekler onunla açılmaya devam eder.',
  passphraseNeeded: 'Uçbirimde girin veya --password-file FILE ya da --password - ile verin.',
  askNewPassphrase: 'Yeni ana parola: ',
  askAgain: 'Aynısı yeniden: ',
  notTheSame: 'İki giriş aynı değildi.',
  recoveryWhat: 'Şöyle yazın: tidelock recovery-key new.',
  recoveryKit: 'Kiti yazıldı. Tarayıcıdan yazdırın, sonra dosyayı silin: anahtar içindedir.',
  recoveryShown:
    'Şimdi elle yazın veya yazdırın; yeniden gösterilmez. Eski bir kurtarma anahtarı artık kasayı açmaz.',
}

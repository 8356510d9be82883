// Turkish: what went wrong and what to do.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Bu grup artık kasada değil.' },
  'group-exists': { what: 'Bu adda bir grup zaten var.' },
  'groups-too-many': {
    what: 'Bir kasada en çok {limit, number} grup olabilir ve bu kasa dolu.',
    todo: 'Önce bir grubu kaldırın.',
  },
  'secret-empty': { what: 'Gizli anahtar eksik.', todo: 'Onu siteden kopyalayın.' },
  'secret-character': {
    what: '{position, number}. karakter, {character}, gizli anahtarda olamaz.',
    todo: 'A–Z harflerinden ve 2–7 rakamlarından oluşur.',
    meant: 'Belki de şudur: {character}.',
    meantEither: 'Belki de şudur: {one} veya {other}.',
    quoted: '“{character}”',
  },
  'secret-too-long': {
    what: 'Gizli anahtar {limit, number} bayttan uzun.',
    todo: 'Yalnızca gizli anahtarın yapıştırıldığını denetleyin.',
  },
  'secret-not-hex': {
    what: '{position, number}. karakter bu gizli anahtarda olamaz.',
    todo: '0–9 rakamlarından ve a–f harflerinden oluşur.',
  },
  'secret-length': {
    what: 'Gizli anahtarın uzunluğu yanlış; beklenen: {expected, select, even {çift sayıda karakter} other {{expected}}}.',
    todo: 'Eksik olmadığını denetleyin.',
  },
  'secret-checksum': {
    what: 'Gizli anahtarın sağlama toplamı tutmuyor.',
    todo: 'Bir karakter yanlış veya eksik; yeniden kopyalayın.',
  },
  'digits-invalid': { what: 'Basamak sayısı 1 ile {max, number} arasında bir tam sayı olmalıdır.' },
  'period-invalid': { what: 'Periyot 1 ile {max, number} saniye arasında bir tam sayı olmalıdır.' },
  'counter-invalid': { what: 'Sayaç 0 veya daha büyük bir tam sayı olmalıdır.' },
  'algorithm-unsupported': {
    what: 'Bu algoritma desteklenmiyor.',
    todo: 'SHA1, SHA256 veya SHA512 kullanın.',
  },
  'token-type-unsupported': {
    what: 'Bu kod türü desteklenmiyor.',
    todo: 'TOTP, HOTP, Steam, mOTP veya Yandex kullanın.',
  },
  'pin-invalid': {
    what: 'Bu PIN doğru olamaz.',
    todo: 'Mobile-OTP genellikle 4, Yandex 4 ile 16 arası rakam alır.',
  },
  'label-too-long': {
    what: '{field, select, issuer {Site adı {limit, number} karakterden uzun.} account {Hesap adı {limit, number} karakterden uzun.} other {Not {limit, number} karakterden uzun.}}',
    todo: 'Kısaltın.',
  },
  'site-codes-too-many': {
    what: 'Bir hesap en çok {limit, number} kod saklar; bunlar daha fazla.',
    todo: 'Kod olmayanları çıkarın.',
  },
  'site-code-too-long': {
    what: '{position, number}. kod {limit, number} karakterden uzun.',
    todo: 'Her kodu ayrı bir satıra koyun.',
  },
  'uri-not-otpauth': {
    what: 'Bu, kimlik doğrulama uygulaması için bir bağlantı değil.',
    todo: 'Bağlantı otpauth:// ile başlamalıdır',
  },
  'uri-too-long': {
    what: 'Bağlantı {limit, number} karakterden uzun.',
    todo: 'Yalnızca bağlantının yapıştırıldığını denetleyin.',
  },
  'uri-scheme-unsupported': {
    what: '{scheme} bağlantısında tek kullanımlık parola yok.',
    todo: 'Sitede başka bir kimlik doğrulama uygulaması seçin.',
  },
  'uri-migration': {
    what: 'Bu bağlantıda birden çok hesap var.',
    todo: 'Tek hesap eklemek yerine onu içe aktarın.',
  },
  'uri-parameter': { what: 'Bağlantıdaki “{parameter}” yanlış.' },
  'uri-parameter-missing': {
    what: 'Bağlantıda “{parameter}” yok.',
    todo: 'Bağlantının tamamını yeniden kopyalayın.',
  },
  'vault-missing': {
    what: 'Kasa dosyası yok.',
    todo: 'Onu eski yerine koyun veya önceki bir kopyayı açın.',
  },
  'vault-empty': {
    what: 'Kasa dosyası boş.',
    todo: 'Önceki bir kopyayı açın veya yerine bir yedek koyun.',
  },
  'vault-truncated': {
    what: 'Kasa dosyası erken bitiyor; bir bölümü eksik.',
    todo: 'Önceki bir kopyayı açın veya yerine bir yedek koyun.',
  },
  'vault-damaged': {
    header: 'Kasa dosyası bozuk. Üst bilgisi okunamıyor.',
    slot: 'Kasa dosyası bozuk. İçindeki bir anahtar okunamıyor.',
    contents: 'Kasa dosyası bozuk. İçeriği denetimden geçmiyor.',
    todo: 'Önceki bir kopyayı açın veya yerine bir yedek koyun.',
  },
  'vault-newer': {
    what: 'Bu kasayı daha yeni bir Tidelock yazdı (biçim {version}).',
    todo: 'Açmak için Tidelock’u güncelleyin.',
  },
  'vault-foreign': {
    what: 'Bu dosya bir Tidelock kasası değil.',
    todo: 'Orada doğru dosyanın bulunduğunu denetleyin.',
  },
  'vault-cost-refused': {
    what: 'Kasa dosyası, açılması için gerekenden çok daha fazla işlem istiyor.',
    todo: 'Nereden geldiğine bakın; önceki bir kopyayı açın.',
  },
  'vault-too-large': {
    what: 'Kasa dosyası {megabytes, number} MB’tan büyük.',
    todo: 'Orada doğru dosyanın bulunduğunu denetleyin.',
  },
  'wrong-passphrase': {
    what: 'Ana parola bu değil.',
    todo: 'Caps Lock’u ve klavye düzenini denetleyin.',
  },
  'wrong-recovery-key': {
    what: 'Bu kasanın kurtarma anahtarı bu değil.',
    todo: 'Yeni anahtar eskisinin yerine geçer; en yenisini arayın.',
  },
  'recovery-key-malformed': {
    what: '{position, number}. karakter kurtarma anahtarında olamaz.',
    todo: 'Yazdırılan anahtarla karşılaştırın.',
    length: 'Kurtarma anahtarının uzunluğu yanlış.',
    lengthTodo: 'Eksik grup olmadığını denetleyin.',
  },
  'slot-missing': { what: 'Bu kasada böyle bir anahtar yok.', todo: 'Başka bir yolla açın.' },
  'kdf-failed': {
    what: 'Anahtar hesaplanamadı.',
    todo: 'Bilgisayarın belleği yetersiz olabilir; bir şeyler kapatıp yeniden deneyin.',
  },
  'wait-first': {
    what: 'Birkaç kez yanlış girildi.',
    todo: '{seconds, number} saniye bekleyip yeniden deneyin.',
  },
  'biometry-refused': {
    what: 'Parmak tanınmadı veya soru kapatıldı.',
    todo: 'Yeniden deneyin veya Tidelock’u yeniden başlatın.',
  },
  'keychain-item-missing': {
    what: 'Anahtarlık çalışıyor, ancak bu kasanın anahtarı içinde değil.',
    todo: 'Kasayı ana parolası veya kurtarma anahtarıyla açın ya da anahtarlığı bir yedekten geri getirin.',
  },
  'keychain-locked': {
    what: 'Anahtarlık kilitli veya parola penceresi kapatıldı.',
    todo: 'Kilidini açıp yeniden deneyin.',
  },
  'keychain-absent': {
    what: 'Bu bilgisayarda çalışan bir anahtarlık yok.',
    todo: 'GNOME Keyring, KWallet veya KeePassXC başlatıp yeniden deneyin ya da ana parola kullanın.',
  },
  'keychain-library-missing': {
    what: 'libsecret kurulu olmadığı için anahtarlığa ulaşılamıyor.',
    todo: 'libsecret kurun (Debian ve Ubuntu’da libsecret-1-0) ve yeniden deneyin ya da ana parola kullanın.',
  },
  'keychain-hung': {
    what: 'Anahtarlık yanıt vermiyor.',
    todo: 'Parola penceresini arayın, sonra yeniden deneyin.',
  },
  'keychain-crashed': {
    what: 'Anahtarlığa sorma işlemi beklenmedik biçimde bitti.',
    todo: 'Yeniden deneyin.',
  },
  'keychain-refused': {
    what: 'Anahtarlık reddetti.',
    todo: 'Tidelock’un onu kullanma izni olduğunu denetleyip yeniden deneyin.',
  },
  'keychain-wrong-key': {
    what: 'Anahtarlıkta bir anahtar var, ancak bu kasayı açan anahtar değil.',
    todo: 'Kasayı ana parolası veya kurtarma anahtarıyla açın.',
  },
  'keychain-not-kept': {
    what: 'Anahtarlık, içine konanı saklamadı.',
    todo: 'Ana parola kullanın veya yeniden oturum açtıktan sonra deneyin.',
  },
  'disk-full': { what: 'Disk dolu, bu yüzden hiçbir şey kaydedilmedi.', todo: 'Yer açıp yeniden deneyin.' },
  'disk-read-only': {
    what: 'Disk salt okunur, bu yüzden hiçbir şey kaydedilmedi.',
    todo: 'Yazılabilir yapıp yeniden deneyin.',
  },
  'disk-no-permission': {
    what: 'Tidelock’un bu dosyayı veya klasörünü kullanma izni yok.',
    todo: 'Klasörün izinlerini denetleyin.',
  },
  'disk-too-many-files': {
    what: 'Sistemde çok fazla açık dosya var.',
    todo: 'Bazı programları kapatıp yeniden deneyin.',
  },
  'disk-io': {
    what: 'Disk bir hata bildirdi.',
    todo: 'Diski denetleyin ve başka bir yerde yedek bulundurun.',
  },
  'disk-busy': {
    what: 'Dosyayı başka bir program tutuyor.',
    todo: 'Onu (belki bir eşitleme programı veya virüs tarayıcısı) kapatıp yeniden deneyin.',
  },
  'save-not-verified': {
    what: 'Kaydedildikten sonra dosya olması gerektiği gibi okunmadı.',
    todo: 'Önceki kopya yerinde duruyor. Diski denetleyip yeniden deneyin.',
  },
  locked: { what: 'Kasa kilitli.', todo: 'Önce açın.' },
  'no-such-account': { what: 'Bu hesap artık kasada değil.' },
  'no-such-generation': { what: 'Bu önceki kopya artık yok.', todo: 'Başka bir tane seçin.' },
  'vault-exists': {
    what: 'Zaten bir kasa var.',
    todo: 'Olduğu gibi bırakıldı. Açmak için Tidelock’u yeniden başlatın.',
  },
  'changed-elsewhere': {
    what: 'Kasa bu arada başka bir yerde değiştirildi, bu yüzden bu değişiklik yapılmadı.',
    todo: 'Yeni içeriğe bakıp yeniden deneyin.',
  },
  'vault-in-use': { what: 'Başka bir Tidelock bu kasaya kayıt yapıyor.', todo: 'Birazdan yeniden deneyin.' },
  'duplicate-account': { what: 'Bu hesap zaten kasada.' },
  'passphrase-empty': { what: 'Ana parola girin.' },
  'last-slot': {
    what: 'Bu, kasanın tek anahtarı; o olmadan kasayı hiçbir şey açamaz.',
    todo: 'Önce başka bir anahtar belirleyin.',
  },
  'recovery-key-gone': {
    what: 'Yeni kurtarma anahtarı artık bellekte tutulmuyor.',
    todo: 'Elinizdeyse ayarlarda doğrulayın. Değilse yenisini oluşturun.',
  },
  'not-printed': {
    what: 'Sayfa hazırlanamadı.',
    todo: 'Yeniden deneyin veya kiti yazdırmak yerine kaydedin.',
  },
  'clipboard-unavailable': {
    what: 'Pano şu anda kullanılamıyor.',
    todo: 'Birazdan yeniden deneyin.',
  },
  'nothing-copied-yet': {
    what: 'Henüz kod kopyalanmadı.',
    todo: 'Önce bir kod kopyalayın; bu kısayol sonra onu yeniden kopyalar.',
  },
  'hotkey-invalid': {
    what: 'Bu kısayol kullanılamaz.',
    todo: 'Ctrl, Alt veya Cmd tuşuna başka bir tuşla birlikte basın.',
  },
  'hotkey-taken': {
    what: 'Bu kısayolu başka bir program kullanıyor.',
    todo: 'Başka bir kısayol seçin veya onu orada serbest bırakın.',
  },
  'hotkey-used': {
    what: 'Tidelock bu kısayolu başka bir şey için kullanıyor.',
    todo: 'Başka bir kısayol seçin veya onu orada temizleyin.',
  },
  'hotkey-unsupported': {
    what: 'Bu masaüstü programlara kendi kısayollarını vermiyor.',
    todo: 'Aşağıdaki komutlardan birini masaüstünün kendi klavye ayarlarında atayın.',
  },
  'autostart-refused': {
    what: 'Sistem bunu kabul etmedi.',
    todo: 'Tidelock’u başlangıç programlarına elle ekleyin.',
  },
  'screen-unavailable': {
    what: 'Masaüstü ekranın görüntüsünü vermedi.',
    todo: 'Sistem ayarlarında izin verin veya ekran görüntüsü alıp onu ekleyin.',
  },
  'no-code-yet': { what: 'Henüz kod yok.', todo: 'Önce yeni bir kod isteyin.' },
  'nothing-to-export': { what: 'Bu biçime uyan hesap yok, bu yüzden dosya yazılmadı.' },
  'export-not-verified': {
    what: 'Yazılan dosya olması gerektiği gibi okunmadı, bu yüzden silindi.',
    todo: 'Diski denetleyip yeniden deneyin.',
  },
  'sheet-too-long': {
    what: 'Bu sayfa buradan yazdırılamayacak kadar uzun.',
    todo: 'Dosya olarak kaydedip onu yazdırın veya daha az hesap dışa aktarın.',
  },
  'file-exists': { what: 'Bu adda bir dosya zaten var.', todo: 'Başka bir ad veya klasör seçin.' },
  'file-is-ours': {
    what: 'Tidelock kendi verilerini bu dosyada saklıyor.',
    todo: 'Başka bir ad veya klasör seçin.',
  },
  'bad-request': {
    what: 'Girilenlerden biri çok uzun veya biçimi yanlış.',
    todo: 'Denetleyip yeniden deneyin.',
  },
  'not-allowed': { what: 'Bu burada yapılamaz.' },
  'not-confirmed': { what: 'Onaylamadınız, bu yüzden hiçbir şey yapılmadı.' },
  unexpected: {
    what: 'Tidelock’un içinde bir şey ters gitti; kasanız zarar görmedi.',
    todo: 'Yeniden deneyin. Sürerse bildirin.',
  },
  'pin-needed': { what: 'PIN olmadan kod üretilemez.', todo: 'Hesabı düzenleyip PIN girin.' },
  'backup-folder-gone': {
    what: 'Yedek klasörü yerinde değil.',
    todo: 'Diskini takın veya bağlayın ya da başka bir klasör seçin.',
  },
  'backup-folder-other': {
    what: 'Önceki yedekler klasörde değil; diski bağlı olmayabilir.',
    todo: 'Diski bağlayın veya orada sürdürmek için klasörü yeniden seçin.',
  },
  'backup-not-verified': {
    what: 'Yedek, yazıldığı gibi açılmadı; bu yüzden sayılmaz.',
    todo: 'Diski denetleyin veya başka bir klasör seçin.',
  },
  'backup-needs-key': {
    what: 'Bu kasayı yalnızca anahtarlık açıyor; yedek ise başka yerde de çalışan bir anahtar ister.',
    todo: 'Ana parola belirleyin veya kurtarma anahtarı oluşturun.',
  },
  'backup-unreadable': {
    what: 'Bu dosya okunamıyor veya 64 MB’tan büyük.',
    todo: 'Yerini ve izinlerini denetleyin.',
  },
}

// Turkish: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Bu dosya, Tidelock’un içe aktarabildiği bir biçimde değil. Metin veya Aegis dosyası olarak yeniden dışa aktarın.',
  'import-needs-password': 'Bu dosya şifreli. Parolasını --password-file FILE veya --password - ile verin.',
  'import-wrong-password': 'Parola yanlış veya dosya bozuk. Caps Lock’u ve klavye düzenini denetleyin.',
  'import-wrong-password-or-key-file':
    'Parola yanlış veya bu veritabanı, Tidelock’un kullanamadığı bir anahtar dosyası istiyor. Caps Lock’u denetleyin veya CSV olarak dışa aktarın.',
  'import-unsupported': {
    newer:
      'Bu dosyayı daha yeni bir program yazdı. Tidelock’u güncelleyin veya daha eski bir sürümden dışa aktarın.',
    'no-password-slot': 'Bu dosyayı hiçbir parola açmıyor. Parolayla yeniden dışa aktarın.',
    'account-restricted':
      'Bu dosyayı yalnızca onu yazan Bitwarden hesabı açabilir. “Parola korumalı”yı seçip yeniden dışa aktarın.',
    'own-key': 'Bu dosyayı yalnızca onu yazan uygulama açabilir. Şifrelemeden yeniden dışa aktarın.',
    'failed-export':
      'Uygulama bu dosyaya hesaplar yerine bir hata iletisi yazmış. Orada yeniden dışa aktarın.',
    database:
      'Bu, bir uygulamanın kendi klasöründen bir veritabanı; Tidelock onu okumaz. O uygulamanın dışa aktarmasını kullanın.',
    'open-authenticator':
      'Tidelock, Open Authenticator yedeklerini okumaz. Hesaplarını sitelerinde yeniden kurun.',
    openpgp:
      'Bu dosya OpenPGP ile şifrelenmiş. `gpg --decrypt` ile şifresini çözün, sonucu içe aktarın, sonra onu silin.',
    'proton-pass-pgp':
      'Bu Proton Pass dosyası PGP ile şifrelenmiş. Şifrelemeden yeniden dışa aktarın, içe aktarın, sonra silin.',
    'foreign-cipher':
      'Bu dosya Tidelock’un bilmediği bir yolla şifrelenmiş. Metin olarak yeniden dışa aktarın.',
    'windows-protected':
      'Windows bu dosyayı tek bilgisayarın tek kullanıcısı için koruyor. Orada WinAuth’u açıp metin olarak dışa aktarın.',
    'yubikey-protected': 'Bu dosyayı bir YubiKey koruyor. WinAuth’ta açıp metin olarak dışa aktarın.',
    'manifest-apart':
      'Bu dosya yalnızca klasöründeki diğer dosyalarla birlikte açılır. maFiles klasörünün tamamını bir zip dosyasına koyup onu içe aktarın.',
    'kdbx-older':
      'Bu KeePass veritabanı eski bir biçimde. KeePass veya KeePassXC’de KDBX 4 olarak kaydedin ya da CSV olarak dışa aktarın.',
    'kdbx-twofish':
      'Bu KeePass veritabanı Twofish ile şifrelenmiş. Şifrelemesini AES veya ChaCha20 yapın ya da CSV olarak dışa aktarın.',
    'kdbx-other':
      'Bu KeePass veritabanı Tidelock’un bilmediği bir yolla şifrelenmiş. Güvenlik ayarlarında AES ve Argon2’yi seçin ya da CSV olarak dışa aktarın.',
  },
  'import-damaged': 'Dosya bozuk veya erken bitiyor. Yeniden kopyalayın veya dışa aktarın.',
  'import-too-large': 'Dosya {megabytes, number} MB’tan büyük. Doğru dosya olduğunu denetleyin.',
  'import-too-many': 'Dosyada {limit, number} satırdan fazlası var. Doğru dosya olduğunu denetleyin.',
  'import-cost-refused':
    'Dosya, açılması için gerekenden çok daha fazla işlem istiyor. Nereden geldiğine bakın.',
  'import-ended': 'Anahtar hesaplanamadı. Bir şeyler kapatıp yeniden deneyin.',
  'import-gave-up':
    'Dosyanın okunması çok zaman veya bellek aldığı için durduruldu. Doğru dosya olduğunu denetleyin.',
  'import-stopped': 'Dosyanın okunması durduruldu. Okumak için yeniden ekleyin.',
  'import-image': 'Bu bir görüntü. QR kodlarının okunması için resim olarak ekleyin.',
  'import-unreadable': 'Dosya okunamıyor. Hâlâ orada olduğunu ve açma izniniz olduğunu denetleyin.',
  'row-malformed': 'Bu kayıt okunamıyor.',
  'row-in-trash':
    'Bu hesap çöp kutusundaydı. Bir Tidelock yedeğinden `tidelock restore` çöp kutusunu da geri getirir.',
  'row-deleted': 'Bu kayıt, dosyayı yazan programın çöp kutusunda veya arşivindeydi.',
  'row-repeated': 'Bu Google dışa aktarımının aynı kodu daha önce geldi.',
  'row-migration-damaged': 'Bu Google kodu bozuk veya eksik. Yeniden tarayın.',
  'row-duplicate': 'Bu hesap zaten kasada.',
  'row-sealed': 'Parola bu kaydı açmıyor veya kayıt bozuk.',
  'row-protected': 'Bu kaydı Windows veya bir YubiKey koruyor. WinAuth’ta açıp metin olarak dışa aktarın.',
  'row-secret-damaged': 'Bu kaydın gizli anahtarı bozuk. Dosyayı yeniden dışa aktarın.',
  'row-file-missing': 'Bu hesabın dosyası eksik. Klasörün tamamını zip dosyasına koyun.',
}

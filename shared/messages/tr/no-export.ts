// Turkish: what to do about apps out of which nothing can be imported.

import type { noExport as english } from '../en/no-export'
import type { Translation } from '../live'

export const noExport: Translation<typeof english> = {
  title: 'Dışa aktaramayan uygulamalar',
  advice:
    'Eski uygulama çalışırken her sitede oturum açın, yeniden bir kimlik doğrulama uygulaması kurun ve yeni kodu burada tarayın. Eski uygulamayı en son kaldırın.',
  apps: {
    microsoft:
      'Yedeği yalnızca uygulamanın kendisine geri yüklenebilir. Her sitede yeniden bir kimlik doğrulama uygulaması kurun; Microsoft hesabı için “Farklı bir kimlik doğrulayıcı uygulaması ayarla”yı seçin.',
    authy:
      'Uygulama hiçbir şeyi dışa aktarmaz. Her sitede yeniden bir kimlik doğrulama uygulaması kurun. Başka araçların Authy’den çıkardığı dosyalar içe aktarılabilir.',
    duo: 'Yedeği yalnızca Duo Mobile’a geri yüklenebilir. Anlık onaylar Duo’da kalır; diğer hesaplar için yeniden bir kimlik doğrulama uygulaması kurun.',
    okta: 'Telefona bağlıdır. Kuruluşunuz izin veriyorsa ek yöntem olarak “Google Authenticator” ekleyip o kodu burada tarayın.',
    symantec:
      'Kimlik bilgisi cihazdan çıkamaz. Site başka bir kimlik doğrulama uygulaması sunuyorsa onu seçin.',
    steam:
      'Uygulama hiçbir şeyi dışa aktarmaz ve takas onayları onda kalır. Steam Desktop Authenticator’dan bir .maFile dosyanız varsa onu içe aktarın.',
    'battle-net':
      'Uygulama hiçbir şeyi dışa aktarmaz ve onaylar onda kalır. Eski doğrulama uygulamasının tercihler dosyası içe aktarılabilir.',
    rsa: 'Belirteçleri kuruluşunuza aittir ve çıkarılamaz. Başka bir kimlik doğrulama uygulamasına izin verilip verilmediğini sorun.',
    salesforce:
      'Onaylar uygulamada kalır. Salesforce’ta ve diğer sitelerde ek bir “tek kullanımlık parola” veya kimlik doğrulama uygulaması ekleyip o kodu burada tarayın.',
    yubico:
      'Gizli anahtarlar güvenlik anahtarındadır ve o onları hiç vermez. Her sitede yeniden bir kimlik doğrulama uygulaması kurun.',
  },
  links: {
    microsoft:
      'Bu, Microsoft Authenticator onayları içindir ve tek kullanımlık parola içermez. Sitede “Farklı bir kimlik doğrulayıcı uygulaması ayarla”yı seçin.',
    authy:
      'Bu, Authy onayları içindir ve tek kullanımlık parola içermez. Sitede başka bir kimlik doğrulama uygulaması seçin.',
    duo: 'Bu, Duo Mobile onayları içindir ve tek kullanımlık parola içermez. Bunun için Duo’yu tutun veya kodla doğrulama yöntemi isteyin.',
    okta: 'Bu, Okta Verify onayları içindir ve tek kullanımlık parola içermez. Sitede bunun yerine “Google Authenticator” ekleyin.',
    symantec:
      'Bu, kimlik bilgisi taşınamayan Symantec VIP Access içindir. Sitede başka bir kimlik doğrulama uygulaması seçin.',
  },
}

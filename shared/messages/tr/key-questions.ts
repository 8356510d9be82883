// Turkish: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = 'Bunu şimdi siz istemediyseniz “İptal”i seçin.'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'Bu kasanın ana parolası kaldırılsın mı?',
    text: `Bundan sonra yalnızca kalan anahtarlarla açılır: anahtarlık veya kurtarma anahtarı. Bu geri alınamaz; yeniden ana parola kullanmak için bir tane belirlemeniz gerekir. ${notYou}`,
    button: 'Kaldır',
    reason: 'kasanın ana parolasını kaldırmak',
  },
  addKeychain: {
    title: 'Anahtarlık bu kasayı açabilsin mi?',
    text: `Bundan sonra oturumunuz açıkken kendiliğinden açılır; sizin adınıza çalışan programlar da anahtarlığa sorabilir. ${notYou}`,
    button: 'İzin ver',
    reason: 'anahtarlığın kasayı açmasına izin vermek',
  },
  removeKeychain: {
    title: 'Bu kasa artık anahtarlıkla açılmasın mı?',
    text: `Bundan sonra her seferinde ana parolanızı veya kurtarma anahtarınızı sorar. Birini elinizin altında bulundurun. ${notYou}`,
    button: 'Kapat',
    reason: 'kasanın anahtarlıkla açılmasını kapatmak',
  },
  newRecoveryKey: {
    title: 'Bu kasa için yeni bir kurtarma anahtarı oluşturulsun mu?',
    text: `Bir kez gösterilir; elinde bulunduran kasayı ve yedeklerini açabilir. ${notYou}`,
    button: 'Oluştur',
    reason: 'kasa için kurtarma anahtarı oluşturmak',
  },
}

// Turkish: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'Adım {at} / {of}',
  next: 'Devam',
  skip: 'Atla',
  skipLabel: 'Tanıtımı atla',
  backup: 'Yedeğim var',
  points: {
    yoursAlone: 'Yalnızca siz açabilirsiniz',
    yoursAloneText: 'Bu bilgisayarın anahtarlığıyla veya ana parolanızla kilitlenir.',
    yoursAlonePortable: 'Kendi ana parolasıyla kilitlenir. Anahtarı hiçbir anahtarlıkta saklanmaz.',
    quick: 'İki saniyede kod',
    quickText: 'Bu pencereden, sistem tepsisinden veya her yerden bir kısayolla.',
    yours: 'Yanınızda götürebilirsiniz',
    yoursText: 'Otuz uygulamanın dışa aktardığı dosyaları okur, onların okuyabildiğini yazar.',
  },
  protect: {
    title: 'Nasıl açılsın?',
    text: 'Bunu daha sonra ayarlarda değiştirebilirsiniz.',
    backupNext: 'Kasa oluşturulunca yedeğinizi seçersiniz.',
  },
  bring: {
    title: 'Hesaplarınızı getirin',
    text: 'Siz kaldırana kadar eski uygulamada da kalırlar. Ya da bir sitede iki adımlı doğrulamayı açıp QR kodunu getirin.',
    later: 'Daha sonra',
  },
  fromApp: 'Başka bir uygulamadan geliyorum',
  fromAppText: 'Uygulamayı seçip hesapların nasıl çıkarıldığını görün',
}

// Turkish: what stands on the printed recovery kit.

import type { kitPage as english } from '../en/kit-page'
import type { Translation } from '../live'

export const kitPage: Translation<typeof english> = {
  program: 'Tidelock',
  title: 'Kurtarma kiti',
  documentTitle: 'Tidelock kurtarma kiti',
  what: [
    'Bu sayfa, ana parola unutulduğunda ya da bilgisayar veya anahtarlığı kaybolduğunda Tidelock kasanızı açar.',
    'Tek başına hiçbir şey açmaz: kasa dosyası veya bir yedeği de gerekir. Bu yüzden ikisini ayrı yerlerde saklayın.',
  ],
  key: 'Kurtarma anahtarı',
  keyHint: 'Büyük harfler, boşluklar ve çizgiler önemli değildir. İçinde O, I, L ve U harfleri yoktur.',
  qr: 'Aynı anahtar',
  vault: 'Kasa',
  made: 'Oluşturulma tarihi',
  ways: [
    {
      head: 'Kasanın bulunduğu bilgisayarda',
      steps: [
        'Tidelock’u başlatıp anahtarı kilit ekranına girin. Alanı “Kurtarma anahtarını kullan” getirir.',
      ],
    },
    {
      head: 'Yeni bir bilgisayarda',
      steps: [
        'Tidelock’u kurun, başlatın ve yeni bir kasa oluşturun.',
        'Yedeğinizi veya eski vault.json dosyasını penceresine bırakın.',
        'Dosyanın parolasını sorunca kurtarma anahtarını girin.',
      ],
    },
    {
      head: 'Tidelock artık yoksa',
      steps: [
        'Kasa dosyası, Android için bir kimlik doğrulama uygulaması olan Aegis’in biçimindedir: dosyayı orada, parola olarak bu anahtarı büyük harflerle ve grupların arasına çizgi koyarak içe aktarın.',
        'Ya da Python olan herhangi bir bilgisayarda: <code>python3 open-vault.py vault.json</code>. Program, Tidelock’un kaynak koduyla birlikte, docs içinde, biçimin açıklamasının yanında gelir.',
      ],
    },
  ],
  after: 'Ardından yeni bir kurtarma anahtarı oluşturun, kitini yazdırın ve bu sayfayı yok edin.',
  kept: 'Kasa dosyamın veya yedeğimin yeri',
  notes: 'Notlar',
  siteCodes: 'Sitelerinizin kullanılmamış kurtarma kodları',
  siteCodesHint: 'Her biri bir kez çalışır. Kullandığınızın üstünü çizin.',
  noName: 'Adsız hesap',
}

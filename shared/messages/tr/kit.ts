// Turkish: the recovery key: making it, its kit, and the check that it was written down.

import type { kit as english } from '../en/kit'
import type { Translation } from '../live'

export const kit: Translation<typeof english> = {
  intro: {
    title: 'Kurtarma anahtarı oluştur',
    what: 'Kurtarma anahtarı, ana parola unutulduğunda veya anahtarlık kaybolduğunda bu kasayı açar. Kâğıt içindir: kitini yazdırın veya elle yazın.',
    once: 'Yalnızca bu kez gösterilir. Ardından bir bölümünü geri yazarsınız; böylece kopyanızın doğru olduğunu bilirsiniz.',
    older: 'Eski kurtarma anahtarınız o zamana kadar çalışır, yenisi doğrulanınca geçersiz olur.',
    make: 'Anahtarı oluştur',
  },
  shown: {
    title: 'Kurtarma anahtarınız',
    text: 'Kiti yazdırın veya anahtarı elle yazın; bu bilgisayardan uzakta saklayın.',
    label: 'Kurtarma anahtarı',
    save: 'Kiti PDF olarak kaydet…',
    print: 'Kiti yazdır…',
    copy: 'Kopyala',
    copied: '{seconds, number} sn için kopyalandı',
    saved: '{file} kaydedildi. Onu bu bilgisayardan taşıyın veya yazdırıp silin.',
    printed: 'Kit yazıcıya gönderildi.',
    siteCodes: '{count, plural, one {# hesabın} other {# hesabın}} kullanılmamış kurtarma kodlarıyla',
    siteCodesDanger: 'Kiti bulan, bu kodları kasa olmadan bile hemen kullanabilir.',
    later: 'Şimdi değil',
    next: 'Devam',
  },
  check: {
    title: 'Kopyanızı doğrulayın',
    text: '{one, number}. ve {other, number}. grupları ekrandan değil kopyanızdan okuyup buraya girin.',
    group: 'Grup {group, number}',
    hint: 'Anahtarın tamamını da buraya yazabilir veya yapıştırabilirsiniz.',
    empty: 'Anahtarın {group, number}. grubunu girin.',
    differs: 'Bu, anahtarın {group, number}. grubu değil. Kopyanıza yeniden bakın.',
    wholeDiffers:
      '{count, plural, one {Kopyanızdaki yanlış grup: {groups}.} other {Kopyanızdaki yanlış gruplar: {groups}.}}',
    button: 'Doğrula',
    done: 'Kopyanız doğru. Kurtarma anahtarı yürürlükte',
    doneOlder: 'Kopyanız doğru. Eski kurtarma anahtarı artık kasayı açmıyor',
  },
  leave: {
    title: 'Doğrulamadan çıkılsın mı?',
    goneTitle: 'Anahtar artık gösterilmiyor',
    gone: 'On dakika geçti.',
    unproven: 'Yeni anahtar kasayı şimdiden açıyor, ancak sizde olduğu doğrulanmadı.',
    older: 'Eski kurtarma anahtarınız, yenisi doğrulanana kadar çalışır.',
    reminder: 'Tidelock anımsatmayı sürdürür, çünkü kasayı kesin olarak yalnızca anahtarlık açar.',
    later: 'Daha sonra ayarlarda, tamamını yazarak doğrulayabilirsiniz.',
    back: 'Geri dön',
    keep: 'Doğrulamadan bırak',
    remove: 'Anahtarı kaldır',
    removed: 'Yeni kurtarma anahtarı kaldırıldı',
  },
  prove: {
    title: 'Kurtarma anahtarınızı doğrulayın',
    text: 'En son oluşturduğunuz kurtarma anahtarını kopyanızda yazdığı gibi girin.',
    label: 'Kurtarma anahtarı',
    hint: 'Büyük harfler, boşluklar ve çizgiler önemli değildir.',
    empty: 'Kurtarma anahtarını girin.',
    button: 'Doğrula',
    working: 'Doğrulanıyor…',
  },
}

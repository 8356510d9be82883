// Turkish: what the doctor says. Each line begins with the name of what was looked at.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'neyin yolunda olup olmadığı ve düzelten komut',
  options: {
    code: 'başka bir cihazın bu hesap için gösterdiği CODE ile bu saatin ne kadar şaştığı',
    within: 'kodun şu anın ne kadar çevresinde aranacağı, varsayılan 1200',
    correct: '--code ile: bu kasanın saatini bulunan kadar düzeltmesini sağlar',
    offset: 'bu kasanın saatini bu kadar saniye düzeltmesini sağlar; 0 = hiç',
  },
  examples: {
    all: 'her şeye bir kez ve açabildiği kasanın hesaplarına bakar; hiçbir şey değişmez',
    code: 'bu saati bir telefonunkiyle karşılaştırır',
    offset: 'bu bilgisayarın kendi saatine döner',
  },
  noWords: 'doctor, --code QUERY ardından gelen CODE dışında sözcük almaz.',
  codeMissing: 'Kodu da yazın: tidelock doctor --code QUERY CODE.',
  notTogether: '--offset seçeneğini tek başına ya da --code seçeneğini CODE ile verin.',
  wrongNumber: '--{name} tam saniye alır, en çok {max}.',
  allWell: 'Her şey yolunda.',
  wrong: '{count, plural, one {# konuya bakmak gerekiyor.} other {# konuya bakmak gerekiyor.}}',
  mendWith: 'Düzeltme:',

  keychain: {
    works:
      'anahtarlık: {backend, select, none {çalışıyor} other {{backend}}}, bir sınama kaydı yazdı, okudu ve sildi',
    notAsked: 'anahtarlık: sorulmadı, çünkü bu kasayı ana parola açıyor',
    needed: 'anahtarlık: {fault}',
    notNeeded: 'anahtarlık: {fault} Bu kasanın ona gereksinimi yok.',
    start: '{command} veya ana parolayla çalışın: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'anahtarlığın kilidini açın: masaüstünde oturum açın veya seahorse kullanın',
  },
  libsecret: {
    there: 'libsecret: kurulu',
    missing: 'libsecret: kurulu değil, bu yüzden anahtarlığa ulaşılamıyor',
  },
  vault: {
    none: 'kasa: {path} konumunda henüz yok',
    whole:
      'kasa: {path}, biçim {version}, {bytes} bayt, açan: {slots}, saklanan önceki kopya: {kept, number}',
    noSlot: 'bilinen bir şey yok',
    inside: ', açılıyor: {accounts, number} hesap, kayıt {generation}',
    setAside: '{count, plural, one {, # hesap okunamadı ve ayrıldı} other {, # hesap okunamadı ve ayrıldı}}',
    setAsideMend: 'tidelock restore FILE onları bir yedekten geri getirir',
    fault: 'kasa: {fault} Hiçbir şey değiştirilmedi.',
    copies: 'tidelock’u başlatın: penceresi {count, number} önceki kopya sunar',
    update: 'Tidelock’u güncelleyin',
    restore: 'bir yedekle tidelock restore FILE',
    key: 'anahtar: {fault}',
  },
  spareKey: 'yedek anahtar: yok; bu kasayı yalnızca anahtarlık açıyor ve anahtarlıklar kaybolabilir',
  spareKeyMend: 'tidelock passphrase set veya tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'kısa gizli anahtarlar: yok',
      what: 'kısa gizli anahtarlar: 80 bitten kısa, görülen kodlar onları ele verebilir: {accounts}',
      mend: 'ikinci adımı sitede yeniden kurun',
    },
    'modest-secrets': {
      none: 'orta uzunlukta gizli anahtarlar: yok',
      what: 'orta uzunlukta gizli anahtarlar: RFC 4226’nın istediği 128 bitten kısa: {accounts}',
    },
    'shared-secrets': {
      none: 'paylaşılan gizli anahtarlar: yok',
      what: 'paylaşılan gizli anahtarlar: farklı adlı hesaplarda tek gizli anahtar: {accounts}',
      mend: 'ikinci adımı biri dışında tüm sitelerde yeniden kurun',
    },
    duplicates: {
      none: 'yinelenenler: yok',
      what: 'yinelenenler: aynı sağlayıcı ve hesap adı: {accounts}',
    },
    unconfirmed: {
      none: 'onaylanmamış: yok',
      what: 'onaylanmamış: bir sitenin kod kabul ettiği görülmedi: {accounts}',
      mend: 'bir kez kodla oturum açın, sonra pencerede işaretleyin: hesabın menüsü, “Site bir kodu kabul etti”',
    },
    'pin-needed': {
      none: 'PIN’ler: eksik yok',
      what: 'PIN’ler: PIN olmadan kod yok: {accounts}',
      mend: 'pencerede girin: hesabı düzenleyin',
    },
  },
  noName: 'adsız',
  bits: '{names} ({bits, number} bit)',
  more: '{count, number} tane daha',
  trash:
    '{count, plural, =0 {çöp kutusu: boş} one {çöp kutusu: # hesap; sitesi kod istemeye devam eder} other {çöp kutusu: # hesap; siteleri kod istemeye devam eder}}',
  permissions: {
    private: 'izinler: yalnızca sizin için',
    unknown: 'izinler: bakılacak bir şey yok',
    open: 'izinler: bu bilgisayardaki başkaları şunlara ulaşabiliyor: {files}',
  },
  folder: {
    durable: 'klasör: {path}, kayıt elektrik kesintisinde korunur',
    notDurable: 'klasör: {path}, bu disk kaydın elektrik kesintisinde korunacağını garanti edemiyor',
    notDurableMend: 'tidelock backup FILE, başka bir diske',
    missing: 'klasör: {path} henüz yok',
  },
  clock: {
    sane: 'saat: doğru görünüyor',
    corrected: 'saat: doğru görünüyor; kodlar onu {seconds} düzelterek kullanıyor',
    beforeBuild: 'saat: bu programın yapılmasından öncesini gösteriyor',
    beforeBuildMend: 'tarihi ayarlayın: timedatectl set-time veya sistem ayarları',
    behindSave: 'saat: kasa şu andan {seconds} sn sonra kaydedilmiş, yani yanlış veya yanlıştı',
  },
  backups: {
    last: 'son doğrulama {when}, {accounts, number} hesap',
    none: 'yedekler: burada bilinen yok; tidelock backup FILE bir tane yapar',
    off: 'yedekler: {last}; otomatik yapılan yok',
    recent: 'yedekler: {last}, otomatik olarak şuraya: {folder}',
    old: 'yedekler: yakın tarihli yok; {last}',
    failed: 'yedekler: otomatik yedek başarısız ({folder}). {fault}',
    failedBefore: 'yedekler: otomatik yedek başarısız ({folder}). {fault} Ondan önce: {last}.',
  },
  display: {
    there: 'görüntü: {kind}',
    none: 'görüntü: yok; komut satırı onsuz çalışır',
  },
  tray: {
    there:
      '{host, select, none {tepsi: bu masaüstünün bir programı gösteriyor} other {tepsi: {host} gösteriyor}}',
    none: 'tepsi: burada tepsi simgelerini gösteren yok; GNOME’da AppIndicator uzantısı gösterir',
  },
  hotkey: {
    works: 'kısayol: ayarlanabilir; {set}',
    portal: 'kısayol: masaüstünün portal hizmeti verir; {set}',
    wayland:
      'kısayol: Wayland genel kısayolları masaüstüne bırakır; ayarlarında tidelock --toggle komutunu atayın; {set}',
    set: 'ayarlı: {keys}',
    noneSet: 'hiçbiri ayarlı değil',
    quick: 'hızlı pencere {keys}',
    copyLast: 'sonuncuyu kopyala {keys}',
    accounts: '{count, number} hesap',
    none: 'kısayol: görüntü gerektirir',
  },
  clipboard: {
    marked:
      'pano: pencere, kodları geçmişlere ve bulutlara karşı {marks} ile işaretler; {tool, select, none {--copy için xclip, xsel veya wl-copy gerekir, hiçbiri kurulu değil} other {--copy {tool} kullanır, işaretsiz}}',
    plain:
      'pano: sade, pano geçmişi kodları saklayabilir; {tool, select, none {--copy için xclip, xsel veya wl-copy gerekir, hiçbiri kurulu değil} other {--copy {tool} kullanır, işaretsiz}}',
    unknown:
      'pano: {tool, select, none {--copy için xclip, xsel veya wl-copy gerekir, hiçbiri kurulu değil} other {--copy {tool} kullanır, işaretsiz}}',
    none: 'pano: görüntü gerektirir',
  },
  typing: {
    there: 'yazma: {tool} ile',
    none: 'yazma: araç yok; X11’de xdotool, öndeki pencereyi bildiren masaüstlerinde Wayland’de wtype veya ydotool yapar',
  },
  runtime: {
    fine: '{electron, select, none {çalışma ortamı: Node {node}} other {çalışma ortamı: Node {node}, Electron {electron}}}',
    old: 'çalışma ortamı: Node {node} çok eski',
    oldMend: 'Node 20.19 veya daha yenisini kurun',
  },

  drift: {
    onTime: 'İki saat uyuşuyor.',
    onTimeCorrected: 'Bu bilgisayarın saati kendiliğinden doğru; yürürlükteki düzeltme yanlış.',
    behind: 'Bu saat diğer cihazdan {from}–{to} sn geri.',
    ahead: 'Bu saat diğer cihazdan {from}–{to} sn ileri.',
    madeUp: 'Yürürlükteki düzeltme, {seconds}, bunu gideriyor.',
    howTo: 'Saati ayarlayın veya: tidelock doctor --offset {offset}',
    nowhere: 'Kod, şu anın {seconds} sn çevresindeki hiçbir ana ait değil.',
    malformed: 'Bu hesabın kodu {digits, number} karakterdir.',
    notTimed: 'Bu hesap sayaca dayalıdır, saati izlemez.',
    corrected: 'Bu kasanın kodları {seconds} düzeltilmiş saati kullanıyor.',
    setBack: 'Bu kasanın kodları saati olduğu gibi kullanıyor.',
  },
}

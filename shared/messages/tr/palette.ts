// Turkish: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishShortcutSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'Komut bul',
  field: 'Komut veya hesap',
  placeholder: 'Komutlarda ve hesaplarda ara',
  list: 'Komutlar ve hesaplar',
  nothing: '“{query}” ile eşleşen komut veya hesap yok.',
  found: '{count, number} sonuç. Enter çalıştırır: {first}',
  of: '{action} – {name}',
  copies: 'Kodu kopyala',
  opensPin: 'PIN gir',
  countsUp: 'Yeni kod',
  moreOf: '{name} için diğer işlemler',
  backToAll: 'Tüm komutlara dön',
  hintRun: 'çalıştır',
  hintMore: 'diğer işlemler',
  hintBack: 'geri',
  hintClose: 'kapat',
}

export const shortcutSheet: Translation<typeof englishShortcutSheet> = {
  title: 'Klavye kısayolları',
  topics: {
    window: 'Her yerde',
    list: 'Listede',
    account: 'Bir hesapta',
    selecting: 'Birden çok hesap',
    quick: 'Hızlı pencerede',
  },
  gestures: {
    type: 'Ara: yazmaya başlayın',
    walk: 'Listede gezin',
    ends: 'İlk ve son hesap',
    pages: 'Bir sayfa yukarı veya aşağı',
    back: 'Aramayı temizle, geri dön',
    paste: 'Eklemek için bağlantı veya resim yapıştır',
    menu: 'Hesabın menüsü',
    choose: 'Seç veya seçimi kaldır',
    range: 'Buradan oraya kadar seç',
    chooseAll: 'Listedekilerin tümünü seç',
    trashChosen: 'Seçilen hesapları çöp kutusuna taşı',
    stop: 'Seçimi bitir',
    quickCopy: 'Kodu kopyala ve gizlen',
    quickType: 'Kodu önceki pencereye yaz',
    quickPick: 'Listedeki sırasıyla kopyala',
    quickHide: 'Pencereyi gizle',
  },
  or: 'veya',
  open: 'Aç',
  settingsText: 'Bu pencerenin tüm kısayolları tek sayfada.',
}

export const bulk: Translation<typeof englishBulk> = {
  title: '{count, number} hesabın grupları ve etiketleri',
  groups: 'Gruplar',
  noGroups: 'Henüz grup yok.',
  newGroup: 'Yeni grup',
  addGroup: 'Grup ekle',
  tags: 'Etiketler',
  noTags: 'Hiçbirinin etiketi yok.',
  newTag: 'Yeni etiket',
  newTagHint: 'Boşluksuz, örneğin “iş”',
  addTag: 'Etiket ekle',
  tagFault: 'Etiket en çok 32 karakterlik tek bir sözcüktür. Boşlukları çıkarın.',
  groupFault: 'Grup adı 1 ile 64 karakter arasındadır.',
  some: '{count, number} / {all, number}',
  save: 'Kaydet',
  saved: '{count, number} hesap değiştirildi.',
}

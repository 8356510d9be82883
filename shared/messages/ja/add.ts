// Japanese: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'アカウントを追加',
  editTitle: 'アカウントを編集',
  ways: '追加の方法',
  byHand: '手動',
  link: 'リンク',
  issuer: 'サイトまたは発行者',
  account: 'アカウント名',
  accountHint: 'そのサイトでのユーザー名またはメールアドレス',
  secret: 'シークレット',
  secretHint: 'A～Zの英字と2～7の数字。空白の有無は問いません。',
  secretHintHex: '0～9の数字とa～fの英字。',
  secretKept: '現在のまま保持します。変更するときだけ新しいものを入力してください。',
  more: 'その他のオプション',
  type: '種類',
  typeName: {
    totp: '時刻ベース（TOTP）',
    hotp: 'カウンターベース（HOTP）',
    steam: 'Steamガード',
    motp: 'Mobile-OTP（mOTP）',
    yandex: 'Yandex方式',
  },
  algorithm: 'アルゴリズム',
  digits: '桁数',
  period: '更新間隔（秒）',
  counter: '次のカウンター',
  pin: 'PIN',
  pinHint: 'コードを作るために保管庫に保存します。',
  pinKept: '空のままにすると現在のPINを保持します。',
  note: 'メモ',
  noteHint: '検索の対象になります',
  preview: 'コード',
  previewEmpty: '保存する前に見比べられるよう、ここにコードが表示されます。',
  previewPin: 'PINを入力するとコードが表示されます。',
  previewCounter: 'カウンター {counter}',
  previewCounted: 'カウンター {counter}。コードは保存後に表示されます。',
  duplicate: 'すでに保管庫にあります：{name}。シークレットが同じです。',
  warning: {
    'short-secret':
      'このシークレットは{bits, number}ビットしかありません。通常は128ビット以上です。抜けがないか確認してください。',
    'counter-assumed':
      'リンクにカウンターの指定がないため、0から始めます。コードが拒否される場合は「その他のオプション」で設定してください。',
    'parameters-ignored': '使われない項目：{names}。',
  },
  saveNew: 'アカウントを保存',
  saveAnyway: 'このまま保存',
  saveChanges: '変更を保存',
  saved: '{name}を追加しました',
  changed: '{name}を変更しました',
}

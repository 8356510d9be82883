// Japanese: showing a stored account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: '{name}のQRコード',
  danger: 'このQRコードを見たり撮影したりした人は、今後どのデバイスでも{name}のコードを作れます。',
  alone: '誰にも見られておらず、画面を共有していないことを確かめてください。',
  passphrase: 'パスフレーズ',
  show: 'QRコードを表示',
  qrLabel: '{name}のQRコード',
  tooLong: 'このアカウントは長すぎてQRコードにできません。リンクを使ってください。',
  link: 'リンク',
  png: 'PNGで保存',
  svg: 'SVGで保存',
  saved: '{file}を保存しました。持っている人はコードを作れるため、スキャンしたら削除してください。',
  left: '{seconds, number}秒',
  hides: '{seconds, number}秒後に再び隠します',
  hidden: '再び隠しました。',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'スマートフォンへ移行',
  text: 'アカウント{count, number}件を、Google Authenticatorか、そのエクスポートコードを読めるアプリに移せます。ここにも残ります。',
  none: '移行できるアカウントがありません。',
  losses: 'アカウント{count, number}件は移行できません：',
  loss: {
    type: 'ここに残ります：スマートフォンのアプリがこの種類のコードに対応していません',
    digits: 'ここに残ります：スマートフォンのアプリは6桁と8桁だけに対応しています',
    period: 'ここに残ります：スマートフォンのアプリは30秒間隔だけに対応しています',
    'too-long': 'ここに残ります：名前かシークレットが長すぎてコードに入りません',
  },
  more: 'ほか{count, number}件',
  danger:
    'これから表示するQRコードを見たり撮影したりした人は、{count, plural, =1 {このアカウント} other {#件すべてのアカウント}}のコードを作れます。',
  show: 'QRコードを表示',
  place: 'QRコード {at, number}/{of, number}',
  scan: 'スマートフォンのアプリで「インポート」か「QRコードをスキャン」を選び、これをスキャンしてください。',
  next: '次のQRコード',
  before: '戻る',
  done: '完了',
}

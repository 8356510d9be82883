// Japanese: creating a secret for somebody else's sign-in, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'シークレットを作成',
  intro:
    '2要素認証を用意する側のための機能です。サイトに保存する新しいシークレットと、ユーザーがスキャンするQRコードを作ります。',
  issuer: 'サイトまたは発行者',
  account: 'アカウント名',
  accountHint: 'このシークレットを使うユーザー',
  more: 'その他のオプション',
  kind: '方式',
  kinds: { totp: '時刻', hotp: 'カウンター' },
  bytes: 'シークレットの長さ',
  byteChoice:
    '{kind, select, usual {{bytes}バイト、{bits}ビット（標準）} short {{bytes}バイト、{bits}ビット（短い）} other {{bytes}バイト、{bits}ビット}}',
  counter: '最初のカウンター',
  again: '新しいシークレット',
  qrLabel: '{name}のQRコード',
  noQr: '入力内容が正しくなると、ここにQRコードが表示されます。',
  tooLong: 'QRコードに入りきりません。名前を短くしてください。',
  savePng: 'PNGで保存',
  saveSvg: 'SVGで保存',
  savedFile: '{file}を保存しました。持っている人はコードを作れるため、スキャンしたら削除してください。',
  codeNow: '現在のコード',
  copyCode: 'コード {code} をコピー',
  atCounter: 'カウンター {counter}',
  secret: 'シークレット（Base32）',
  copySecret: 'シークレットをコピー',
  link: '設定用リンク',
  copyLink: 'リンクをコピー',
  copied: {
    secret: 'シークレットをコピーしました',
    uri: 'リンクをコピーしました',
    code: 'コードをコピーしました',
  },
  check: {
    title: 'コードを検証',
    text: 'ユーザーのアプリに表示されたコードを入力してください。',
    label: 'コード',
    window: '許容範囲',
    windowChoice: '{count, plural, =0 {このステップのみ} other {±#ステップ}}',
    aheadChoice: '{count, plural, =0 {このカウンターのみ} other {#つ先まで}}',
    right: '時刻どおりに一致しました。ステップ {step, number}。',
    late: '{drift, number}ステップ遅れで一致しました。相手の時計は{seconds, number}秒遅れています。ステップ {step, number}。',
    early:
      '{drift, number}ステップ早く一致しました。相手の時計は{seconds, number}秒進んでいます。ステップ {step, number}。',
    counter: 'カウンター {step} で一致しました。',
    ahead: 'カウンター {step} で一致しました。予定より{drift, number}つ先です。',
    none: '{window, plural, =0 {このステップのコードではありません。} other {このステップとその前後#ステップのコードではありません。}}',
    noneAhead:
      '{window, plural, =0 {このカウンターのコードではありません。} other {このカウンターとその先#つのコードではありません。}}',
    malformed: 'ここでのコードは{digits, number}桁です。',
  },
  keep: 'このアカウントを自分の保管庫に保存',
  kept: '保管庫に保存済み',
  keptSaid: '{name}を保管庫に保存しました',
}

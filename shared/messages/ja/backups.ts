// Japanese: backups in the settings and above the list.

import type { backups as english } from '../en/backups'
import type { Translation } from '../live'

export const backups: Translation<typeof english> = {
  title: 'バックアップ',
  automatic: {
    title: '自動バックアップ',
    text: '変更のたびに、選んだフォルダーへすぐに保存します。暗号化し、開けることを確かめてから有効とします。',
  },
  folder: {
    title: 'フォルダー',
    none: 'まだ選ばれていません。別のドライブや同期フォルダーなら、このコンピューターを失っても残ります。',
    choose: '選択…',
  },
  kept: {
    title: '保持する数',
    text: 'この保管庫の古い自動バックアップを削除します。フォルダー内のほかのものは削除しません。',
    count: '最新の{count, number}件',
  },
  reminder: {
    title: '最近のバックアップがないときに知らせる',
    never: '知らせない',
    days: '{count, number}日後',
  },
  last: '最後の検証：{day, select, today {今日 {when}} yesterday {昨日 {when}} other {{when}}}、アカウント{accounts, number}件',
  lastByHand: '手動で作成しました。',
  never: 'この保管庫のバックアップは、ここではまだ作成されていません。',
  working: 'バックアップしています…',
  failed:
    '{day, select, today {今日 {when}} yesterday {昨日 {when}} other {{when}}}以降、自動バックアップができていません。',
  failedAgain: '自動で再試行します。',
  now: '今すぐバックアップ…',
  restore: '復元…',
  made: '{file}を保存しました。開けることを確認済み、アカウント{accounts, number}件',
  notice: {
    none: 'この保管庫のバックアップはまだありません。このコンピューターを失うと、コードも失われます。',
    old: '最後のバックアップは{days, number}日前です。このコンピューターを失うと、その後の変更も失われます。',
    failed: '自動バックアップに失敗しました。',
    open: 'バックアップ',
  },
  dialog: {
    title: '今すぐバックアップ',
    text: 'すべてのアカウントとゴミ箱を1つの暗号化ファイルにします。Tidelock、Aegisなどのアプリで開けます。',
    label: 'ファイルを開くもの',
    vaultKey: 'この保管庫を開くパスフレーズまたは回復キー',
    own: 'このファイル専用のパスワード',
    password: {
      first: 'ファイルのパスワード',
      again: 'パスワードをもう一度',
      empty: 'ファイルのパスワードを入力してください。',
      forgotten: 'これがないと誰もファイルを開けません。',
    },
    confirm: 'このパスワードを知る人は、ファイル内のすべてのアカウントを手に入れられます。',
    choose: '保存先を選択…',
    working: '処理しています…',
  },
  key: {
    title: 'バックアップには専用のキーが必要です',
    text: '現在、保管庫を開けるのはこのコンピューターのキーチェーンだけです。バックアップは、このコンピューターを失っても別の場所で開ける必要があります。',
    recovery: '回復キーを作成',
    recoveryText: '書き留めて、このコンピューターとは別の場所に保管します。',
    passphrase: 'パスフレーズを設定',
    passphraseText: '覚えておくものです。保管庫は引き続きキーチェーンが自動で開きます。',
    own: 'このファイルだけのパスワード',
  },
}

// Simplified Chinese: pictures beside the accounts.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: '图标',
  change: '更改图标',
  changeShort: '更改…',
  now: {
    automatic: '按网站名称',
    monogram: '首字母',
    brand: '品牌图标：{name}',
    picture: '自定义图片',
  },

  title: '选择图标',
  basic: '按名称',
  search: '搜索品牌图标和图标包',
  automatic: '自动',
  monogram: '首字母',
  own: '自定义图片…',
  ownHint: '也可以在这里粘贴图片。',
  suggested: '推荐',
  brands: '品牌图标',
  packs: '来自图标包',
  packIcon: '{name}，来自 {pack}',
  typeToSearch: '输入名称，从 3000 多个品牌图标中查找。',
  none: '没有名为“{query}”的图标。试试其他名称，或选择自己的图片。',
  found: '找到 {count, number} 个图标',

  fault: {
    unknown: '此文件不是这里可读取的图片。选择 PNG、JPEG、WebP、GIF、BMP 或 AVIF 文件。',
    'too-large': '此图片过大。选择不超过 20 MB 的图片。',
    damaged: '此图片已损坏。选择其他图片。',
  },

  section: '图标',
  brandIcons: {
    title: '品牌图标',
    text: '为已知网站显示图标，代替首字母。图标是程序自带的，不会下载任何内容。',
  },
  packsTitle: '图标包',
  packsText: 'Aegis 格式的图标包（zip）。其中的图标可用于账户，选用后保存在保险库中。',
  add: '添加图标包…',
  adding: '正在读取图标包…',
  remove: '移除',
  removeLabel: '移除图标包 {name}',
  packLine: '{icons, number} 个图标，版本 {version}',
  leftOut: '{count, number} 张图片无法安全显示，已略过。',
  added: '已添加图标包 {name}',
  removed: '已移除图标包 {name}。已选用的图标会保留。',
  dialog: { title: '选择图标包', kind: '图标包' },
  refused: {
    unreadable: '此文件不是 Aegis 格式的图标包。选择包含 pack.json 的 zip 文件。',
    'too-large': '此图标包大于 64 MB。选择较小的图标包。',
    'too-many': '已有 20 个图标包。先移除一个。',
  },
}

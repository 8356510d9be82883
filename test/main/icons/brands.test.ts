// Which brand an issuer means, judged with the icons that are really shipped.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Brands, brandFiles, createBrands } from '../../../main/icons/brands'
import { brandAliases, brandHosts, commonWords } from '../../../shared/brand-aliases'
import { brandCandidates, brandKey } from '../../../shared/brand-match'
import { brandLimits } from '../../../shared/brands'
import { packBrands } from '../../support/brand-data'

let packed: ReturnType<typeof packBrands>
let brands: Brands
beforeAll(() => {
  packed = packBrands()
  brands = createBrands(packed.data)
})
afterAll(() => packed.remove())

const slugOf = async (name: string) => (await brands.match([name]))[0]?.slug ?? null

/** Issuers as exports and sites really write them, and the brand that they mean. */
const meant: readonly (readonly [string, string])[] = [
  ['GitHub', 'github'],
  ['github', 'github'],
  ['GITHUB', 'github'],
  [' GitHub ', 'github'],
  ['github.com', 'github'],
  ['https://github.com/login', 'github'],
  ['GitHub, Inc.', 'github'],
  ['GitHub (work)', 'github'],
  ['GitHub - alice', 'github'],
  ['GitHub: alice', 'github'],
  ['GitHub | Enterprise', 'github'],
  ['GitHub Enterprise', 'github'],
  ['My GitHub', 'github'],
  ['GitLab', 'gitlab'],
  ['gitlab.com', 'gitlab'],
  ['Google', 'google'],
  ['Google Account', 'google'],
  ['Google Konto', 'google'],
  ['accounts.google.com', 'google'],
  ['google.co.uk', 'google'],
  ['Google Workspace', 'google'],
  ['Google Cloud', 'googlecloud'],
  ['Gmail', 'gmail'],
  ['googlemail', 'gmail'],
  ['mail.google.com', 'gmail'],
  ['Facebook', 'facebook'],
  ['facebook.com', 'facebook'],
  ['www.facebook.com', 'facebook'],
  ['Instagram', 'instagram'],
  ['Meta', 'meta'],
  ['Twitter', 'x'],
  ['X', 'x'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['Apple', 'apple'],
  ['Apple ID', 'apple'],
  ['Dropbox', 'dropbox'],
  ['dropbox.com', 'dropbox'],
  ['Discord', 'discord'],
  ['discordapp.com', 'discord'],
  ['Reddit', 'reddit'],
  ['Twitch', 'twitch'],
  ['Steam', 'steam'],
  ['steampowered.com', 'steam'],
  ['Epic Games', 'epicgames'],
  ['Ubisoft', 'ubisoft'],
  ['Uplay', 'ubisoft'],
  ['Electronic Arts', 'ea'],
  ['ea.com', 'ea'],
  ['PlayStation Network', 'playstation'],
  ['PSN', 'playstation'],
  ['Battle.net', 'battledotnet'],
  ['Blizzard', 'battledotnet'],
  ['Rockstar Games Social Club', 'rockstargames'],
  ['Riot Games', 'riotgames'],
  ['Roblox', 'roblox'],
  ['PayPal', 'paypal'],
  ['paypal.com', 'paypal'],
  ['Stripe', 'stripe'],
  ['Wise', 'wise'],
  ['TransferWise', 'wise'],
  ['Coinbase', 'coinbase'],
  ['Binance', 'binance'],
  ['binance.com', 'binance'],
  ['Bitwarden', 'bitwarden'],
  ['1Password', '1password'],
  ['1Password Account', '1password'],
  ['LastPass', 'lastpass'],
  ['Proton', 'proton'],
  ['proton.me', 'proton'],
  ['ProtonMail', 'protonmail'],
  ['Proton Mail', 'protonmail'],
  ['Tutanota', 'tuta'],
  ['Tuta', 'tuta'],
  ['Cloudflare', 'cloudflare'],
  ['dash.cloudflare.com', 'cloudflare'],
  ['DigitalOcean', 'digitalocean'],
  ['Digital Ocean', 'digitalocean'],
  ['Hetzner', 'hetzner'],
  ['Hetzner Online GmbH', 'hetzner'],
  ['OVHcloud', 'ovh'],
  ['OVH', 'ovh'],
  ['Namecheap', 'namecheap'],
  ['GoDaddy', 'godaddy'],
  ['Gandi.net', 'gandi'],
  ['Vercel', 'vercel'],
  ['Netlify', 'netlify'],
  ['npm', 'npm'],
  ['npmjs.com', 'npm'],
  ['PyPI', 'pypi'],
  ['RubyGems.org', 'rubygems'],
  ['Docker', 'docker'],
  ['Docker Hub', 'docker'],
  ['Bitbucket', 'bitbucket'],
  ['Atlassian', 'atlassian'],
  ['id.atlassian.com', 'atlassian'],
  ['Jira', 'jira'],
  ['Notion', 'notion'],
  ['Figma', 'figma'],
  ['Zoom', 'zoom'],
  ['Okta', 'okta'],
  ['Auth0', 'auth0'],
  ['WordPress.com', 'wordpress'],
  ['Nextcloud', 'nextcloud'],
  ['Synology', 'synology'],
  ['Home Assistant', 'homeassistant'],
  ['Proxmox', 'proxmox'],
  ['Grafana', 'grafana'],
  ['Mailchimp', 'mailchimp'],
  ['Shopify', 'shopify'],
  ['Etsy', 'etsy'],
  ['eBay', 'ebay'],
  ['Airbnb', 'airbnb'],
  ['Uber', 'uber'],
  ['Snapchat', 'snapchat'],
  ['TikTok', 'tiktok'],
  ['Mozilla Accounts', 'mozilla'],
  ['Firefox', 'firefox'],
  ['Node.js', 'nodedotjs'],
  ['T-Mobile', 'deutschetelekom'],
  ['HSBC', 'hsbc'],
  ['N26', 'n26'],
  ['Citroën', 'citroen'],
]

/** No brand that is shipped, or none at all: words of a brand's name, other brands, places, people, machines. */
const unmeant = [
  ...['', ' ', '#', '😀', '1', 'a', 'C', 'R', 'Example', 'ACME', 'Contoso', 'Harbour Bank', 'My Company'],
  // Not shipped any more: a monogram, and nothing that sounds alike.
  ...['Microsoft', 'Microsoft account', 'Amazon', 'Amazon Web Services', 'AWS', 'LinkedIn', 'Adobe', 'Slack'],
  ...['OpenAI', 'Heroku', 'Kraken', 'Nintendo', 'Yahoo', 'Salesforce', 'IBM', 'Oracle'],
  // Part of a name is not the name.
  ...[
    'Applebee’s',
    'Apple Valley Bank',
    'Pineapple',
    'Steamboat',
    'Zoomcar',
    'Notional',
    'Metamask Wallet X',
  ],
  ...['Wise Owl School', 'Stripes', 'Box Hill Library', 'Signal Hill Credit Union', 'Target Field Club'],
  ...[
    'Uberlandia',
    'Dockyard',
    'Figmac',
    'Githubber',
    'Not GitHub',
    'GitHubGitLab',
    'Fake GitHub Login Page',
  ],
  ...['Bank of GitHub', 'Discordia', 'Redditch Council', 'Twitchell', 'Docker Street Dental'],
  // Addresses of mail say nothing about where somebody signs in.
  ...['alice@gmail.com', 'bob@github.com', 'alice@example.com (GitHub)'],
  // A host whose word is not its own.
  ...['github.example.com', 'gitlab.harbour.example', 'paypal.com.evil.example', 'google.phishing.example'],
  ...['mail.example.org', 'vpn.company.example', 'vault.company.example', 'server1.lan'],
  // Common words that are brands too.
  ...[
    'Vault',
    'Files',
    'Task',
    'Session',
    'Net',
    'Env',
    'Now',
    'Note',
    'Bank',
    'Email',
    'VPN',
    'NAS',
    'Work',
  ],
]

test('a hundred issuers and more find their brand', async () => {
  expect(meant.length).toBeGreaterThanOrEqual(100)
  const found = await Promise.all(meant.map(async ([name]) => [name, await slugOf(name)]))
  expect(found).toEqual(meant.map(([name, slug]) => [name, slug]))
})

test('near misses find none', async () => {
  const found = await Promise.all(unmeant.map(async (name) => [name, await slugOf(name)]))
  expect(found.filter(([, slug]) => slug !== null)).toEqual([])
})

test('every brand is found by its own name, but for letters and common words', async () => {
  const firstWith = new Map<string, string>()
  for (const line of packed.lines) {
    const [slug = '', , , key = ''] = line.split('\t')
    if (!firstWith.has(key)) firstWith.set(key, slug)
  }
  const wrong: unknown[] = []
  for (const line of packed.lines) {
    const [, title = ''] = line.split('\t')
    const key = brandKey(title)
    const [found, wanted] = [await slugOf(title), brandAliases.get(key) ?? firstWith.get(key)]
    if (found !== wanted && !commonWords.has(key)) wrong.push([title, found, wanted])
  }
  expect(wrong).toEqual([])
})

test('an alias or a host names a brand that is shipped', async () => {
  const slugs = [...new Set([...brandAliases.values(), ...brandHosts.values()])]
  const found: string[] = []
  for (let at = 0; at < slugs.length; at += brandLimits.asked)
    found.push(
      ...(await brands.find(slugs.slice(at, at + brandLimits.asked))).map((icon) => icon?.slug ?? '?'),
    )
  expect(found).toEqual(slugs)
})

test('build and program make the same key of every name', () => {
  const titles = packed.lines.map((line) => line.split('\t'))
  expect(titles.filter(([, title = '', , key]) => key !== brandKey(title))).toEqual([])
})

test('a name of many words or strange characters is no brand', () => {
  const strange = [
    'a '.repeat(300),
    '('.repeat(600),
    'x.'.repeat(300),
    '\u202e\u200d'.repeat(300),
    '- '.repeat(300),
  ]
  for (const name of strange) expect(brandCandidates(name).length).toBeLessThan(5)
})

describe('searching', () => {
  test('puts the same name first, then what begins with it, then what has it inside', async () => {
    const found = (await brands.search('git')).map(({ slug }) => slug)
    expect(found[0]).toBe('git')
    expect(found.indexOf('github')).toBeLessThan(
      found.indexOf('jgit') < 0 ? Number.POSITIVE_INFINITY : found.indexOf('jgit'),
    )
    expect(found).toContain('github')
    expect(found.length).toBeLessThanOrEqual(brandLimits.found)
  })

  test('finds by another name of a brand, and nothing for nothing', async () => {
    expect((await brands.search('bsky'))[0]?.slug).toBe('bluesky')
    expect(await brands.search('  ')).toEqual([])
    expect(await brands.search('no such brand')).toEqual([])
  })
})

describe('reading', () => {
  test('nothing is read before somebody asks, and then the index and the pieces that are needed', async () => {
    packed.reads.length = 0
    const fresh = createBrands(packed.data)
    expect(packed.reads).toEqual([])
    await fresh.match(['GitHub', 'GitHub', 'no such brand'])
    expect(packed.reads.filter((name) => name === brandFiles.index)).toHaveLength(1)
    expect(packed.reads).toHaveLength(2)
    await fresh.match(['github.com'])
    expect(packed.reads).toHaveLength(2)
  })

  test('a program without its icons shows none and does not break', async () => {
    const bare = createBrands({ read: async () => null })
    expect(await bare.match(['GitHub'])).toEqual([null])
    expect(await bare.find(['github'])).toEqual([null])
    expect(await bare.search('git')).toEqual([])
  })

  test('every icon is one path within its square, with a colour', async () => {
    const slugs = packed.lines.map((line) => line.split('\t')[0] ?? '')
    expect(slugs.length).toBeGreaterThan(3_000)
    for (let at = 0; at < slugs.length; at += brandLimits.asked) {
      const asked = slugs.slice(at, at + brandLimits.asked)
      const found = await brands.find(asked)
      expect(found.map((icon) => icon?.slug)).toEqual(asked)
      for (const icon of found) {
        expect(icon?.path).toMatch(/^[Mm][\d\s.,MLHVCSQTAZmlhvcsqtaze+-]+$/)
        expect(icon?.colour).toMatch(/^[0-9A-F]{6}$/)
      }
    }
  })
})

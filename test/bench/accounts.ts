// The invented accounts that every measurement uses, the same for our window and for the bare one.

import { createHash } from 'node:crypto'
import { checkToken, encodeBase32 } from '../../main/otp'
import type { AccountDraft } from '../../main/vault/account'

/** Fifty that all have a brand icon, so that a window of fifty accounts shows as many as it ever can. */
const issuers =
  'GitHub Google Apple Facebook Instagram Dropbox Discord Reddit Twitch Steam PayPal Stripe Coinbase Binance Bitwarden 1Password LastPass Proton Cloudflare DigitalOcean Hetzner OVH Namecheap GoDaddy Vercel ' +
  'Netlify npm PyPI Docker Bitbucket Atlassian Notion Figma Zoom Okta Auth0 WordPress Nextcloud Synology Grafana Mailchimp Shopify Etsy eBay Airbnb Uber Snapchat TikTok Firefox GitLab'
const named = issuers.split(' ')
const people = [
  'alice',
  'bert.keeper',
  'carla@example.com',
  'dmitri',
  'root',
  'eve.ops@example.org',
  'fatima',
  'georg',
]

export function inventedAccounts(count: number): readonly AccountDraft[] {
  return Array.from({ length: count }, (_, index) => invented(index))
}

function invented(index: number): AccountDraft {
  const turn = Math.floor(index / named.length)
  const issuer = `${named[index % named.length]}${turn === 0 ? '' : ` ${turn + 1}`}`
  const account = `${people[index % people.length]}`
  const secret = encodeBase32(createHash('sha1').update(`bench ${index}`).digest())
  const token = checkToken({
    type: 'totp',
    secret,
    digits: index % 10 === 3 ? 8 : 6,
    period: index % 12 === 5 ? 60 : 30,
  })
  if (!token.ok) throw new Error(`invented account ${index}: ${token.error.fault.code}`)
  return { issuer, account, note: '', token: token.value, pinned: index < 2 }
}

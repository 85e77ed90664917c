import { expect, it } from 'vitest'
import { networkOf, siteOf } from '../src/base/network.ts'

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::', '0:0:0:0::/64'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
  ['2a06:98c0:3600::103 example.com', '2a06:98c0:3600:0::/64 example.com'],
  // What is none stands for itself.
  ['', ''],
  ['unknown', 'unknown'],
  ['1:2:3', '1:2:3'],
  ['1::2::3', '1::2::3'],
  ['1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8:9'],
  ['12345::', '12345::'],
  ['g::1', 'g::1'],
])('%s is of the network %s', (address, network) => expect(networkOf(address)).toBe(network))

it.each([
  ['2001:db8:1:2::/64', '2001:db8:1::/48'],
  ['0:0:0:0::/64', '0:0:0::/48'],
  ['2a06:98c0:3600:0::/64 example.com', null],
  ['192.0.2.7', null],
  ['unknown', null],
  ['', null],
])('%s is of the site %s', (network, site) => expect(siteOf(network)).toBe(site))

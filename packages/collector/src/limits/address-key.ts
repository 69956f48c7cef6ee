import { isIPv6 } from 'node:net';

/** Expands `::` and gives the first `count` groups of an IPv6 address. */
function firstGroups(address: string, count: number): string {
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...gap, ...right]
    .slice(0, count)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * What stands for a remote address when requests are counted: an IPv4 address itself, an IPv6 address by its network of
 * 64 bits, because one household or one attacker has all addresses of it.
 *
 * @see RFC 6177, "IPv6 Address Assignment to End Sites".
 */
export function addressKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? `${firstGroups(address, 4)}::/64` : address;
}

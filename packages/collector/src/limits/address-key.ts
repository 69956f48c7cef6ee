import { isIPv6 } from 'node:net';

/** `[2001:db8::1]:4711`, `[2001:db8::1]` and `192.0.2.1:4711`, as some proxies write it. */
const WITH_PORT = /^(?:\[([^\]]*)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/;

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
 * 64 bits, because one household or one attacker has all addresses of it. A port does not
 * count: it is another with every connection.
 *
 * @see RFC 6177, "IPv6 Address Assignment to End Sites".
 */
export function addressKey(remote: string): string {
  const [, bracketed, plain] = WITH_PORT.exec(remote) ?? [];
  const address = bracketed ?? plain ?? remote;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? `${firstGroups(address, 4)}::/64` : address;
}

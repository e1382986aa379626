import { networkAddress } from '../../../src/modules/identity/network-address.ts';

describe('the address by which tries are counted', () => {
  it.each([
    ['203.113.131.5', '203.113.131.5'],
    ['::ffff:203.113.131.5', '203.113.131.5'],
    ['2001:ee0:4f00:1234:a:b:c:d', '2001:ee0:4f00:1234::/64'],
    ['2001:0ee0:4f00:1234::1', '2001:ee0:4f00:1234::/64'],
    ['2001:ee0::1', '2001:ee0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('of %s is %s', (address, counted) => {
    expect(networkAddress(address)).toBe(counted);
  });
});

import { expect, test } from 'vitest';
import { checkedId, sf18 } from '../../../lib/crm/salesforce/ids';

test.each([
  ['001800000000001', '001800000000001AAA'],
  ['0019000000B98de', '0019000000B98deAAB'],
  ['a0D30000001n7Pi', 'a0D30000001n7PiEAI'],
  ['001xx000003DGQY', '001xx000003DGQYAA4'],
  ['003Kp00002WxYzQ', '003Kp00002WxYzQIAV'],
])('%s in 18 characters is %s', (short, long) => {
  expect(sf18(short)).toBe(long);
  expect(checkedId(short)).toBe(long);
  expect(checkedId(long)).toBe(long);
});

test.each([
  '',
  '001',
  '0018000000000011',
  '001800000000001AAB',
  '001800000000001000',
  '00180000000000-',
  '001800000000001AA',
])('"%s" is no id', id => {
  expect(checkedId(id)).toBeNull();
});

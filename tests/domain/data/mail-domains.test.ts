import { describe, expect, test } from 'vitest';
import { mailDomain, webDomain } from '../../../lib/domain/data/mail-domains';

describe('the domain of an e-mail address', () => {
  test.each([
    ['dana@fernhill.example', 'fernhill.example'],
    [' Dana@Mail.Fernhill.Example ', 'mail.fernhill.example'],
    ['dana@gmail.com', null],
    ['dana@', null],
    ['dana@localhost', null],
    ['not an address', null],
    ['a@b@c.example', null],
    ['', null],
  ])('%s', (email, domain) => {
    expect(mailDomain(email)).toBe(domain);
  });
});

describe('the domain of a web address', () => {
  test.each([
    ['https://www.fernhill.example/about', 'fernhill.example'],
    ['fernhill.example', 'fernhill.example'],
    ['HTTP://Fernhill.example.', 'fernhill.example'],
    ['javascript:alert(1)', null],
    ['just words', null],
    ['localhost', null],
    ['', null],
  ])('%s', (address, domain) => {
    expect(webDomain(address)).toBe(domain);
  });
});

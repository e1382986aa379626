import { organizationFrame } from '../../src/exports/organization-frame.ts';

const madeAt = new Date('2026-03-17T01:00:00.000Z');

it.each([
  ['Xã Cao Lộc', 'XÃ CAO LỘC', 'Cao Lộc'],
  ['Phường Đông Kinh', 'PHƯỜNG ĐÔNG KINH', 'Đông Kinh'],
  ['Đặc khu Vân Đồn', 'ĐẶC KHU VÂN ĐỒN', 'Vân Đồn'],
  ['Thành phố Hải Phòng', 'THÀNH PHỐ HẢI PHÒNG', 'Hải Phòng'],
  ['Xã Xã Tắc', 'XÃ XÃ TẮC', 'Xã Tắc'],
])('a paper of %s is headed %s and dated at %s', (name, heading, place) => {
  expect(organizationFrame(name, madeAt)).toEqual({
    issuer: ['ỦY BAN NHÂN DÂN', heading],
    place,
    timeZone: 'Asia/Ho_Chi_Minh',
    madeAt,
  });
});

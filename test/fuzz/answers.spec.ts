import { faultOf } from './answers.ts';

const json = 'application/problem+json; charset=utf-8';
const notFound = { code: 'not-found', status: 404, title: 'Không tìm thấy', detail: 'Không tìm thấy hồ sơ này.' };

it.each([
  ['a success', 200, 'application/json', undefined, undefined],
  ['a problem document', 404, json, notFound, undefined],
  ['a crash', 500, json, { ...notFound, code: 'internal' }, 'a 5xx'],
  ['an outage', 503, json, notFound, 'a 5xx'],
  ['a page of the framework', 404, 'text/html', {}, 'a refusal of type «text/html»'],
  ['a code nobody knows', 404, json, { ...notFound, code: 'oops' }, 'an unknown code «oops»'],
  ['a code of another status', 409, json, notFound, 'not-found with status 409, Không tìm thấy'],
  ['English', 404, json, { ...notFound, detail: 'Not Found.' }, 'no Vietnamese sentence: «Not Found.»'],
  ['a half sentence', 404, json, { ...notFound, detail: 'Không thấy' }, 'no Vietnamese sentence: «Không thấy»'],
  [
    'a slip of a template',
    404,
    json,
    { ...notFound, detail: 'Thiếu undefined.' },
    'no Vietnamese sentence: «Thiếu undefined.»',
  ],
])('%s is judged', (_, status, type, problem, fault) => expect(faultOf(status, type, problem)).toBe(fault));

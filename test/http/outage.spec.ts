import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { outageOf } from '../../src/http/outage.ts';

const fault = (fields: object, message = 'x'): Error => Object.assign(new Error(message), fields);
const inQuery = (fields: object, message = 'x'): Error => new QueryFailedError('select 1', [], fault(fields, message));

it.each([
  ['a server that shuts down', inQuery({ code: '57P01' }), 'service.not-ready'],
  ['a server that crashed beside us', inQuery({ code: '57P02' }), 'service.not-ready'],
  ['a server that starts', fault({ code: '57P03' }), 'service.not-ready'],
  ['a server without room for one more', fault({ code: '53300' }), 'service.not-ready'],
  ['a refused connection', fault({ code: 'ECONNREFUSED', syscall: 'connect' }), 'service.not-ready'],
  ['a socket that is not there', fault({ code: 'ENOENT', syscall: 'connect' }), 'service.not-ready'],
  ['a connection cut off', inQuery({}, 'Connection terminated unexpectedly'), 'service.not-ready'],
  ['a pool without an answer', fault({}, 'timeout exceeded when trying to connect'), 'service.not-ready'],
  ['a transaction whose connection broke', new QueryRunnerAlreadyReleasedError(), 'service.not-ready'],
  ['a manager whose connection broke', new QueryRunnerProviderAlreadyReleasedError(), 'service.not-ready'],
  ['a full disk', fault({ code: 'ENOSPC', syscall: 'write' }), 'service.no-space'],
  ['a full quota', fault({ code: 'EDQUOT', syscall: 'write' }), 'service.no-space'],
  ['a file beyond the account’s limit', fault({ code: 'EFBIG', syscall: 'write' }), 'service.no-space'],
  ['a full disk of the database', inQuery({ code: '53100' }), 'service.no-space'],
  ['a file that is not there', fault({ code: 'ENOENT', syscall: 'open' }), undefined],
  ['a broken rule of the database', inQuery({ code: '23514' }), undefined],
  ['a fault in our code', new TypeError('x is not a function'), undefined],
  ['nothing', undefined, undefined],
])('%s', (_, error, code) => expect(outageOf(error)?.code).toBe(code));

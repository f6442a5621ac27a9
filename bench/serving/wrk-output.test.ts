import { expect, it } from 'vitest';
import { readLoad } from './wrk-output';

const calm = `Running 4s test @ http://127.0.0.1:4000/
  2 threads and 200 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     4.52ms    2.60ms  49.34ms   79.62%
    Req/Sec    22.37k     2.90k   30.21k    67.50%
  178291 requests in 4.02s, 3.11GB read
Requests/sec:  44373.57
Transfer/sec:    792.12MB
`;

it('reads how many requests were answered a second', () => {
  expect(readLoad(calm)).toEqual({ perSecond: 44373.57, errors: 0 });
});

it('counts everything that went wrong', () => {
  const wrong =
    '  Socket errors: connect 1, read 20, write 300, timeout 4000\n' +
    '  Non-2xx or 3xx responses: 50000\n';
  expect(readLoad(calm.replace('Requests/sec', `${wrong}Requests/sec`)).errors).toBe(54_321);
});

it('says so where there is nothing to read', () => {
  expect(() => readLoad('unable to connect')).toThrow('unable to connect');
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseArguments, run, UsageProblem } from './command';

const told = vi.spyOn(console, 'error');
const { argv, exitCode } = process;

beforeEach(() => {
  told.mockReset().mockImplementation(() => {});
  process.argv = ['node', 'command.ts', 'accept', '--all'];
  process.exitCode = undefined;
});

afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
});

describe('run', () => {
  it('hands on what was typed, and succeeds where nothing is said', async () => {
    const typed: string[][] = [];
    await run((args) => {
      typed.push(args);
    });
    expect(typed).toEqual([['accept', '--all']]);
    expect(process.exitCode).toBe(0);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('ends as the command says: %s', async (outcome, status) => {
    await run(async () => outcome);
    expect(process.exitCode).toBe(status);
    expect(told).not.toHaveBeenCalled();
  });

  it('tells what can be mended in a sentence', async () => {
    await run(() => {
      throw new UsageProblem('Name a page.');
    });
    expect(told.mock.calls).toEqual([['Name a page.']]);
    expect(process.exitCode).toBe(1);
  });

  it('lets what nobody foresaw through, unless it is named', async () => {
    const fail = () => {
      throw new RangeError('too far');
    };
    await expect(run(fail)).rejects.toThrow('too far');
    await run(fail, RangeError);
    expect(told.mock.calls).toEqual([['too far']]);
  });
});

describe('parseArguments', () => {
  const options = { all: { type: 'boolean' } } as const;

  it('reads the options', () => {
    expect(parseArguments('Usage', { args: ['--all'], options }).values.all).toBe(true);
  });

  it.each([['--al'], ['--all=x'], ['page']])('answers %s with the usage', (argument) => {
    expect(() => parseArguments('Usage: …', { args: [argument], options })).toThrow(
      new UsageProblem('Usage: …'),
    );
  });
});

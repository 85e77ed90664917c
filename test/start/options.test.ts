import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { OptionError, parseOptions } from '../../scripts/start/options.ts'

const entry = resolve('src/worker/index.ts')
const plain = {
  port: 2379,
  dataDir: resolve('.quorate'),
  members: undefined,
  regions: undefined,
  entry,
  compaction: { mode: 'periodic', retention: '0' },
  verbose: false,
  rtt: undefined,
  quotaBytes: 8 * 1024 ** 3,
  leaders: '',
  corruptCheckTime: '0',
}

test.each([
  ['nothing', [], {}, plain],
  ['flags', ['--port', '3000', '--members=5'], {}, { ...plain, port: 3000, members: 5 }],
  [
    'the environment',
    [],
    { PORT: '3000', DATA_DIR: '/d', MEMBERS: '1', REGIONS: 'weur' },
    { ...plain, port: 3000, dataDir: '/d', members: 1, regions: ['weur'] },
  ],
  ['both: the flag wins', ['--port', '3000'], { PORT: '4000' }, { ...plain, port: 3000 }],
  [
    'compaction',
    ['--auto-compaction-retention', '10m'],
    { QUORATE_AUTO_COMPACTION_RETENTION: '5' },
    { ...plain, compaction: { mode: 'periodic', retention: '10m' } },
  ],
  [
    'compaction by the environment',
    [],
    { QUORATE_AUTO_COMPACTION_MODE: 'revision', QUORATE_AUTO_COMPACTION_RETENTION: '5' },
    { ...plain, compaction: { mode: 'revision', retention: '5' } },
  ],
  ['where the leader belongs', ['--leaders', 'm2, weur'], {}, { ...plain, leaders: 'm2,weur' }],
  ['that it stays', [], { QUORATE_LEADERS: 'off' }, { ...plain, leaders: 'off' }],
  [
    'when data is compared',
    ['--corrupt-check-time', '1h30m'],
    {},
    { ...plain, corruptCheckTime: '1h30m' },
  ],
  ['distances', ['--rtt', 'world:weur'], {}, { ...plain, rtt: 'world:weur' }],
  ['all lines', ['--verbose'], {}, { ...plain, verbose: true }],
  ['an empty variable: as if it were not there', [], { PORT: '' }, plain],
  ['regions with spaces', ['--regions', 'wnam, weur'], {}, { ...plain, regions: ['wnam', 'weur'] }],
])('%s', (_, argv, env, expected) => {
  expect(parseOptions(argv, env)).toEqual(expected)
})

test.each([
  [['--port', 'x'], {}, '--port: "x" is not a whole number from 0 to 65525'],
  [['--port', '65535'], {}, '--port: "65535" is not'],
  [[], { PORT: '-1' }, 'PORT: "-1" is not'],
  [['--members', '0'], {}, '--members: "0" is not a whole number from 1 to 9'],
  [['--members', '3.5'], {}, '--members: "3.5" is not'],
  [['--regions', 'mars'], {}, '--regions: "mars" is none of wnam enam'],
  [['--regions', 'wnam', '--members', '3'], {}, '--regions: 1 regions for 3 members'],
  [['--leaders', 'm1,M 2'], {}, '--leaders: "M 2" is the name of neither'],
  [['--corrupt-check-time', '5'], {}, '--corrupt-check-time: "5" is no duration'],
  [['--data-dir', ''], {}, '--data-dir: a directory is needed'],
  [
    ['--auto-compaction-mode', 'never'],
    {},
    '--auto-compaction-mode: auto compaction mode "never" is neither',
  ],
  [
    [],
    { QUORATE_AUTO_COMPACTION_RETENTION: '10' + 'x' },
    'QUORATE_AUTO_COMPACTION_RETENTION: auto compaction retention "10x" is neither',
  ],
  [['--prot', '1'], {}, '--prot'],
  [['word'], {}, 'word'],
])('%j %j is refused: %s', (argv, env, message) => {
  expect(() => parseOptions(argv, env)).toThrow(OptionError)
  expect(() => parseOptions(argv, env)).toThrow(message)
})

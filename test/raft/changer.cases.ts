/**
 * Changes of membership by value: the cases of etcd-io/raft's confchange tables. Each list is one
 * history: what is done, the changes, and the configuration and progress after it (in the notation
 * of encode.ts), or why it is refused (!).
 */
export const histories: Readonly<
  Record<string, readonly (readonly [string, string, readonly string[]])[]>
> = {
  'joint autoleave': [
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    ['enter auto', 'v2,v3', ['v1,2,3 o1 auto', '1 probe 0<1', '2 probe 0<1', '3 probe 0<1']],
    ['enter', '', ['!the configuration is joint already']],
    ['leave', '', ['v1,2,3', '1 probe 0<1', '2 probe 0<1', '3 probe 0<1']],
  ],
  'joint idempotency': [
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    [
      'enter',
      'r1,r2,r9,v2,v3,v4,v2,v3,v4,l2,l2,r4,r4,l1,l1',
      ['v3 o1 l2 n1', '1 probe 0<1', '2 probe 0<1 learner', '3 probe 0<1'],
    ],
    ['leave', '', ['v3 l1,2', '1 probe 0<1 learner', '2 probe 0<1 learner', '3 probe 0<1']],
  ],
  'joint learners next': [
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    ['enter', 'v2,l1', ['v2 o1 n1', '1 probe 0<1', '2 probe 0<1']],
    ['leave', '', ['v2 l1', '1 probe 0<1 learner', '2 probe 0<1']],
  ],
  'joint safety': [
    ['leave', '', ['!there is no joint configuration to leave']],
    ['enter', '', ['!no voters to make a joint configuration of']],
    ['enter', 'v1', ['!no voters to make a joint configuration of']],
    ['simple', 'v1', ['v1', '1 probe 0<3']],
    ['leave', '', ['!there is no joint configuration to leave']],
    ['enter', '', ['v1 o1', '1 probe 0<3']],
    ['enter', '', ['!the configuration is joint already']],
    ['leave', '', ['v1', '1 probe 0<3']],
    ['leave', '', ['!there is no joint configuration to leave']],
    [
      'enter',
      'r1,v2,v3,l4',
      ['v2,3 o1 l4', '1 probe 0<3', '2 probe 0<9', '3 probe 0<9', '4 probe 0<9 learner'],
    ],
    ['enter', '', ['!the configuration is joint already']],
    ['enter', 'v12', ['!the configuration is joint already']],
    ['simple', 'l15', ['!a joint configuration is only left, not changed']],
    ['leave', '', ['v2,3 l4', '2 probe 0<9', '3 probe 0<9', '4 probe 0<9 learner']],
    [
      'simple',
      'l9',
      ['v2,3 l4,9', '2 probe 0<9', '3 probe 0<9', '4 probe 0<9 learner', '9 probe 0<14 learner'],
    ],
  ],
  'simple idempotency': [
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    ['simple', 'v2', ['v1,2', '1 probe 0<1', '2 probe 0<2']],
    ['simple', 'l1', ['v2 l1', '1 probe 0<1 learner', '2 probe 0<2']],
    ['simple', 'l1', ['v2 l1', '1 probe 0<1 learner', '2 probe 0<2']],
    ['simple', 'r1', ['v2', '2 probe 0<2']],
    ['simple', 'r1', ['v2', '2 probe 0<2']],
    ['simple', 'v3', ['v2,3', '2 probe 0<2', '3 probe 0<7']],
    ['simple', 'r3', ['v2', '2 probe 0<2']],
    ['simple', 'r3', ['v2', '2 probe 0<2']],
    ['simple', 'r4', ['v2', '2 probe 0<2']],
  ],
  'simple promote demote': [
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    ['simple', 'v2', ['v1,2', '1 probe 0<1', '2 probe 0<1']],
    ['simple', 'v3', ['v1,2,3', '1 probe 0<1', '2 probe 0<1', '3 probe 0<2']],
    ['simple', 'l1,v1', ['v1,2,3', '1 probe 0<1', '2 probe 0<1', '3 probe 0<2']],
    ['simple', 'l2', ['v1,3 l2', '1 probe 0<1', '2 probe 0<1 learner', '3 probe 0<2']],
    ['simple', 'v2,l2', ['v1,3 l2', '1 probe 0<1', '2 probe 0<1 learner', '3 probe 0<2']],
    ['simple', 'v2', ['v1,2,3', '1 probe 0<1', '2 probe 0<1', '3 probe 0<2']],
  ],
  'simple safety': [
    ['simple', 'l1', ['!no voter would be left']],
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    ['simple', 'v2,l3', ['v1,2 l3', '1 probe 0<1', '2 probe 0<2', '3 probe 0<2 learner']],
    ['simple', 'r1,v5', ['!more than one voter changed in one step']],
    ['simple', 'r1,r2', ['!no voter would be left']],
    ['simple', 'v3,v4', ['!more than one voter changed in one step']],
    ['simple', 'l1,v5', ['!more than one voter changed in one step']],
    ['simple', 'l1,l2', ['!no voter would be left']],
    [
      'simple',
      'l2,l3,l4,l5',
      [
        'v1 l2,3,4,5',
        '1 probe 0<1',
        '2 probe 0<2 learner',
        '3 probe 0<2 learner',
        '4 probe 0<8 learner',
        '5 probe 0<8 learner',
      ],
    ],
    ['simple', 'r1', ['!no voter would be left']],
    ['simple', 'r2,r3,r4,r5', ['v1', '1 probe 0<1']],
  ],
  update: [
    ['simple', 'v1', ['v1', '1 probe 0<1']],
    ['simple', 'v2,u1', ['v1,2', '1 probe 0<1', '2 probe 0<1']],
    ['simple', 'u1,u2,u3,u1,u2,u3', ['v1,2', '1 probe 0<1', '2 probe 0<1']],
  ],
  zero: [['simple', 'v1,r0,v0,l0', ['v1', '1 probe 0<1']]],
}

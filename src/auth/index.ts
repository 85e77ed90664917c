/** Users, roles, permissions and tokens, as the log made them. Nothing here knows the time. */
export { AuthResult, authErrorOf } from './results.ts'
export {
  AUTH_TABLES,
  type AuthRow,
  dropStagedAuth,
  isLasting,
  Kind,
  readRows,
  roleOf,
  rowOfRole,
  rowOfState,
  rowOfUser,
  showStagedAuth,
  stageAuth,
  stateOf,
  userOf,
} from './rows.ts'
export { Auth, indexOfToken, ROOT } from './store.ts'
export * from './types.ts'

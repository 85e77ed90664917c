/**
 * Auth's reasons of refusal, as numbers that are stored beside those of src/mvcc/results.ts: never
 * reuse one.
 */
import { Errors, type EtcdError } from '../errors.ts'

export const AuthResult = {
  Ok: 0,
  UserEmpty: 100,
  UserExists: 101,
  UserNotFound: 102,
  RoleEmpty: 103,
  RoleExists: 104,
  RoleNotFound: 105,
  RoleNotGranted: 106,
  PermissionNotGiven: 107,
  PermissionNotGranted: 108,
  PermissionDenied: 109,
  RootUserNotExist: 110,
  RootRoleNotExist: 111,
  NotEnabled: 112,
  AuthFailed: 113,
  NoPasswordUser: 114,
  OldRevision: 115,
  InvalidManagement: 116,
  /** The record has changed since the password was checked, so it is checked again. */
  StaleCheck: 117,
} as const
export type AuthResult = (typeof AuthResult)[keyof typeof AuthResult]

const ERRORS: ReadonlyMap<number, () => EtcdError> = new Map([
  [AuthResult.UserEmpty, Errors.userEmpty],
  [AuthResult.UserExists, Errors.userExists],
  [AuthResult.UserNotFound, Errors.userNotFound],
  [AuthResult.RoleEmpty, Errors.roleEmpty],
  [AuthResult.RoleExists, Errors.roleExists],
  [AuthResult.RoleNotFound, Errors.roleNotFound],
  [AuthResult.RoleNotGranted, Errors.roleNotGranted],
  [AuthResult.PermissionNotGiven, Errors.permissionNotGiven],
  [AuthResult.PermissionNotGranted, Errors.permissionNotGranted],
  [AuthResult.PermissionDenied, Errors.permissionDenied],
  [AuthResult.RootUserNotExist, Errors.rootUserNotExist],
  [AuthResult.RootRoleNotExist, Errors.rootRoleNotExist],
  [AuthResult.NotEnabled, Errors.authNotEnabled],
  [AuthResult.AuthFailed, Errors.authFailed],
  [AuthResult.NoPasswordUser, Errors.noPasswordUser],
  [AuthResult.OldRevision, Errors.authOldRevision],
  [AuthResult.InvalidManagement, Errors.invalidAuthManagement],
  [AuthResult.StaleCheck, Errors.staleCheck],
])

/** The error of one of auth's numbers; null for Ok, and for numbers that are not auth's. */
export function authErrorOf(result: number): EtcdError | null {
  return ERRORS.get(result)?.() ?? null
}

package io.loopwarden.load;

/** What must run beside a server, or must be given to it. */
enum Need {
  /** The service that takes its time. */
  SERVICE,
  /** A database: embedded H2 unless PostgreSQL is asked for. */
  DATABASE,
  /** PostgreSQL: there is no embedded database with a driver that never blocks. */
  POSTGRES
}

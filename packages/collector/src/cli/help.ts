/** What `--help` prints about running a collector. */
const GENERAL = `Usage: hearback-collector --site NAME=ORIGINS [options]
       hearback-collector verify | erase | rebuild | token | webhook | mail | backup | restore [options]

Receives what visitors say at POST /v1/events and keeps it in a register: one SQLite file, or PostgreSQL.
Serves it at GET /v1/events and shows it at /console/, to anyone who has the token.

  --site NAME=ORIGINS  a site and the origins of its pages, separated by commas; * for any.
                       Repeat for more sites. Example: --site portal=https://www.example.org
  --db FILE            the register; created if missing            (./register.db)
  --db postgres://…    the register in PostgreSQL, which several collectors may share. An address with
                       a password is better given in the environment variable HEARBACK_DB.
  --files FOLDER       photos and other files attached to voices (the register's name with .files;
                       ./register.files beside PostgreSQL)
  --max-file MIB       largest size of a file                     (25)
  --port PORT          0 for any free port                        (8787)
  --host ADDRESS       where to listen; 0.0.0.0 for everywhere    (127.0.0.1)
  --token TOKEN        a token of 16 characters or more that may do everything; repeat for more. Better given in
                       the environment variable HEARBACK_TOKEN, which other users of the machine cannot see.
                       Without one, a token is generated and printed at each start.
  --rate N             requests a second for each site and remote address; 0 for no limit  (2)
  --burst N            requests that may come at once after a silence                      (120)
  --max-tails N        live tails that one token may follow at a time                      (100)
  --proxies N          proxies of yours in front, whose X-Forwarded-For is trusted         (0)
  --log LEVEL          error, or info for one line per request; JSON lines on stderr       (error)
  --metrics WHO        who may read /metrics: token, for tokens that may read all sites, or open  (token)
  --nats URL           publish every event to NATS JetStream, in order and once; several servers separated
                       by commas. Better given in HEARBACK_NATS if there is a password in it.
  --nats-stream NAME   the stream, which no other register may share         (HEARBACK)
  --nats-subject WORD  first part of subjects, as in hearback.portal.complaint.v1   (hearback)
  --smtp URL           mail people who left an e-mail address about their cases, through this server:
                       smtps://user:password@mail.example.org or smtp://host:587. Better given in HEARBACK_SMTP.
  --mail-from SENDER   sender of these mails: an address, or "Desk <desk@example.org>"; also HEARBACK_MAIL_FROM
  --tracking-page NAME=URL  page of a site where people look up their cases, linked from mails; repeat for more sites
  --service NAME=FILE  working hours, holidays, deadlines, closing by silence, time zone and names of a site, as JSON;
                       repeat for more sites
  --version, --help    also version, help and help COMMAND
`;

const COPIES = `hearback-collector backup --to FILE [--db FILE] [--files FOLDER]
hearback-collector restore --from FILE [--db FILE] [--files FOLDER]
  Takes a snapshot of a SQLite register while collectors run, and copies its files to FILE.files; restores
  a copy where there is no register. Either way the copy is verified before it gets its name.
`;

/** What `--help` prints about each command. */
const COMMANDS = {
  verify: `hearback-collector verify [--db FILE] [--head SEQ:HASH]
  Proves that no record has been changed, moved or removed since it came in, or names the first that has.
  Prints the head of the chain; kept elsewhere and given again, it proves that nothing was cut off.
`,
  erase: `hearback-collector erase --number NUMBER --reason TEXT [--db FILE] [--files FOLDER] [--by ID] [--words]
hearback-collector erase --untouched-for DAYS --reason TEXT …
  Erases contact details and the names of files; with --words also what was written and the files
  themselves. The erasure stays on record, and the chain stays whole.
`,
  backup: COPIES,
  restore: COPIES,
  rebuild: `hearback-collector rebuild [--db FILE]
  Rebuilds the tables that lists of cases are read from, from the records alone.
`,
  token: `hearback-collector token create --name NAME --scope read|handle|admin [--db FILE]
                                [--site NAME …] [--display-name TEXT [--role TEXT]]
hearback-collector token list | token revoke --name NAME [--db FILE]
  Tokens for people and programs, kept as hashes; they may read the register, also handle cases, or do
  everything. With --site, a token sees that site and nothing of the others; repeat it for more sites.
  What is done with a token that has a display name is signed with that name and no other.
`,
  webhook: `hearback-collector webhook add --name NAME --url URL [--type TYPE …] [--site NAME] [--from-the-beginning] [--db FILE]
hearback-collector webhook list [--db FILE]
hearback-collector webhook rotate | remove | dead | revive --name NAME [--db FILE]
  Sends events to other systems, signed as Standard Webhooks, for days until they arrive. Types are like
  complaint or case.resolved; none means all. Prints the secret for checking signatures, once; rotate
  makes another, and messages are signed by both. What never arrived stays as a dead letter until it is revived.
`,
  mail: `hearback-collector mail dead | revive | skip [--db FILE]
  Lists the mails that were refused or could not be delivered for days, by the place of their events in the register,
  or has them tried again. What happens while no collector sends mails is mailed once one does; skip, before it
  starts, leaves that unmailed.
`,
} as const;

/** What `hearback-collector --help` prints: all of it. */
export const HELP = [GENERAL, ...new Set(Object.values(COMMANDS))].join('\n');

/** What `--help` prints after a word: the help for that command, or everything if it is not one. */
export const helpOf = (word: string | null): string =>
  word !== null && Object.hasOwn(COMMANDS, word) ? COMMANDS[word as keyof typeof COMMANDS] : HELP;

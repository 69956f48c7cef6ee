/** What `--help` prints. */
export const HELP = `Usage: hearback-collector --site NAME=ORIGINS [options]
       hearback-collector verify | erase | rebuild | token | webhook | mail | backup | restore [options]

Takes what visitors say at POST /v1/events and keeps it in a register, one SQLite file or PostgreSQL.
Gives it at GET /v1/events and shows it at /console/, to whoever has the token.

  --site NAME=ORIGINS  a site and the origins of its pages, separated by commas; * for any.
                       Repeat for more sites. Example: --site portal=https://www.example.org
  --db FILE            the register; made if there is none        (./register.db)
  --db postgres://…    the register in PostgreSQL, which several collectors may share. An address with
                       a password is better given in the environment variable HEARBACK_DB.
  --files FOLDER       photos and other files that go with voices (the register's name with .files;
                       ./register.files beside PostgreSQL)
  --max-file MIB       most of one file                           (25)
  --port PORT          0 for any free port                        (8787)
  --host ADDRESS       where to listen; 0.0.0.0 for everywhere    (127.0.0.1)
  --token TOKEN        may do everything; repeat for more. Better given in the environment
                       variable HEARBACK_TOKEN, which other users of the machine cannot see.
                       Without one, a token is made and printed at each start.
  --rate N             requests a second for each site and remote address; 0 for no limit  (2)
  --burst N            requests that may come at once after a silence                      (120)
  --proxies N          proxies of yours in front, whose X-Forwarded-For is believed        (0)
  --log LEVEL          error, or info for a line for each request; JSON lines on stderr    (error)
  --metrics WHO        who may read /metrics: token, for tokens that may read, or open     (token)
  --nats URL           publish every event to NATS JetStream, in order and once; several servers separated
                       by commas. Better given in HEARBACK_NATS if there is a password in it.
  --nats-stream NAME   the stream, which no other register may share         (HEARBACK)
  --nats-subject WORD  first part of subjects, as in hearback.portal.complaint.v1   (hearback)
  --smtp URL           write to people who left an e-mail address what happens to their cases, through this server:
                       smtps://user:password@mail.example.org or smtp://host:587. Better given in HEARBACK_SMTP.
  --mail-from SENDER   whom these mails are from: an address, or "Desk <desk@example.org>"; also HEARBACK_MAIL_FROM
  --tracking-page NAME=URL  page of a site where cases are looked up, which mails link to; repeat for more sites
  --version, --help

hearback-collector verify [--db FILE] [--head SEQ:HASH]
  Proves that no record was changed, moved or taken out since it came, or names the first that was.
  Tells the head of the chain; kept outside and given again, it proves that nothing was cut off.

hearback-collector erase --number NUMBER --reason TEXT [--db FILE] [--files FOLDER] [--by ID] [--words]
hearback-collector erase --untouched-for DAYS --reason TEXT …
  Erases how to reach the person, and the names of their files; with --words also what was written
  and the files. The erasure stays on record, and the chain stays whole.

hearback-collector backup --to FILE [--db FILE] [--files FOLDER]
hearback-collector restore --from FILE [--db FILE] [--files FOLDER]
  Copies a register in SQLite, as it is at one moment, while collectors run, and its files to FILE.files;
  puts a copy back where none is. Either way the copy is proved before it gets its name.

hearback-collector rebuild [--db FILE]
  Makes what lists of cases are read from anew, from the records alone.

hearback-collector token create --name NAME --scope read|handle|admin [--db FILE]
                                [--display-name TEXT [--role TEXT]]
hearback-collector token list | token revoke --name NAME
  Tokens for people and programs, kept as hashes: read the register; handle cases, too; everything.
  What is done with a token that has a display name is signed with that, and with no other.

hearback-collector webhook add --name NAME --url URL [--type TYPE …] [--site NAME] [--from-the-beginning] [--db FILE]
hearback-collector webhook list | rotate | remove | dead | revive --name NAME
  Sends events to other systems, signed as Standard Webhooks, for days until they arrive. Types are like
  complaint or case.resolved; none means all. Prints the secret to check signatures by, once; rotate
  makes another, and messages are signed by both. What never arrived stays as a dead letter until it is revived.

hearback-collector mail dead | revive [--db FILE]
  Shows the mails that were refused or did not arrive for days, by the place of their events in the register,
  or has them tried again.
`;

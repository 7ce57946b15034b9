#!/bin/bash
# Two databases, each with its owner, by which Flyway makes the tables, and the service's own role. Neither role can so much as connect
# to the other database. May be repeated: it then sets the passwords anew.
#
# The PostgreSQL image runs it when its data folder is empty. On another server run it as the administrator given by PGHOST, PGUSER
# and PGPASSWORD; SHARED_SERVER=true leaves the databases "postgres" and "template1" as they are, for others may be using them.
set -euo pipefail

export PGUSER="${PGUSER:-${POSTGRES_USER:-postgres}}"

run() { PGOPTIONS=--client-min-messages=warning psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname postgres "$@"; }

# The password comes from the environment, since arguments are seen by every user of the machine.
create_role() {
  role=$1 password=$2 run <<'SQL'
\getenv role role
\getenv password password
SELECT format('CREATE ROLE %I LOGIN', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
ALTER ROLE :"role" PASSWORD :'password';
SQL
}

create_database() {
  run --set database="$1" --set owner="${1}_owner" --set service="${1}_service" <<'SQL'
SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'owner')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"service";
-- the watermark must see when other roles' transactions began
GRANT pg_read_all_stats TO :"service";
SQL
}

create_role members_owner "${MEMBERS_OWNER_PASSWORD:?}"
create_role members_service "${MEMBERS_SERVICE_PASSWORD:?}"
create_role ratings_owner "${RATINGS_OWNER_PASSWORD:?}"
create_role ratings_service "${RATINGS_SERVICE_PASSWORD:?}"
create_database members
create_database ratings

if [ "${SHARED_SERVER:-false}" != true ]; then
  run --command 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'
fi

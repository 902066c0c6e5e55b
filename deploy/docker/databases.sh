#!/bin/sh
# Runs once in an empty PostgreSQL of compose.yaml: one database a service, owned by a role that may enter no other.
set -eu

database() {
  psql -v ON_ERROR_STOP=1 -v role="$1" -v password="$2" -U postgres <<'SQL'
create role :"role" login password :'password';
create database :"role" owner :"role";
revoke connect, temporary on database :"role" from public;
SQL
}

database survey "$SURVEY_DB_PASSWORD"
database ward "$WARD_DB_PASSWORD"
database kinerja "$KINERJA_DB_PASSWORD"

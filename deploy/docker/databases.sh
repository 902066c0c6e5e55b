#!/bin/sh
# Runs once in an empty PostgreSQL of compose.yaml: one database a service, owned by a role that migrates it and used by one that
# owns nothing; neither may enter another database.
set -eu

database() {
  psql -v ON_ERROR_STOP=1 -v role="$1" -v password="$2" -v service="$1_service" -v service_password="$3" -U postgres <<'SQL'
create role :"role" login password :'password';
create role :"service" login password :'service_password';
create database :"role" owner :"role";
revoke connect, temporary on database :"role" from public;
grant connect, temporary on database :"role" to :"service";
SQL
}

database survey "$SURVEY_DB_PASSWORD" "$SURVEY_SERVICE_DB_PASSWORD"
database ward "$WARD_DB_PASSWORD" "$WARD_SERVICE_DB_PASSWORD"
database kinerja "$KINERJA_DB_PASSWORD" "$KINERJA_SERVICE_DB_PASSWORD"

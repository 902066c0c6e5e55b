/**
 * A real PostgreSQL server from binaries that Maven delivers, with its data kept between runs. Read {@link
 * id.kinerjapuskesmas.local.postgres.Server} first.
 */
package id.kinerjapuskesmas.local.postgres;

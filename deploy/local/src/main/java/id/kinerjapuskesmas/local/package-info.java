/**
 * The local stack: PostgreSQL, the three services and the example district from one command. Read {@link
 * id.kinerjapuskesmas.local.Up} first; it is the list of steps.
 */
package id.kinerjapuskesmas.local;

/** The directory that holds all the stack writes, and the secrets in it. Deleting it is always safe. */
package id.kinerjapuskesmas.local.data;

/** ETags made of version numbers, for reads that cost nothing when unchanged and writes that never overwrite another's. */
package id.kinerjapuskesmas.rest.conditional;

/**
 * Puts the example district into the services, through their public APIs only. Every step may be cut off and repeated:
 * ids are fixed and what is already there stays. Read {@link id.kinerjapuskesmas.local.load.LoadExample} first.
 */
package id.kinerjapuskesmas.local.load;

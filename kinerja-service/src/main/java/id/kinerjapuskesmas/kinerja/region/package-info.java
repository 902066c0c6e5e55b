/**
 * The regions of Indonesia by Kemendagri code, from province to kecamatan. Read {@link
 * id.kinerjapuskesmas.kinerja.region.RegionCode} first.
 */
package id.kinerjapuskesmas.kinerja.region;

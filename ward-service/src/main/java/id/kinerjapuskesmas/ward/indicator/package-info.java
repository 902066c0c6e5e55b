/**
 * The six inpatient indicators over wards, facilities and regions, with their ideal profiles and explanation. Read
 * {@link id.kinerjapuskesmas.ward.indicator.Indicator} first, then {@link id.kinerjapuskesmas.ward.indicator.BedUse}.
 */
package id.kinerjapuskesmas.ward.indicator;

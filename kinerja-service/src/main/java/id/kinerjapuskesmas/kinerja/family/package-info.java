/**
 * Family health (PIS-PK): counts of families by village and the index that follows; no person's data. Read {@link
 * id.kinerjapuskesmas.kinerja.family.FamilyIndex} first.
 */
package id.kinerjapuskesmas.kinerja.family;

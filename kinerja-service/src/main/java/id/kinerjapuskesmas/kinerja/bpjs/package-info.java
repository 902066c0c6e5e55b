/**
 * The partnership with BPJS Kesehatan: performance-based capitation (KBK), constraints and who they are due to,
 * reconciliation meetings, medicines, service readiness. Read {@link id.kinerjapuskesmas.kinerja.bpjs.KbkRule} first.
 */
package id.kinerjapuskesmas.kinerja.bpjs;

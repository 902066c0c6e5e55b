/**
 * What facilities report by period, one kind beside the other: put, read, listed, imported and trailed in one way. Read
 * {@link id.kinerjapuskesmas.kinerja.report.ReportKind} first, then {@link id.kinerjapuskesmas.kinerja.report.KeepReport}.
 */
package id.kinerjapuskesmas.kinerja.report;

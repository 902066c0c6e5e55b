/**
 * The PKP form as a file: it goes out filled with what is known, is completed in a spreadsheet, and comes back. Read {@link
 * id.kinerjapuskesmas.kinerja.form.FormColumns} first, then {@link id.kinerjapuskesmas.kinerja.form.ImportForm}.
 */
package id.kinerjapuskesmas.kinerja.form;

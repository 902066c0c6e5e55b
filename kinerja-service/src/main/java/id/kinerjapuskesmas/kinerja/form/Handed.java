package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;

/** A form on its way out: as CSV the plain table, as XLSX what {@link FormBodyWriter} makes of it. */
record Handed(FormSheet form, Language language) implements Tabular {

    @Override
    public Export export() {
        return WriteForm.table(form, language);
    }
}

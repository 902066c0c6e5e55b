package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives a form out as the file that was asked for, and takes it back. */
@ApplicationScoped
class HandOver {

    /** Raised when a form looks otherwise though nothing in it changed. */
    private static final int LOOK = 1;

    private final LayOutForm layOut;
    private final ImportForm imports;
    private final Conditional conditional;

    HandOver(LayOutForm layOut, ImportForm imports, Conditional conditional) {
        this.layOut = layOut;
        this.imports = imports;
        this.conditional = conditional;
    }

    RestResponse<Object> give(UUID assessment, FormKind kind, HttpHeaders asked) {
        var language = Language.of(asked.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        var form = layOut.of(assessment, kind, true);
        conditional.read(
                kind.id(),
                form.stamp().version(),
                LOOK,
                Integer.toHexString(form.rows().hashCode()));
        if (wantsTable(asked)) {
            Tabular table = () -> WriteForm.table(form, language);
            return RestResponse.ResponseBuilder.<Object>ok(table)
                    .type(Export.CSV)
                    .build();
        }
        return RestResponse.ResponseBuilder.<Object>ok(WriteForm.workbook(form, language))
                .type(Export.XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + form.fileName() + ".xlsx\"")
                .build();
    }

    /** The first of the two that the caller accepts; a workbook for whoever takes anything. */
    private static boolean wantsTable(HttpHeaders asked) {
        return asked.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.valueOf(Export.CSV))
                        || type.isCompatible(MediaType.valueOf(Export.XLSX)))
                .findFirst()
                .map(type -> !type.isCompatible(MediaType.valueOf(Export.XLSX)))
                .orElse(false);
    }

    RestResponse<FormReport> take(FormFile file, FormKind kind, InputStream body) {
        var report = imports.run(file.assessment, kind, body, file.mediaType, file.dryRun, Language.of(file.language));
        return RestResponse.ResponseBuilder.<FormReport>create(
                        file.dryRun || report.rows().stored() ? 200 : 422)
                .entity(report)
                .build();
    }
}

package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
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

    Handed give(UUID assessment, FormKind kind, String acceptLanguage) {
        var form = layOut.of(assessment, kind, true);
        conditional.read(
                kind.id(),
                form.stamp().version(),
                LOOK,
                Integer.toHexString(form.rows().hashCode()));
        return new Handed(form, Language.of(acceptLanguage));
    }

    RestResponse<FormReport> take(FormFile file, FormKind kind, InputStream body) {
        var report = imports.run(file.assessment, kind, body, file.mediaType, file.dryRun, Language.of(file.language));
        return RestResponse.ResponseBuilder.<FormReport>create(
                        file.dryRun || report.rows().stored() ? 200 : 422)
                .entity(report)
                .build();
    }
}

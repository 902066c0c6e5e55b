package id.kinerjapuskesmas.kinerja.form;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the import of a form is told beside its body. */
public class FormFile {

    @PathParam("assessment")
    @Parameter(description = "Id of the assessment", example = "6a1f0c7e-93d4-4d0b-8f4e-2f6f0f4f7a01")
    UUID assessment;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Check only and show every cell that would change, store nothing")
    boolean dryRun;

    @HeaderParam("Content-Type")
    @Parameter(hidden = true)
    String mediaType;

    @HeaderParam("Accept-Language")
    @Parameter(hidden = true)
    String language;
}

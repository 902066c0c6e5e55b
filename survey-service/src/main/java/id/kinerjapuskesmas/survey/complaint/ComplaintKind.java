package id.kinerjapuskesmas.survey.complaint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody brought forward. */
@Schema(description = "`COMPLAINT` pengaduan: something was wrong; `SUGGESTION` saran: something could be better.")
enum ComplaintKind {
    COMPLAINT,
    SUGGESTION
}

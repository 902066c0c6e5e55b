package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.problem.Violation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a job was refused as a whole, or failed. */
@Schema(
        description =
                "Why a job was refused as a whole, or failed: as the problem a request would have been answered with.")
public record JobProblem(
        @Schema(description = "Stable code to switch on", examples = "SURVEY_NOT_OPEN") String code,
        @Schema(
                        description = "In the caller's language",
                        examples = "Survei berstatus CLOSED dan tidak menerima jawaban.")
                String detail,
        List<Violation> errors) {

    /** A problem before the language of its reader is known. */
    record Kept(String code, Text detail, List<Flaw> flaws) {

        static Kept of(ProblemException refusal) {
            return new Kept(refusal.code(), refusal.detail(), refusal.flaws());
        }

        JobProblem in(Language language) {
            return new JobProblem(
                    code,
                    detail.in(language),
                    flaws.stream().map(flaw -> flaw.in(language)).toList());
        }
    }
}

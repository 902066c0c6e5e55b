package id.kinerjapuskesmas.rest.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers around an answer 202: how to ask for a job, and how to follow it. */
final class JobAnswers {

    private JobAnswers() {}

    static void complete(Operation operation) {
        var accepted = operation.getResponses().getAPIResponse("202");
        if (accepted == null) {
            return;
        }
        operation.addParameter(header(
                "Prefer",
                "`respond-async` (RFC 7240) takes the file as a job: answered 202 as soon as it has arrived, to be followed"
                        + " at `Location`. Meant for files above 100,000 rows",
                "respond-async"));
        operation.addParameter(header(
                "Idempotency-Key",
                "With `respond-async`, up to 200 characters made by the client: the same key and file are the same job"
                        + " however often they are sent (draft-ietf-httpapi-idempotency-key-header-07). Without it the same"
                        + " file is the same job while that runs and once it is DONE",
                "0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f"));
        accepted.addHeader(
                "Location",
                OASFactory.createHeader().description("Path of the job").schema(text()));
        accepted.addHeader(
                "Retry-After",
                OASFactory.createHeader()
                        .description("Seconds after which to look at the job")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
        accepted.addHeader(
                "Preference-Applied",
                OASFactory.createHeader().description("`respond-async`").schema(text()));
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .example(example)
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}

package id.kinerjapuskesmas.rest.contract;

import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The failing answers an operation may give, as shared components of the contract. */
final class ProblemAnswers {

    private static final int[] ANY = {400, 401, 403, 404, 405, 406, 429, 500, 503};
    private static final int[] WRITE = {409, 410, 422};
    private static final int[] BODY = {413, 415};
    private static final int[] IF_MATCH = {412, 428};

    private ProblemAnswers() {}

    /** Status to the name of the component that describes it. */
    static Map<String, String> of(boolean reads, boolean hasBody, boolean hasIfMatch) {
        var answers = new LinkedHashMap<String, String>();
        add(answers, ANY);
        if (!reads) {
            add(answers, WRITE);
        }
        if (hasBody) {
            add(answers, BODY);
        }
        if (hasIfMatch) {
            add(answers, IF_MATCH);
        }
        return answers;
    }

    private static void add(Map<String, String> answers, int[] statuses) {
        for (var status : statuses) {
            answers.put(String.valueOf(status), "Problem" + status);
        }
    }

    static Map<String, APIResponse> components() {
        var byStatus = Arrays.stream(ProblemType.values())
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        var components = new LinkedHashMap<String, APIResponse>();
        byStatus.forEach((status, types) -> {
            var description = types.stream()
                    .map(type -> type.explanation().en() + " (`" + type.slug() + "`)")
                    .collect(Collectors.joining(" Or: "));
            var content = OASFactory.createContent()
                    .addMediaType(
                            Problem.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
            components.put(
                    "Problem" + status,
                    OASFactory.createAPIResponse().description(description).content(content));
        });
        return components;
    }
}

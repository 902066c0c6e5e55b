package id.kinerjapuskesmas.local.report;

import id.kinerjapuskesmas.local.example.Examples;
import id.kinerjapuskesmas.local.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the services are, a token for each role, and three commands to paste. */
public final class Access {

    private final URI survey;
    private final URI ward;
    private final URI kinerja;
    private final Path directory;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    /** @param directory where the tokens are kept, one file a role */
    public Access(URI survey, URI ward, URI kinerja, Tokens tokens, Path directory) {
        this.survey = survey;
        this.ward = ward;
        this.kinerja = kinerja;
        this.directory = directory;
        this.tokens.put("puskesmas", tokens.puskesmas(Examples.REGION, Examples.CIAMIS));
        this.tokens.put("dinkes", tokens.dinkes(Examples.REGION));
        this.tokens.put("province", tokens.province(Examples.REGION.substring(0, 2)));
        this.tokens.put("national", tokens.national());
        this.tokens.put("bpjs", tokens.bpjs(Examples.REGION));
        this.tokens.put("service", tokens.service());
    }

    /** Writes each token to a file that only its owner reads. */
    public void keepTokens() {
        tokens.forEach((role, token) -> {
            try {
                var unfinished = Files.createTempFile(directory, role, ".unfinished");
                Files.writeString(unfinished, token);
                Files.move(unfinished, directory.resolve(role), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Open in a browser");
        lines.add("  survey-service   " + survey.resolve("/q/swagger-ui/"));
        lines.add("  ward-service     " + ward.resolve("/q/swagger-ui/"));
        lines.add("  kinerja-service  " + kinerja.resolve("/q/swagger-ui/"));
        lines.add("");
        lines.add("Tokens, good for thirty days, also in " + directory + "/<role>");
        tokens.forEach((role, token) -> lines.add("  %-10s %s".formatted(role, token)));
        return lines;
    }

    /** Commands whose answers are known: a rank explained, an IKM of 78.74 and a BOR of 53.69. */
    public List<String> commands() {
        return List.of(
                "",
                "Try (each line works as pasted)",
                curl("dinkes", kinerja, "/v1/rankings/" + Examples.RANKING + "/entries?limit=3"),
                curl("dinkes", survey, "/v1/facilities/" + Examples.CIAMIS + "/ikm?period=" + Examples.PERIOD),
                curl("national", ward, "/v1/facilities/" + Examples.WATUKUMPUL.code() + "/indicators?period=2022-01"));
    }

    private String curl(String role, URI service, String path) {
        var file = directory.resolve(role).toString().replace("'", "'\\''");
        return "  curl -s -H \"Authorization: Bearer $(cat '%s')\" '%s'".formatted(file, service.resolve(path));
    }
}

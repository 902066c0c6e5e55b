package id.kinerjapuskesmas.local;

import id.kinerjapuskesmas.local.terminal.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the command line and the environment ask for.
 *
 * @param project the root of the checkout, where the services were built
 * @param data everything the stack writes
 * @param example whether the example district is loaded
 * @param reset whether the data of earlier runs is deleted first
 */
record Options(Path project, Path data, boolean example, boolean reset, boolean help, Ports ports) {

    static final String USAGE =
            """
            Usage: deploy/up [--empty] [--reset]

              --empty   start without the example district
              --reset   delete the data of earlier runs (deploy/local/data) and start over
              --help    this text

            Environment: LOCAL_POSTGRES_PORT (54329), LOCAL_SURVEY_PORT (8081), LOCAL_WARD_PORT (8082),
            LOCAL_KINERJA_PORT (8083), LOCAL_DATA_DIR (deploy/local/data); deploy/README.md lists all.
            """;

    /** Reads the command line; what it does not know is refused with a sentence. */
    static Options parse(Path project, List<String> arguments, Map<String, String> environment) {
        for (var argument : arguments) {
            if (!List.of("--empty", "--reset", "--help", "-h").contains(argument)) {
                throw new Refusal("Unknown option " + argument + "; deploy/up knows --empty, --reset and --help.");
            }
        }
        var data = environment.get("LOCAL_DATA_DIR");
        return new Options(
                project,
                data == null || data.isBlank()
                        ? project.resolve("deploy/local/data")
                        : Path.of(data).toAbsolutePath().normalize(),
                !arguments.contains("--empty"),
                arguments.contains("--reset"),
                arguments.contains("--help") || arguments.contains("-h"),
                Ports.of(environment));
    }
}

package id.kinerjapuskesmas.survey.ikm;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The {@code by} of a breakdown; use as {@code @BeanParam}. */
public class Characteristics {

    @QueryParam("by")
    @Parameter(description = "Only this breakdown; all six without it", example = "SEX")
    Characteristic by;

    List<Characteristic> asked() {
        return by == null ? Arrays.asList(Characteristic.values()) : List.of(by);
    }

    /** For the ETag. */
    String version() {
        return asked().stream().map(Characteristic::name).collect(Collectors.joining("_"));
    }
}

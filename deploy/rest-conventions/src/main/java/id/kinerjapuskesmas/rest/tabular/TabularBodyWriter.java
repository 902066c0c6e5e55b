package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Language;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a {@link Tabular} answer as the table it is, with a name to save it under. */
@Provider
@Produces({Export.CSV, Export.NDJSON, Export.XLSX})
public class TabularBodyWriter implements MessageBodyWriter<Tabular> {

    private final RoutingContext request;

    TabularBodyWriter(RoutingContext request) {
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Tabular answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var export = answer.export();
        var media = mediaType.getType() + "/" + mediaType.getSubtype();
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(export.name(), media) + '"');
        var style = CsvStyle.of(
                request.request().getParam("delimiter"), request.request().getParam("decimal"));
        var language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        TableWriter.write(export, media, style, language, out);
    }

    static String fileName(String name, String mediaType) {
        var ending = mediaType.equals(Export.XLSX) ? "xlsx" : mediaType.equals(Export.NDJSON) ? "ndjson" : "csv";
        return name.replaceAll("[^A-Za-z0-9._-]+", "-") + "." + ending;
    }
}

package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.tabular.Export;
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

/** Sends a form as a workbook of its own making, with formulas, locks and a guide. */
@Provider
@Produces(Export.XLSX)
public class FormBodyWriter implements MessageBodyWriter<Handed> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Handed.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Handed answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + answer.form().fileName() + ".xlsx\"");
        out.write(WriteForm.workbook(answer.form(), answer.language()));
    }
}

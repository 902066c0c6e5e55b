package id.kinerjapuskesmas.rest.contract;

import id.kinerjapuskesmas.rest.tabular.Export;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Describes the reads that are also sent as CSV, NDJSON and XLSX. Such a read names its columns in an extension {@code
 * x-columns}: {@code facility name ikm:number n:integer start:date done:boolean}, a column without a type being text.
 */
final class TabularAnswers {

    private static final String COLUMNS = "x-columns";

    private TabularAnswers() {}

    static void describe(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> columns(operation) != null)
                .forEach(operation -> describe(contract, operation));
    }

    private static String columns(Operation operation) {
        var extensions = operation.getExtensions();
        return extensions == null || extensions.get(COLUMNS) == null
                ? null
                : extensions.get(COLUMNS).toString();
    }

    private static void describe(OpenAPI contract, Operation operation) {
        var columns = new LinkedHashMap<String, Schema>();
        for (var column : columns(operation).split(" ")) {
            var parts = column.split(":");
            columns.put(parts[0], type(parts.length > 1 ? parts[1] : "string"));
        }
        operation.removeExtension(COLUMNS);
        // an extension of a method is also taken for one of the answers that the method describes
        operation.getResponses().removeExtension(COLUMNS);
        operation.getResponses().getAPIResponses().values().forEach(answer -> answer.removeExtension(COLUMNS));
        var found = operation.getResponses().getAPIResponse("200");
        var content = found.getContent();
        var id = operation.getOperationId();
        var row = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Row";
        contract.getComponents()
                .addSchema(
                        row,
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("One line of `" + id + "` as NDJSON; the same columns head its CSV.")
                                .properties(columns));
        content.addMediaType(
                Export.CSV,
                media(OASFactory.createSchema()
                                .addType(Schema.SchemaType.STRING)
                                .description(
                                        "UTF-8, headed by the columns' names; null is an empty field. A text that a"
                                                + " spreadsheet would take for a formula begins with an apostrophe."))
                        .example(String.join(",", columns.keySet()) + "\n"));
        content.addMediaType(Export.NDJSON, media(OASFactory.createSchema().ref("#/components/schemas/" + row)));
        content.addMediaType(
                Export.XLSX,
                media(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("binary")
                        .description("Workbook, headed in the language of Accept-Language")));
        found.addHeader(
                "Content-Disposition",
                OASFactory.createHeader()
                        .description("A name to save a CSV, NDJSON or XLSX under")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        operation.addParameter(
                word("format", "Instead of `Accept`, and before it", List.of("json", "csv", "ndjson", "xlsx")));
        operation.addParameter(word(
                "delimiter",
                "CSV only: `semicolon` also brings the decimal comma and the byte order mark that Indonesian"
                        + " spreadsheets expect",
                List.of("comma", "semicolon")));
        operation.addParameter(word("decimal", "CSV only: the decimal mark", List.of("point", "comma")));
    }

    private static MediaType media(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static Parameter word(String name, String description, List<String> words) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(List.copyOf(words)));
    }

    private static Schema type(String name) {
        var schema = OASFactory.createSchema();
        switch (name) {
            case "integer" -> schema.addType(Schema.SchemaType.INTEGER);
            case "number" -> schema.addType(Schema.SchemaType.NUMBER);
            case "boolean" -> schema.addType(Schema.SchemaType.BOOLEAN);
            case "date", "date-time", "uuid" ->
                schema.addType(Schema.SchemaType.STRING).format(name);
            case "string" -> schema.addType(Schema.SchemaType.STRING);
            default -> throw new IllegalArgumentException("no type of a column: " + name);
        }
        return schema.addType(Schema.SchemaType.NULL);
    }
}

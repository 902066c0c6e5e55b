package id.kinerjapuskesmas.rest.tabular;

/**
 * An answer that can also be sent as a table: CSV, NDJSON or XLSX, as {@code Accept} or {@code ?format=} asks.
 *
 * <p>A read becomes tabular by an answer of this type, {@code @Produces} of JSON and {@link Export#CSV},
 * {@link Export#NDJSON}, {@link Export#XLSX}, and an {@code @Extension} named {@code x-columns} for the contract.
 */
public interface Tabular {

    /** The rows, written one by one while they are sent. */
    Export export();
}

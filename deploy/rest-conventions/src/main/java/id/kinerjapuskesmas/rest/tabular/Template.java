package id.kinerjapuskesmas.rest.tabular;

/** Which template a workbook was made from, so that an outdated one can be refused by name. */
public record Template(String id, String version) {

    /** The sheet that carries it, out of sight of whoever fills the template in. */
    static final String SHEET = "_template";
}

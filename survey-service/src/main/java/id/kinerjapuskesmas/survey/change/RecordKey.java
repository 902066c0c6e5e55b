package id.kinerjapuskesmas.survey.change;

/**
 * Which record a change is of.
 *
 * @param owner the facility, or the region of a regional record
 * @param subject the kind of record, such as {@code COMPLAINT}
 * @param id its key within owner and kind
 */
public record RecordKey(String owner, String subject, String id) {}

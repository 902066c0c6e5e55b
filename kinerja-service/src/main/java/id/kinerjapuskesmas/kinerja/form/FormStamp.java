package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.rest.tabular.Template;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a form says of itself, out of sight in a workbook and in the column {@code form} of a CSV: whose it is and what it
 * was made from.
 *
 * @param version of the assessment
 */
record FormStamp(FormKind kind, UUID assessment, int instrumentVersion, long version) {

    private static final Pattern TEXT =
            Pattern.compile("([a-z-]{1,40})\\.([0-9a-f-]{36})\\.([0-9]{1,6})\\.([0-9]{1,15})");

    Template template() {
        return new Template(kind.id(), assessment + "." + instrumentVersion + "." + version);
    }

    String text() {
        return template().id() + "." + template().version();
    }

    static Optional<FormStamp> of(Template template) {
        return read(template.id() + "." + template.version());
    }

    static Optional<FormStamp> read(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return FormKind.of(matcher.group(1))
                .map(kind -> new FormStamp(
                        kind,
                        UUID.fromString(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)),
                        Long.parseLong(matcher.group(4))));
    }
}

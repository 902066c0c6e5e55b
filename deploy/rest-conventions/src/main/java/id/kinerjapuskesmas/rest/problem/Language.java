package id.kinerjapuskesmas.rest.problem;

import java.util.List;
import java.util.Locale;

/** The languages of messages and labels: Indonesian unless the caller prefers English. */
public enum Language {
    ID,
    EN;

    private static final List<String> SPOKEN = List.of("id", "en");

    /** What an {@code Accept-Language} header asks for; Indonesian for none, an unknown or a malformed one. */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ID;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return "en".equals(tag) ? EN : ID;
        } catch (IllegalArgumentException malformed) {
            return ID;
        }
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a KBK rule comes to its share. */
@Schema(description = "`RATED` weighted ratings 1 to 4; `ZONES` how many indicators are unsafe, safe or excellent.")
public enum KbkRuleKind {
    RATED,
    ZONES
}

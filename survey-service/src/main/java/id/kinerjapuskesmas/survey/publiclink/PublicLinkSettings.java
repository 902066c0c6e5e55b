package id.kinerjapuskesmas.survey.publiclink;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How the public channel is reached and how much of it one key, one address and one device get. */
@ConfigMapping(prefix = "survey.public-link")
interface PublicLinkSettings {

    /** Address of the form that respondents open; the key is appended. Without it the QR code holds the key alone. */
    Optional<String> baseUrl();

    /** Requests a minute that one key is good for: a busy Puskesmas on one poster. */
    @WithDefault("300")
    int requestsPerMinuteOfAKey();

    /** Requests a minute of one client address: many phones may share the Puskesmas's own network. */
    @WithDefault("60")
    int requestsPerMinuteOfAnAddress();

    /** New responses a minute from one device up to which nothing is flagged. */
    @WithDefault("4")
    int responsesPerMinuteOfADevice();
}

package id.kinerjapuskesmas.survey.publiclink;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A key of 160 random bits: 27 characters that stand in an address as they are. Only its SHA-256 is ever stored. */
final class LinkKey {

    static final String PATTERN = "^[A-Za-z0-9_-]{27}$";

    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkKey() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

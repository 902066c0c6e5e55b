package id.kinerjapuskesmas.local.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bearer tokens of the local stack (RS256), good for thirty days. */
public final class Tokens {

    public static final String ISSUER = "kinerja-puskesmas-local";
    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final String COUNTRY = "*";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SigningKey key;
    private final Clock clock;

    public Tokens(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public String puskesmas(String region, String facility) {
        return token("puskesmas", region, facility);
    }

    public String dinkes(String region) {
        return token("dinkes", region, null);
    }

    public String province(String region) {
        return token("province", region, null);
    }

    public String national() {
        return token("national", COUNTRY, null);
    }

    public String bpjs(String region) {
        return token("bpjs", region, null);
    }

    public String service() {
        return token("service", COUNTRY, null);
    }

    private String token(String role, String region, String facility) {
        var now = clock.instant();
        var name = facility == null ? role : role + "-" + facility;
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ISSUER);
        claims.put("sub", name);
        claims.put("upn", name);
        claims.put("groups", List.of(role));
        claims.put("scope_region", region);
        if (facility != null) {
            claims.put("scope_facility", facility);
        }
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(GOOD_FOR).getEpochSecond());
        var content = part(Map.of("alg", "RS256", "typ", "JWT")) + "." + part(claims);
        return content + "." + base64(key.sign(content));
    }

    private static String part(Map<String, ?> values) {
        try {
            return base64(JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package id.kinerjapuskesmas.rest.testing;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.caller.Scope;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Bearer tokens for tests, one method a role; use as {@code given().auth().oauth2(Tokens.dinkes("32.07"))}. */
public final class Tokens {

    public static final String ISSUER = "kinerja-puskesmas-test";

    private Tokens() {}

    public static String puskesmas(String region, String facility) {
        return token(Role.PUSKESMAS, region, facility);
    }

    public static String dinkes(String region) {
        return token(Role.DINKES, region, null);
    }

    public static String province(String region) {
        return token(Role.PROVINCE, region, null);
    }

    public static String national() {
        return token(Role.NATIONAL, Scope.COUNTRY, null);
    }

    public static String bpjs(String region) {
        return token(Role.BPJS, region, null);
    }

    public static String service() {
        return token(Role.SERVICE, Scope.COUNTRY, null);
    }

    /** A genuine token with a role but no scope claims. */
    public static String unscoped(String role) {
        return token(role, null, null);
    }

    public static String expired() {
        return sign(Role.NATIONAL, Scope.COUNTRY, null, Instant.now().minus(Duration.ofHours(2)));
    }

    private static String token(String role, String region, String facility) {
        return sign(role, region, facility, Instant.now().plus(Duration.ofHours(1)));
    }

    private static String sign(String role, String region, String facility, Instant expiry) {
        var claims = Jwt.issuer(ISSUER)
                .subject(role + (facility == null ? "" : "-" + facility))
                .upn(role + (facility == null ? "" : "-" + facility))
                .groups(Set.of(role))
                .expiresAt(expiry);
        if (region != null) {
            claims.claim("scope_region", region);
        }
        if (facility != null) {
            claims.claim("scope_facility", facility);
        }
        return claims.sign(TestKeys.privateKey());
    }
}

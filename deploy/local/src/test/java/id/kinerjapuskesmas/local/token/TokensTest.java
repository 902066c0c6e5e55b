package id.kinerjapuskesmas.local.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Instant NOW = Instant.parse("2026-01-31T05:00:00Z");

    private final SigningKey key = SigningKey.decode(SigningKey.generate());
    private final Tokens tokens = new Tokens(key, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void namesRoleRegionAndFacility() throws IOException {
        var claims = part(tokens.puskesmas("32.07", "P3207210201"), 1);

        assertThat(claims.path("groups").toString()).isEqualTo("[\"puskesmas\"]");
        assertThat(claims.path("scope_region").asText()).isEqualTo("32.07");
        assertThat(claims.path("scope_facility").asText()).isEqualTo("P3207210201");
        assertThat(claims.path("upn").asText()).isEqualTo("puskesmas-P3207210201");
        assertThat(claims.path("iss").asText()).isEqualTo("kinerja-puskesmas-local");
    }

    @Test
    void leavesTheFacilityOutWhereTheRoleReachesARegion() throws IOException {
        assertThat(part(tokens.dinkes("32.07"), 1).has("scope_facility")).isFalse();
    }

    @Test
    void givesTheNationalRoleTheWholeCountry() throws IOException {
        assertThat(part(tokens.national(), 1).path("scope_region").asText()).isEqualTo("*");
    }

    @Test
    void endsAfterThirtyDays() throws IOException {
        var expiry = part(tokens.national(), 1).path("exp").asLong();

        assertThat(Instant.ofEpochSecond(expiry)).isEqualTo(Instant.parse("2026-03-02T05:00:00Z"));
    }

    @Test
    void isSignedByTheKeyWhosePublicHalfTheServicesGet() throws IOException, GeneralSecurityException {
        var token = tokens.bpjs("32");
        var cut = token.lastIndexOf('.');
        var publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.publicHalf())));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(publicKey);
        signature.update(token.substring(0, cut).getBytes(StandardCharsets.UTF_8));

        assertThat(part(token, 0).path("alg").asText()).isEqualTo("RS256");
        assertThat(signature.verify(Base64.getUrlDecoder().decode(token.substring(cut + 1))))
                .isTrue();
    }

    private static JsonNode part(String token, int index) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }
}

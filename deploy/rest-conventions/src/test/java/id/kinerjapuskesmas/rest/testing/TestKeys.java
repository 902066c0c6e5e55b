package id.kinerjapuskesmas.rest.testing;

import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** A signing key made for this run of the tests: the services verify with its public half, {@link Tokens} sign. */
public final class TestKeys implements ConfigSource {

    private static final String PUBLIC_KEY = "quarkus.oidc.public-key";
    // system properties, because tests and the application live in different class loaders of one JVM
    private static final String PRIVATE_HALF = "kinerjapuskesmas.test.private-key";
    private static final String PUBLIC_HALF = "kinerjapuskesmas.test.public-key";

    static {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE_HALF) == null) {
                generate();
            }
        }
    }

    private static void generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            System.setProperty(PRIVATE_HALF, encode(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC_HALF, encode(pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey privateKey() {
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(PRIVATE_HALF));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of(PUBLIC_KEY, System.getProperty(PUBLIC_HALF));
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(PUBLIC_KEY);
    }

    @Override
    public String getValue(String name) {
        return PUBLIC_KEY.equals(name) ? System.getProperty(PUBLIC_HALF) : null;
    }

    @Override
    public String getName() {
        return "keys of this test run";
    }

    @Override
    public int getOrdinal() {
        return 500;
    }
}

package id.kinerjapuskesmas.rest.testing;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Tests, too, run as a role that owns nothing, so that a right it lacks shows there; only migrations run as the owner. It
 * wins over the embedded PostgreSQL, which would have everything done by its superuser.
 */
public final class TestDatabase implements ConfigSource {

    public static final String OWNER = "postgres";
    private static final Map<String, String> PROPERTIES = Map.of("quarkus.datasource.username", "service_of_tests");
    private static final int ABOVE_THE_EMBEDDED_DATABASE = 500;

    @Override
    public Map<String, String> getProperties() {
        return PROPERTIES;
    }

    @Override
    public Set<String> getPropertyNames() {
        return PROPERTIES.keySet();
    }

    @Override
    public String getValue(String name) {
        return PROPERTIES.get(name);
    }

    @Override
    public String getName() {
        return "role of this test run";
    }

    @Override
    public int getOrdinal() {
        return ABOVE_THE_EMBEDDED_DATABASE;
    }
}

package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.survey.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.rest.testing.Tokens;
import id.kinerjapuskesmas.survey.Scene;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A read costs the same SQL statements for one facility and for eight, for one survey and for three. */
@QuarkusTest
class CostTest {

    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "createStatement", "prepareCall");

    @Inject
    AgroalDataSource database;

    private final AtomicInteger statements = new AtomicInteger();

    @BeforeEach
    void count() {
        var real = ClientProxy.unwrap(database);
        var counting = proxy(AgroalDataSource.class, (self, method, arguments) -> {
            var result = call(real, method, arguments);
            return result instanceof Connection connection ? counting(connection) : result;
        });
        QuarkusMock.installMockForType(counting, AgroalDataSource.class);
    }

    private Connection counting(Connection real) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (STATEMENTS.contains(method.getName())) {
                statements.incrementAndGet();
            }
            return call(real, method, arguments);
        });
    }

    private static Object call(Object real, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Scene surveyed(String region, String... halves) {
        var scene = Scene.at(region).units("A", "B");
        for (var half : halves) {
            var survey = scene.openSurvey(half + "-01-01", half + "-12-31", null);
            scene.respond(survey, "A", 3);
            scene.respond(survey, "B", 4);
            scene.act(survey, "CLOSE").statusCode(200);
        }
        return scene;
    }

    private int cost(String path) {
        as(Tokens.national()).get(path).then().statusCode(200);
        var before = statements.get();
        as(Tokens.national()).get(path).then().statusCode(200);
        return statements.get() - before;
    }

    @Test
    void ofARegionDoesNotGrowWithItsFacilities() {
        surveyed("54.01", "2025");
        for (var facility = 0; facility < 8; facility++) {
            surveyed("54.02", "2025");
        }
        for (var read : new String[] {
            "?period=2025",
            "/explanation?period=2025&method=POOLED",
            "/priorities?period=2025",
            "/facilities?period=2025",
            "/breakdowns?period=2025",
            "/trend?from=2023-01-01&to=2025-12-31"
        }) {
            var few = cost("/v1/regions/54.01/ikm" + read);
            var many = cost("/v1/regions/54.02/ikm" + read);
            assertThat(many).as(read).isEqualTo(few).isBetween(2, 4);
        }
    }

    @Test
    void ofAFacilityDoesNotGrowWithItsSurveys() {
        var few = "/v1/facilities/" + surveyed("54.03", "2025").facility + "/ikm";
        var many = "/v1/facilities/" + surveyed("54.03", "2023", "2024", "2025").facility + "/ikm";
        for (var read : new String[] {
            "?from=2023-01-01&to=2025-12-31",
            "/explanation?from=2023-01-01&to=2025-12-31",
            "/priorities?from=2023-01-01&to=2025-12-31&unit=A",
            "/breakdowns?from=2023-01-01&to=2025-12-31",
            "/trend?from=2023-01-01&to=2025-12-31&every=MONTH"
        }) {
            assertThat(cost(many + read)).as(read).isEqualTo(cost(few + read)).isBetween(2, 5);
        }
    }
}

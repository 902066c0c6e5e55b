package id.kinerjapuskesmas.ward;

import id.kinerjapuskesmas.rest.testing.TrailRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

@QuarkusTest
class WardTrailTest extends TrailRules {

    @Override
    protected List<String> trails() {
        return List.of(
                "bed_history_revision", "census_void", "monthly_totals_void", "stay_revision", "month_transition");
    }
}

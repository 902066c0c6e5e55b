package id.kinerjapuskesmas.ward;

import id.kinerjapuskesmas.rest.testing.TrailRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

@QuarkusTest
class WardTrailTest extends TrailRules {

    @Override
    protected List<String> trails() {
        return List.of(
                "bed_history_revision",
                "census_revision",
                "monthly_totals_revision",
                "stay_revision",
                "month_transition");
    }
}

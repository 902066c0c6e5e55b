package id.kinerjapuskesmas.kinerja;

import id.kinerjapuskesmas.rest.testing.TrailRules;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;

@QuarkusTest
class KinerjaTrailTest extends TrailRules {

    @Override
    protected List<String> trails() {
        return List.of(
                "trail",
                "verified_form",
                "ranking_publication",
                "assessment_history",
                "ranking",
                "ranking_input",
                "ranking_group",
                "ranking_entry",
                "ranking_explanation",
                "ranking_not_ranked",
                "kendala_comment",
                "spm_version",
                "spm_indicator",
                "kbk_rule",
                "capitation_tariff",
                "medicine_list",
                "medicine_item");
    }
}

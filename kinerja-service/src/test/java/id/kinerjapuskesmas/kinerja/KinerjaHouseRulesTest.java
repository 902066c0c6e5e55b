package id.kinerjapuskesmas.kinerja;

import id.kinerjapuskesmas.rest.testing.HouseRules;
import java.util.List;

class KinerjaHouseRulesTest extends HouseRules {

    @Override
    protected String basePackage() {
        return "id.kinerjapuskesmas.kinerja";
    }

    @Override
    protected List<String> pureCore() {
        return List.of(
                "Aggregation",
                "Band",
                "BandPolicy",
                "Component",
                "Contender",
                "Difference",
                "DoctorRatio",
                "Due",
                "Exact",
                "Field",
                "FacilityType",
                "FamilyCategory",
                "FamilyIndex",
                "FamilyIndicator",
                "Indicator",
                "IndicatorType",
                "KbkIndicator",
                "KbkRule",
                "Kelompok",
                "NextKelompok",
                "Node",
                "NodeKind",
                "OverallPolicy",
                "Outcome",
                "PartPeriods",
                "Payer",
                "Place",
                "Ratio",
                "RoundedMean",
                "Reading",
                "Scale",
                "Scored",
                "Standing",
                "State",
                "Tally",
                "PuskesmasCode",
                "RegionCode",
                "RegionLevel",
                "SpmCategory",
                "SpmIndex",
                "SpmTotals",
                "TargetStatus",
                "Timeliness",
                "VisitTotals",
                "Windows");
    }
}

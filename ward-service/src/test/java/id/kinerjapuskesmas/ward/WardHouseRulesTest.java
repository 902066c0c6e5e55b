package id.kinerjapuskesmas.ward;

import id.kinerjapuskesmas.rest.testing.HouseRules;
import java.util.List;

class WardHouseRulesTest extends HouseRules {

    @Override
    protected String basePackage() {
        return "id.kinerjapuskesmas.ward";
    }

    @Override
    protected List<String> pureCore() {
        return List.of(
                "BedUse",
                "Indicator",
                "Measure",
                "NullReason",
                "Flag",
                "IdealRange",
                "Replay",
                "Slip",
                "BarberJohnson",
                "BedBasis");
    }
}

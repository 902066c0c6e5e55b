package id.kinerjapuskesmas.survey;

import id.kinerjapuskesmas.rest.testing.HouseRules;
import java.util.List;

class HouseRulesTest extends HouseRules {

    @Override
    protected String basePackage() {
        return "id.kinerjapuskesmas.survey";
    }

    @Override
    protected List<String> pureCore() {
        return List.of(
                "Estimate",
                "UnsurScore",
                "Interval",
                "StudentT",
                "Difference",
                "Fractions",
                "Replay",
                "RoundingPath",
                "Suppression",
                "Instrument",
                "Tally",
                "Moments",
                "QuestionCounts",
                "KrejcieMorgan",
                "Significance",
                "Regulation",
                "Band",
                "Transition",
                "SurveyState",
                "SurveyAction",
                "Median",
                "FollowUpStep",
                "FollowUpState",
                "FollowUpAction",
                "ComplaintCounts",
                "PekpppCounts");
    }
}

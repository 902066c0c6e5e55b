package id.kinerjapuskesmas.local.load;

import id.kinerjapuskesmas.local.example.Examples;
import id.kinerjapuskesmas.local.terminal.Progress;
import id.kinerjapuskesmas.local.token.Tokens;
import java.net.URI;

/** The example district from register to ranking, step by step. */
public final class LoadExample {

    private final LoadRegister register;
    private final LoadSurveys surveys;
    private final LoadCensus census;
    private final LoadAssessments assessments;
    private final LoadRanking ranking;
    private final Progress progress;

    public LoadExample(URI survey, URI ward, URI kinerja, Tokens tokens, Progress progress) {
        var national = tokens.national();
        this.register = new LoadRegister(new Api(kinerja, national));
        this.surveys = new LoadSurveys(region -> new Api(survey, tokens.dinkes(region)));
        this.census = new LoadCensus(region -> new Api(ward, tokens.dinkes(region)));
        var dinkes = new Api(kinerja, tokens.dinkes(Examples.REGION));
        this.assessments = new LoadAssessments(
                dinkes, puskesmas -> new Api(kinerja, tokens.puskesmas(puskesmas.region(), puskesmas.code())));
        this.ranking = new LoadRanking(dinkes);
        this.progress = progress;
    }

    public void run() {
        progress.step("Regions", register::regions);
        progress.step("Facilities", register::facilities);
        progress.step("Register pushed", register::push);
        progress.step("Surveys 2025, and Padas 2019", surveys::all);
        progress.step("Inpatient census 2025", census::all);
        progress.step("Watukumpul, January 2022", census::watukumpul);
        progress.step("Assessments 2025", assessments::all);
        progress.step("Ranking 2025", ranking::make);
        progress.step("Kelompok", assessments::establish);
    }
}

package id.kinerjapuskesmas.survey.survey;

import java.sql.SQLException;

/** Keeps a survey's figures as published; the feature that computes them provides it. */
public interface PublishSurvey {

    void keep(SurveyInReach survey) throws SQLException;
}

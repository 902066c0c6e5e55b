package id.kinerjapuskesmas.survey.ikm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what respondents are told apart in a breakdown. */
@Schema(
        description =
                "`SERVICE_UNIT` where they were served, by code; `SEX`; `AGE_GROUP` the age categories of Depkes RI"
                        + " 2009; `EDUCATION`; `OCCUPATION`; `PAYER` who paid.")
enum Characteristic {
    SERVICE_UNIT,
    SEX,
    AGE_GROUP,
    EDUCATION,
    OCCUPATION,
    PAYER
}

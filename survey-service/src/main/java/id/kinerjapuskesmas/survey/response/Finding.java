package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;

/** A broken rule of a sheet, before it is known whether it stands in a body or in a line of a file. */
record Finding(String field, String code, Text message, Object value) {

    /** Located in a JSON body, below the given pointer. */
    Flaw in(String pointer) {
        return Flaw.at(pointer + "/" + field, code, message).with("value", String.valueOf(value));
    }
}

package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.OnError;

/** A file to import and how its sender wants it treated. */
record Upload(Spool file, String mediaType, boolean dryRun, OnError onError, Language language) {}

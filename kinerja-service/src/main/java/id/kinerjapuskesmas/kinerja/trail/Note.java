package id.kinerjapuskesmas.kinerja.trail;

import java.util.List;

/** What is to be noted of one change of one thing. */
public record Note(String owner, String key, long revision, List<Change> changes) {}

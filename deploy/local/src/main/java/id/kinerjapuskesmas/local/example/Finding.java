package id.kinerjapuskesmas.local.example;

/** A row that the Dinas corrects at verification, and why. */
public record Finding(AssessmentValue value, String reason) {}

package id.kinerjapuskesmas.ward.stay;

import java.time.Instant;

/** Which stays a list holds; null where it does not matter. */
record StayFilter(String state, String reference, String ward, Instant admittedFrom, Instant admittedBefore) {}

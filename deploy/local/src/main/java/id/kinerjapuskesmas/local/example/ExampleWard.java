package id.kinerjapuskesmas.local.example;

/**
 * Beds of one class in one ward, the grain of the daily census.
 *
 * @param ward code on the wire
 */
public record ExampleWard(String ward, String name, String careClass, int beds) {}

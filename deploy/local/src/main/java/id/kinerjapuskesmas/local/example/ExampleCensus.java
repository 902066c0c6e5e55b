package id.kinerjapuskesmas.local.example;

import java.time.LocalDate;
import java.util.List;

/**
 * A year of inpatient care at one facility, ready to be sent.
 *
 * @param csv the sheets as the census import takes them
 */
public record ExampleCensus(String facility, List<ExampleWard> wards, LocalDate start, int sheets, String csv) {}

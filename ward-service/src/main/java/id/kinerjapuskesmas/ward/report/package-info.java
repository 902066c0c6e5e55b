/**
 * The monthly reports of SIRS Revisi 6.3: RL 3.2 (movements of patients by service) and RL 3.1 (indicators by service).
 * Read {@code MovementReport} first; every sum of it is held against the inputs of the indicators.
 */
package id.kinerjapuskesmas.ward.report;

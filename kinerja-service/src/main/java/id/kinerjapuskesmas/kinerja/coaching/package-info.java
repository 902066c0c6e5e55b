/**
 * Coaching (pembinaan) of a Puskesmas after the assessment of a period: what to work on, proposed from the largest gaps, who
 * does what until when, and what came of it. Read {@link id.kinerjapuskesmas.kinerja.coaching.Gaps} first.
 */
package id.kinerjapuskesmas.kinerja.coaching;

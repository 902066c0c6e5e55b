/** Failures on the wire as RFC 9457 problem details, in the language of the caller. Read {@link id.kinerjapuskesmas.rest.problem.ProblemMapper} first: it is the whole policy. */
package id.kinerjapuskesmas.rest.problem;

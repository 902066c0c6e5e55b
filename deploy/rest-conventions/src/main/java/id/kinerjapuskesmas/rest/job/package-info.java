/**
 * Large imports as jobs: a request with {@code Prefer: respond-async} is answered 202 with a job that a worker of any
 * replica finishes, exactly once, whatever is killed meanwhile. Read {@link id.kinerjapuskesmas.rest.job.JobKind} first,
 * then {@link id.kinerjapuskesmas.rest.job.JobEngine}; docs/adr/0021 says why it is built like this.
 *
 * <p>A service that has jobs sets {@code kinerja.jobs.enabled=true} when it is built, copies the tables of {@code
 * META-INF/import-job.sql} (in this library) into a migration of its own, has a bean for each {@link
 * id.kinerjapuskesmas.rest.job.JobKind} and calls {@link id.kinerjapuskesmas.rest.job.AcceptJobs} in its {@code /imports}.
 */
package id.kinerjapuskesmas.rest.job;

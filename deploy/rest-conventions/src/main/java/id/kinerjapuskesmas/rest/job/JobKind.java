package id.kinerjapuskesmas.rest.job;

import java.util.Set;

/**
 * What one sort of import does as a job; a service has one bean for each.
 *
 * <p>The worker calls {@link #run} with the rights of the caller who sent the file: {@code Caller} and everything that
 * asks it work as in a request. The job ends by {@link JobRun#finish} inside the transaction that stores the rows, so
 * both are committed or neither; a run that ended otherwise is repeated from the beginning of the file, which is kept.
 */
public interface JobKind {

    /** The {@code kind} on the wire, such as {@code responses}. */
    String kind();

    /** The roles that may see and steer jobs of this kind: those of the import's endpoint. */
    Set<String> roles();

    /**
     * Does the work.
     *
     * <p>A {@code ProblemException} refuses the file as a whole. A lost or busy database lets the job be tried again
     * shortly, by this or another replica; anything else fails it.
     */
    void run(JobRun run) throws Exception;
}

package id.kinerjapuskesmas.rest.job;

import java.util.Set;

/** The rights of the caller who sent a file, kept with the job that works for them. */
record JobOwner(String name, Set<String> roles, String scopeRegion, String scopeFacility) {

    JobOwner {
        roles = Set.copyOf(roles);
    }
}

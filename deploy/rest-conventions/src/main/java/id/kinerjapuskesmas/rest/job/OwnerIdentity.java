package id.kinerjapuskesmas.rest.job;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Gives a worker's thread a request of its own, whose caller is the owner of the job, with the rights kept with it. */
@ApplicationScoped
class OwnerIdentity implements JobEngine.AsOwner {

    private final CurrentIdentityAssociation association;

    OwnerIdentity(CurrentIdentityAssociation association) {
        this.association = association;
    }

    @Override
    public void run(JobOwner owner, JobEngine.Work work) throws Exception {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            association.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(token(owner))
                    .addRoles(owner.roles())
                    .build());
            work.run();
        } finally {
            request.terminate();
        }
    }

    private static JsonWebToken token(JobOwner owner) {
        Map<String, Object> claims = Stream.of(
                        new String[] {"scope_region", owner.scopeRegion()},
                        new String[] {"scope_facility", owner.scopeFacility()})
                .filter(claim -> claim[1] != null)
                .collect(Collectors.toMap(claim -> claim[0], claim -> claim[1]));
        return new JsonWebToken() {
            @Override
            public String getName() {
                return owner.name();
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String name) {
                return (T) claims.get(name);
            }
        };
    }
}

package id.kinerjapuskesmas.rest.caller;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is asking and how far they may see: the roles, {@code scope_region} and {@code scope_facility} of the token. */
@RequestScoped
public class Caller {

    private static final String REGION_CLAIM = "scope_region";
    private static final String FACILITY_CLAIM = "scope_facility";
    private static final Pattern REGION = Pattern.compile("\\*|[0-9]{2}(\\.[0-9]{2}){0,2}");

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller's name for audit trails: the token's {@code preferred_username}, {@code upn} or subject. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** All roles of the token. */
    public Set<String> roles() {
        return Set.copyOf(identity.getRoles());
    }

    /** The scope of the token; a token without one reaches nothing and is answered 403. */
    public Scope scope() {
        var region = claim(REGION_CLAIM);
        if (region == null || !REGION.matcher(region).matches()) {
            throw noScope(REGION_CLAIM);
        }
        var facility = claim(FACILITY_CLAIM);
        if (has(Role.PUSKESMAS) && facility == null) {
            throw noScope(FACILITY_CLAIM);
        }
        return new Scope(region, facility);
    }

    /** Refuses with 404, as for a region that does not exist, when any part of the region is out of reach. */
    public void mustReachRegion(String region) {
        if (!scope().coversWholeRegion(region)) {
            throw ProblemException.notFound("region", region);
        }
    }

    private String claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.<String>getClaim(name) : null;
    }

    private static ProblemException noScope(String claim) {
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                "NO_SCOPE",
                Text.of(
                        "Token tidak memuat klaim %s yang sah.".formatted(claim),
                        "The token carries no valid %s.".formatted(claim)));
    }
}

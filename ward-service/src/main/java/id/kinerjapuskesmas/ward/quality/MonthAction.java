package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.caller.Role;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of a month, and who may take it; there are no others. */
@Schema(
        description =
                "`CLOSE` by the Puskesmas or its Dinas, once the month is over and no ERROR is found; `REOPEN` by the Dinas,"
                        + " with a reason, because reports may already rest on the month.")
public enum MonthAction {
    CLOSE(MonthState.OPEN, MonthState.CLOSED, Role.PUSKESMAS, Role.DINKES),
    REOPEN(MonthState.CLOSED, MonthState.OPEN, Role.DINKES);

    private final MonthState from;
    private final MonthState to;
    private final List<String> roles;

    MonthAction(MonthState from, MonthState to, String... roles) {
        this.from = from;
        this.to = to;
        this.roles = List.of(roles);
    }

    static List<MonthAction> allowed(MonthState state, Predicate<String> hasRole) {
        return Arrays.stream(values())
                .filter(action -> action.from == state && action.isFor(hasRole))
                .toList();
    }

    boolean isFor(Predicate<String> hasRole) {
        return roles.stream().anyMatch(hasRole);
    }

    MonthState from() {
        return from;
    }

    MonthState to() {
        return to;
    }
}

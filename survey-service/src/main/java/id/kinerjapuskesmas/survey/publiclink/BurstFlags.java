package id.kinerjapuskesmas.survey.publiclink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/** Flags responses of a device that sends many in one minute. They count all the same: a tablet at the counter does so too. */
@ApplicationScoped
class BurstFlags {

    static final String FLAG = "SAME_DEVICE_BURST";

    private final Bursts bursts;
    private final DataSource database;
    private final Clock clock;
    /** Made anew at every start, so that a device cannot be found again by its hash. */
    private final String salt = LinkKey.random();

    BurstFlags(PublicLinkSettings settings, DataSource database, Clock clock) {
        this.bursts = new Bursts(settings.responsesPerMinuteOfADevice());
        this.database = database;
        this.clock = clock;
    }

    /** Counts a new response of a device and flags it, and those before it, when they are too many. */
    @Transactional(rollbackOn = Exception.class)
    void note(String facility, UUID survey, UUID response, String device) throws SQLException {
        var now = clock.instant();
        var hash = HexFormat.of().formatHex(LinkKey.hash(salt + survey + device));
        var flagged = bursts.add(hash, now.getEpochSecond() / 60, response);
        if (flagged.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        """
                        insert into response_flag (facility, survey, response, flag, noted_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")) {
            for (var one : flagged) {
                insert.setString(1, facility);
                insert.setObject(2, survey);
                insert.setObject(3, one);
                insert.setString(4, FLAG);
                insert.setTimestamp(5, Timestamp.from(now));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

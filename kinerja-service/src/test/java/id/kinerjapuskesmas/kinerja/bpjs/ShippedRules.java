package id.kinerjapuskesmas.kinerja.bpjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The rules as the migration ships them, without a database. */
final class ShippedRules {

    private static final String MIGRATION = "/db/migration/V23__kbk_rules_and_capitation_tariffs_ship.sql";

    private ShippedRules() {}

    static KbkRule.Rated rated(String code) {
        return (KbkRule.Rated) definition(code).rule();
    }

    static KbkRule.Zoned zoned(String code) {
        return (KbkRule.Zoned) definition(code).rule();
    }

    private static KbkDefinition definition(String code) {
        try (var file = ShippedRules.class.getResourceAsStream(MIGRATION)) {
            var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var rule = Pattern.compile("\\('" + code + "'.*?'(\\{.*?\\})'\\)", Pattern.DOTALL)
                    .matcher(sql);
            rule.find();
            return new ObjectMapper().readValue(rule.group(1), KbkDefinition.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

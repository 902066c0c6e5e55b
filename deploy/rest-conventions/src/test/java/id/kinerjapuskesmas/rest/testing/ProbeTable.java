package id.kinerjapuskesmas.rest.testing;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.math.BigDecimal;
import java.util.List;

/** An answer that is a table. */
public record ProbeTable(List<String> names) implements Tabular {

    @Override
    public Export export() {
        var columns = List.of(Column.of("name", "Nama", "Name"), Column.of("ikm", "IKM", "IKM"));
        return Export.of("probe", columns, sink -> {
            for (var name : names) {
                sink.row(name, new BigDecimal("86.60"));
            }
        });
    }
}

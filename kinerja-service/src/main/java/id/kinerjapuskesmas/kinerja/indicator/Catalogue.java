package id.kinerjapuskesmas.kinerja.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every indicator there is, in one answer. */
@Schema(name = "IndicatorCatalogue", description = "All indicators in the order of their codes.")
record Catalogue(List<CatalogueEntry> items) {}

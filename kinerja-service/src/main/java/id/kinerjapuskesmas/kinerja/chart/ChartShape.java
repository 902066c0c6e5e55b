package id.kinerjapuskesmas.kinerja.chart;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a component is drawn. */
@Schema(
        description = "`RADAR` a web (jaring laba-laba) of three axes or more, the first upwards, the others clockwise;"
                + " `BARS` horizontal bars, where fewer than three parts have a value.")
public enum ChartShape {
    RADAR,
    BARS
}

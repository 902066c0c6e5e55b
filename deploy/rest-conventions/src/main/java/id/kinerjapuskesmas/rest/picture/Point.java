package id.kinerjapuskesmas.rest.picture;

/** A place in a drawing, in points from its upper left corner. */
public record Point(double x, double y) {}

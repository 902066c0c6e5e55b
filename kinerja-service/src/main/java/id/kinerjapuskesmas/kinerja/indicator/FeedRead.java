package id.kinerjapuskesmas.kinerja.indicator;

/** A read of the feed that was allowed and is about to be sent. */
record FeedRead(FeedFilter filter, String since) {}

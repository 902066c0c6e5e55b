package id.kinerjapuskesmas.survey.publiclink;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a response is stored; nothing of it is repeated. */
@Schema(description = "The response is stored.")
record PublicReceipt(UUID response) {}

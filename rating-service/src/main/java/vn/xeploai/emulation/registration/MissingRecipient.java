package vn.xeploai.emulation.registration;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.emulation.recipient.Recipient;

/** Somebody who could have registered for a title and has not. */
record MissingRecipient(
        @Nested("recipient") Recipient recipient,
        @Schema(description = "Where the recipient is counted: the unit of a member") UUID unitId) {
    UUID id() {
        return recipient.id();
    }
}

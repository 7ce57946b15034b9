package vn.xeploai.members.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.platform.act.Document;

/** A decision as it is kept, with the paper of its act. */
public record ReorganisationRow(
        UUID id,
        LocalDate effectiveOn,
        UUID corrects,
        String content,
        UUID actId,
        Instant recordedAt,
        String documentNumber,
        LocalDate documentDate,
        String documentAuthority,
        String documentTitle) {
    Document document() {
        return new Document(documentNumber, documentDate, documentAuthority, documentTitle);
    }
}

package vn.xeploai.emulation.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.recipient.Recipient;
import vn.xeploai.emulation.recipient.Titled;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.code.CodeScope;

/** The registrations of one document: of the members of a cell, of the collectives of a ward. */
record RecordRegistrationsRequest(
        @NotNull @Schema(description = "The campaign of the award year in which the recipients are counted")
                UUID campaignId,
        @NotNull @Schema(examples = "2025-02-20") LocalDate registeredOn,
        @NotNull @Size(min = 1, max = 2000) List<@NotNull @Valid RegistrationItem> items,
        @NotNull @Valid Document document)
        implements CodeScope {

    @Override
    public LocalDate codesOn() {
        return registeredOn;
    }

    List<Recipient> recipients() {
        return items.stream().map(RegistrationItem::recipient).toList();
    }

    record RegistrationItem(
            @NotNull @Valid Recipient recipient,
            @NotBlank @Size(max = 40) @Schema(description = "A code of the catalogue", examples = "LDTT") String title)
            implements Titled {}
}

package vn.xeploai.ratings.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SuccessionRequest(
        @NotNull @Schema(description = "The decision in member-service that ended the root of the campaign")
                UUID reorganisationId) {}

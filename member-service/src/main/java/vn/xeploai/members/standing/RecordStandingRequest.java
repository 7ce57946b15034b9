package vn.xeploai.members.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "A change or correction of a member's standing, and the document on which it is based")
record RecordStandingRequest(@NotNull @Valid StandingRequest standing, @Valid Document document) {}

package vn.xeploai.members.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "The first day on which the post is no longer held, and the document on which this is based")
record EndPostRequest(@NotNull @Schema(examples = "2023-01-01") LocalDate to, @Valid Document document) {}

package vn.xeploai.members.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.act.Document;

@Schema(description = "A post and the document on which it is based")
record RecordPostRequest(@NotNull @Valid PostRequest post, @Valid Document document) {}

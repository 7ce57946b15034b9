package vn.xeploai.ratings.succession;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

record HandedOver(
        @Schema(description = "Where they are rated now") UUID campaignId,
        SubjectKind subjectKind,
        @Schema(examples = "48") long count) {}

package vn.xeploai.ratings.lifecycle;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

record HandedOver(
        @Schema(description = "The campaign that rates them now") UUID campaignId,
        SubjectKind subjectKind,
        @Schema(examples = "48") long count) {}

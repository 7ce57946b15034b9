package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.QuotaReading;
import vn.xeploai.ratings.rule.QuotaState;
import vn.xeploai.ratings.scheme.SubjectKind;

/** All groups of one kind at or below a unit together. No quota applies to them, so an excess is a warning with every reading. */
record AggregateQuota(
        UUID unitId,
        SubjectKind subjectKind,
        @Schema(examples = "V15a") String rule,
        @Schema(description = "How many groups are summed up", examples = "7") int groups,
        QuotaState state,
        List<QuotaReading> readings,
        @Schema(nullable = true, description = "null where nothing is exceeded") Finding finding) {}

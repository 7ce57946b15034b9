package vn.xeploai.ratings.campaign;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Who has neither a grade nor a reason for none. */
record Undecided(
        long total,
        Map<SubjectKind, Long> byKind,
        @Schema(description = "The first hundred") List<UndecidedSubject> first) {}

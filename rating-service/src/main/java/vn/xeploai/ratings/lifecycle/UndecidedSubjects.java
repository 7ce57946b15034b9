package vn.xeploai.ratings.lifecycle;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The subjects that have neither a grade nor a reason for not being rated. */
record UndecidedSubjects(
        long total,
        Map<SubjectKind, Long> byKind,
        @Schema(description = "The first hundred") List<UndecidedSubject> first) {}

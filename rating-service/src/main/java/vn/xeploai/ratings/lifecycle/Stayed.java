package vn.xeploai.ratings.lifecycle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.SubjectKind;

record Stayed(SubjectKind subjectKind, RatingState state, @Schema(examples = "12") long count) {}

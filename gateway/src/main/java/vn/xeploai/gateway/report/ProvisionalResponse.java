package vn.xeploai.gateway.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Grades already decided in units that have not submitted yet; no other figure includes them")
record ProvisionalResponse(@Schema(examples = "12") long count, List<GradeResponse> grades) {}

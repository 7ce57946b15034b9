package vn.xeploai.gateway.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Grades already decided in units that have not submitted yet; they are in no other figure")
record ProvisionalResponse(@Schema(examples = "12") long count, List<GradeResponse> grades) {}

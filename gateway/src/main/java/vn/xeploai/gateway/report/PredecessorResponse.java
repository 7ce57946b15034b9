package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.basis.RestatedTree;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.source.LineageExtent;

@Schema(description = "A unit of the period from which the row came, with its own grade as an organisation")
record PredecessorResponse(
        ReportUnitResponse unit,
        @Schema(nullable = true, examples = "HTTNV", description = "Once submitted") String grade,
        @Schema(nullable = true, examples = "GOOD") String tier,
        @Schema(
                        description =
                                "How much of it went into the row: SAME, the unit itself; WHOLE, all of it; PART, one of several parts")
                LineageExtent extent) {

    static PredecessorResponse of(RestatedTree.Predecessor one, FiguresAssembly figures) {
        var unit = one.unit();
        var kind = SubjectKind.ofUnit(unit.partyLevel()).orElse(null);
        var grade = one.mark() == null ? null : one.mark().grade();
        return new PredecessorResponse(
                new ReportUnitResponse(unit.id(), unit.code(), unit.name(), unit.kind(), unit.type()),
                grade,
                grade == null ? null : figures.tier(kind, grade),
                one.extent());
    }
}

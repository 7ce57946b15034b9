package vn.xeploai.gateway.report;

import java.util.List;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Figures;
import vn.xeploai.gateway.figures.FiguresHash;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.ruling.FindingResponse;
import vn.xeploai.gateway.ruling.RuledAssembly;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceState;

/** Makes the report from what was gathered: a pure function, the same for the same facts. */
final class ReportAssembly {
    static final List<SubjectKind> ORGANISATIONS =
            List.of(SubjectKind.CELL, SubjectKind.SECTIONAL_COMMITTEE, SubjectKind.GRASSROOTS_ORGANISATION);

    private final ReportRequest request;
    private final ReportFacts facts;
    private final UnitNode root;
    private final Scheme scheme;
    private final FiguresWording wording;
    private final RowAssembly section;
    private final RuledAssembly ruled;
    private final List<UnitNode> rows;

    ReportAssembly(ReportRequest request, ReportFacts facts) {
        this.request = request;
        this.facts = facts;
        root = facts.root();
        scheme = facts.scheme();
        wording = scheme == null ? null : new FiguresWording(scheme, request.locale());
        ruled = facts.ruled() == null ? null : new RuledAssembly(facts.ruled(), facts.findings(), request.locale());
        section = new RowAssembly(wording, facts.memos(), facts.predecessors(), ruled, request.locale());
        rows = root == null
                ? List.of()
                : root.children().stream().sorted(RowOrder.make()).toList();
    }

    Report report() {
        return new Report(response(), scheme, facts.roles().officialScheme());
    }

    private ReportResponse response() {
        return new ReportResponse(
                unit(),
                request.period().year(),
                request.period().text(),
                request.basis(),
                request.to(),
                request.on(),
                facts.scope().knownAt(),
                request.include(),
                scheme == null ? null : new SchemeResponse(scheme.id(), scheme.revision(), scheme.legalBasis()),
                facts.complete(),
                Stream.of(Source.values()).map(this::source).toList(),
                allSubmitted(),
                units(),
                root == null ? null : section.members(root),
                direct(),
                organisations(),
                root == null ? null : section.predecessors(root),
                subjects("COLLECTIVE", facts.roles().collectives(), scheme),
                subjects("LEADER", facts.roles().leaders(), scheme),
                subjects("OFFICIAL", facts.roles().officials(), facts.roles().officialScheme()),
                null,
                null,
                root == null ? null : section.blocks(rows),
                root == null ? null : rows.stream().map(section::row).toList(),
                findings(),
                ruled == null ? null : ruled.summary(),
                ruled == null ? null : ruled.quota(root.id()),
                facts.complete() ? FiguresHash.of(request.period().text(), root, facts.memos(), facts.roles()) : null);
    }

    private SubjectsResponse subjects(String kind, Figures figures, Scheme rules) {
        return figures == null ? null : new FiguresWording(rules, request.locale()).subjects(kind, figures);
    }

    /** Null if any of it is not known: part of it would look like all. */
    private List<FindingResponse> findings() {
        if (ruled != null) return ruled.findings();
        if (facts.findings() == null || !request.include().isEmpty()) return null;
        return facts.findings().stream().map(FindingResponse::of).toList();
    }

    private ReportUnitResponse unit() {
        var asked = facts.scope().unit();
        if (root != null && root.current() != null) return section.unit(root);
        var kind = root == null ? null : root.traits().kind();
        return new ReportUnitResponse(asked.id(), asked.code(), null, kind, null);
    }

    private SourceResponse source(Source source) {
        return new SourceResponse(source.service(), facts.failed(source) ? SourceState.DOWN : SourceState.OK);
    }

    private Boolean allSubmitted() {
        if (wording == null) return null;
        return rows.isEmpty() ? root.submitted() : units(rows).stream().allMatch(UnitNode::submitted);
    }

    private UnitsResponse units() {
        if (root == null) return null;
        if (wording == null) return new UnitsResponse(rows.size(), null, rows.size());
        var units = units(rows);
        return new UnitsResponse(
                units.size(),
                units.stream().filter(UnitNode::submitted).count(),
                units.stream().filter(row -> !row.known()).count());
    }

    /** What can be attributed to no unit is a row, but no unit. */
    private static List<UnitNode> units(List<UnitNode> rows) {
        return rows.stream().filter(row -> row.id() != null).toList();
    }

    private DirectResponse direct() {
        if (wording == null || root.own().empty()) return null;
        var own = root.own();
        var memo = facts.memos() == null ? null : facts.memos().directlyIn(root.id());
        return new DirectResponse(
                wording.members(own.of(SubjectKind.MEMBER), MemoResponse.of(memo)),
                ORGANISATIONS.stream()
                        .filter(kind -> own.of(kind).total() > 0)
                        .map(kind -> wording.organisations(kind, own.of(kind)))
                        .toList());
    }

    private List<OrganisationsResponse> organisations() {
        if (wording == null) return null;
        var total = root.total();
        return ORGANISATIONS.stream()
                .map(kind -> wording.organisations(kind, total.of(kind)))
                .toList();
    }
}

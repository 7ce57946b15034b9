package vn.xeploai.gateway.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.Figures;
import vn.xeploai.gateway.figures.FiguresHash;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.review.IncludedResponse;
import vn.xeploai.gateway.review.ReviewAssembly;
import vn.xeploai.gateway.rule.FindingResponse;
import vn.xeploai.gateway.rule.Include;
import vn.xeploai.gateway.rule.RuleAssembly;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceState;
import vn.xeploai.gateway.source.TreeUnit;

/** Makes the report from its facts: a pure function. */
final class ReportAssembly {
    private final ReportRequest request;
    private final ReportFacts facts;
    private final UnitNode root;
    private final Scheme scheme;
    private final FiguresAssembly figures;
    private final RowAssembly row;
    private final RuleAssembly rules;
    private final ReviewAssembly reviews;
    private final List<UnitNode> rows;

    ReportAssembly(ReportRequest request, ReportFacts facts) {
        this.request = request;
        this.facts = facts;
        root = facts.root();
        scheme = facts.scheme();
        figures = scheme == null ? null : new FiguresAssembly(scheme, facts.unrated(), request.locale());
        rules = facts.rules() == null ? null : new RuleAssembly(facts.rules(), facts.findings(), request.locale());
        reviews = facts.reviews() == null ? null : new ReviewAssembly(facts.reviews());
        row = new RowAssembly(figures, facts.memos(), facts.predecessors(), rules, reviews, request.locale());
        rows = root == null
                ? List.of()
                : root.children().stream().sorted(rowOrder()).toList();
    }

    /** By code, then by name in Vietnamese order; units without either come last. */
    private static Comparator<UnitNode> rowOrder() {
        var words = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing((UnitNode node) -> node.id() == null)
                .thenComparing(node -> of(node, TreeUnit::code), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(node -> of(node, TreeUnit::name), Comparator.nullsLast(words::compare))
                .thenComparing(node -> String.valueOf(node.id()));
    }

    private static String of(UnitNode node, Function<TreeUnit, String> text) {
        return node.current() == null ? null : text.apply(node.current());
    }

    Report report() {
        var included = included();
        var response = new ReportResponse(
                head(),
                scheme == null ? null : SchemeResponse.of(scheme),
                facts.complete(),
                Stream.of(Source.values()).map(this::source).toList(),
                allSubmitted(),
                units(),
                figures == null ? null : UnratedKindResponse.of(facts.unrated(), request.locale()),
                figures(included),
                findings(),
                rules == null ? null : rules.summary(),
                rules == null ? null : rules.quota(root.id()),
                included.review(),
                included.commitments(),
                included.meetings(),
                included.tasks(),
                included.inspections(),
                included.cadres(),
                facts.complete() ? hash() : null);
        return new Report(response, scheme, facts.roles().stateScheme());
    }

    private String hash() {
        return FiguresHash.of(request.period().text(), root, facts.memos(), facts.roles(), facts.unrated());
    }

    private ReportHeadResponse head() {
        return new ReportHeadResponse(
                unit(),
                request.period().year(),
                request.period().text(),
                request.basis(),
                request.to(),
                request.on(),
                facts.scope().knownAt(),
                request.include());
    }

    private ReportUnitResponse unit() {
        var asked = facts.scope().unit();
        if (root != null && root.current() != null) return row.unit(root);
        var kind = root == null ? null : root.traits().kind();
        return new ReportUnitResponse(asked.id(), asked.code(), null, kind, null);
    }

    private SourceResponse source(Source source) {
        return new SourceResponse(source.service(), facts.failed(source) ? SourceState.DOWN : SourceState.OK);
    }

    /** Of what no campaign rates it is unknown whether it was submitted. */
    private Boolean allSubmitted() {
        if (figures == null) return null;
        var submitted = rows.isEmpty() ? root.submitted() : units(rows).stream().allMatch(UnitNode::submitted);
        var unrated = rows.isEmpty() ? facts.unrated().all() : facts.unrated().below();
        return submitted && !unrated.isEmpty() ? null : Boolean.valueOf(submitted);
    }

    private UnitsResponse units() {
        if (root == null) return null;
        if (figures == null) return new UnitsResponse(rows.size(), null, rows.size());
        var units = units(rows);
        return new UnitsResponse(
                units.size(),
                units.stream().filter(UnitNode::submitted).count(),
                units.stream().filter(unit -> !unit.known()).count());
    }

    /** What can be attributed to no unit is a row, but no unit. */
    private static List<UnitNode> units(List<UnitNode> rows) {
        return rows.stream().filter(row -> row.id() != null).toList();
    }

    private IncludedResponse included() {
        return reviews == null ? IncludedResponse.NOTHING : reviews.total();
    }

    private ReportFiguresResponse figures(IncludedResponse included) {
        var roles = facts.roles();
        return new ReportFiguresResponse(
                root == null ? null : row.members(root),
                direct(),
                organisations(),
                root == null ? null : row.predecessors(root),
                subjects("COLLECTIVE", roles.collectives(), scheme),
                subjects("LEADER", roles.leaders(), scheme),
                subjects("OFFICIAL", roles.officials(), roles.stateScheme()),
                subjects("AGENCY", roles.agencies(), roles.stateScheme()),
                included.awards(),
                included.discipline(),
                root == null ? null : row.blocks(rows),
                root == null ? null : rows.stream().map(row::row).toList());
    }

    private DirectResponse direct() {
        if (figures == null || root.own().empty()) return null;
        var own = root.own();
        var memo = facts.memos() == null ? null : facts.memos().directlyIn(root.id());
        return new DirectResponse(
                figures.members(own.of(SubjectKind.MEMBER), MemoResponse.of(memo)),
                SubjectKind.ORGANISATIONS.stream()
                        .filter(kind -> own.of(kind).total() > 0)
                        .map(kind -> figures.organisations(kind, own.of(kind)))
                        .toList());
    }

    private List<OrganisationsResponse> organisations() {
        if (figures == null) return null;
        var total = root.total();
        return SubjectKind.ORGANISATIONS.stream()
                .map(kind -> figures.organisations(kind, total.of(kind)))
                .toList();
    }

    private SubjectsResponse subjects(String kind, Figures counts, Scheme rules) {
        return counts == null
                ? null
                : new FiguresAssembly(rules, UnratedKinds.NONE, request.locale()).subjects(kind, counts);
    }

    /** Null unless it is complete: a part would look like the whole. */
    private List<FindingResponse> findings() {
        if (rules != null) return rules.findings();
        return Include.isOfRules(request.include()) ? null : facts.findings();
    }
}

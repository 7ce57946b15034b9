package vn.xeploai.gateway.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.xeploai.gateway.figures.FiguresHash;
import vn.xeploai.gateway.figures.Memos;
import vn.xeploai.gateway.figures.MergedTree;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnitNode;
import vn.xeploai.gateway.source.Scheme;
import vn.xeploai.gateway.source.Source;
import vn.xeploai.gateway.source.SourceState;

/** Makes the report from what was gathered: a pure function, the same for the same facts. */
final class ReportAssembly {
    private static final List<SubjectKind> ORGANISATIONS =
            List.of(SubjectKind.CELL, SubjectKind.SECTIONAL_COMMITTEE, SubjectKind.GRASSROOTS_ORGANISATION);

    private final Gathered gathered;
    private final MergedTree merged;
    private final Memos memos;
    private final Scheme scheme;
    private final FiguresWording wording;
    private final RowAssembly section;
    private final List<UnitNode> rows;

    /**
     * @param merged null if the unit is not known
     * @param memos null if the headcounts are not known
     */
    ReportAssembly(Gathered gathered, MergedTree merged, Memos memos, Locale locale) {
        this.gathered = gathered;
        this.merged = merged;
        this.memos = memos;
        var tallies = gathered.tallies().value();
        scheme = tallies == null ? null : tallies.scheme();
        wording = scheme == null ? null : new FiguresWording(scheme, locale);
        section = new RowAssembly(wording, memos);
        rows = merged == null
                ? List.of()
                : merged.root().children().stream().sorted(RowOrder.make()).toList();
    }

    Report report() {
        return new Report(response(), scheme);
    }

    private ReportResponse response() {
        return new ReportResponse(
                unit(),
                gathered.period().year(),
                gathered.period().text(),
                ReportBasis.AS_WAS,
                gathered.on(),
                gathered.printedKnownAt(),
                scheme == null ? null : new SchemeResponse(scheme.id(), scheme.revision(), scheme.legalBasis()),
                gathered.complete(),
                Stream.of(Source.values()).map(this::source).toList(),
                allSubmitted(),
                units(),
                merged == null ? null : section.members(merged.root()),
                direct(),
                organisations(),
                null,
                null,
                null,
                null,
                null,
                merged == null ? null : section.blocks(rows),
                merged == null ? null : rows.stream().map(section::row).toList(),
                gathered.findings().value(),
                gathered.complete() ? FiguresHash.of(gathered.period().text(), merged, memos) : null);
    }

    private ReportUnitResponse unit() {
        var asked = gathered.unit();
        if (merged != null && merged.root().current() != null) return section.unit(merged.root());
        var kind = merged == null ? null : merged.root().traits().kind();
        return new ReportUnitResponse(asked.id(), asked.code(), null, kind, null);
    }

    private SourceResponse source(Source source) {
        return new SourceResponse(source.service(), gathered.failed(source) ? SourceState.DOWN : SourceState.OK);
    }

    private Boolean allSubmitted() {
        if (wording == null) return null;
        return rows.isEmpty() ? merged.root().submitted() : rows.stream().allMatch(UnitNode::submitted);
    }

    private UnitsResponse units() {
        if (merged == null) return null;
        if (wording == null) return new UnitsResponse(rows.size(), null, rows.size());
        return new UnitsResponse(
                rows.size(),
                rows.stream().filter(UnitNode::submitted).count(),
                rows.stream().filter(row -> !row.known()).count());
    }

    private DirectResponse direct() {
        if (wording == null || merged.root().own().empty()) return null;
        var own = merged.root().own();
        var memo = memos == null ? null : memos.directlyIn(merged.root().id());
        return new DirectResponse(
                wording.members(own.of(SubjectKind.MEMBER), MemoResponse.of(memo)),
                ORGANISATIONS.stream()
                        .filter(kind -> own.of(kind).total() > 0)
                        .map(kind -> wording.organisations(kind, own.of(kind)))
                        .toList());
    }

    private List<OrganisationsResponse> organisations() {
        if (wording == null) return null;
        var total = merged.root().total();
        return ORGANISATIONS.stream()
                .map(kind -> wording.organisations(kind, total.of(kind)))
                .toList();
    }
}

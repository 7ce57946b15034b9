package vn.xeploai.gateway.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.xeploai.gateway.figures.RoleFigures;
import vn.xeploai.gateway.figures.SubjectKind;
import vn.xeploai.gateway.figures.UnratedKinds;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.gateway.scope.Scope;
import vn.xeploai.gateway.source.Answer;
import vn.xeploai.gateway.testing.Facts;
import vn.xeploai.gateway.testing.GeneratedFacts;

/** The sums that hold in every report, whatever the district. */
class ReportAssemblyPropertiesTest {
    @Property(tries = 150)
    void everyBlockOfFiguresAddsUp(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        everyMembers(report(seed, size)).forEach(members -> {
            assertEquals(
                    members.figures().total(),
                    members.figures().rated()
                            + members.figures().exempt()
                            + members.figures().notRated()
                            + members.figures().notReported());
            assertEquals(members.figures().rated(), grades(members.figures().grades()));
            assertEquals(members.figures().exempt(), reasons(members.figures().reasons(), ReasonBucket.EXEMPT));
            assertEquals(members.figures().notRated(), reasons(members.figures().reasons(), ReasonBucket.NOT_RATED));
            assertEquals(members.figures().notReported() == 0, members.provisional() == null);
            assertEquals(
                    members.figures().rated() == 0,
                    members.figures().goodOrBetter().percentOfRated() == null);
        });
    }

    @Property(tries = 150)
    void theTotalIsTheFiguresOfTheUnitItselfAndItsRows(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var report = report(seed, size);
        if (report.figures().members() == null) return;
        var parts = new ArrayList<MembersResponse>();
        if (report.figures().direct() != null)
            parts.add(report.figures().direct().members());
        report.figures().rows().stream()
                .map(RowResponse::members)
                .filter(Objects::nonNull)
                .forEach(parts::add);

        assertEquals(numbers(List.of(report.figures().members())), numbers(parts));
    }

    @Property(tries = 150)
    void theBlocksAreTheRowsTogether(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var report = report(seed, size);
        var rows = report.figures().rows().stream()
                .map(RowResponse::members)
                .filter(Objects::nonNull)
                .toList();
        var blocks = report.figures().blocks().stream()
                .map(BlockResponse::members)
                .filter(Objects::nonNull)
                .toList();

        assertEquals(numbers(rows), numbers(blocks));
        assertEquals(
                report.units().total(),
                report.figures().blocks().stream()
                        .mapToLong(BlockResponse::units)
                        .sum());
    }

    @Property(tries = 150)
    void theCellsOfTheRowsAreTheCellsOfTheUnit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var report = report(seed, size);
        var direct = report.figures().direct() == null
                ? List.<OrganisationsResponse>of()
                : report.figures().direct().organisations();
        var own = direct.stream()
                .filter(sum -> sum.kind() == SubjectKind.CELL)
                .mapToLong(sum -> sum.figures().total())
                .sum();
        var rows = report.figures().rows().stream()
                .mapToLong(row -> row.cells().figures().total())
                .sum();

        assertEquals(report.figures().organisations().get(0).figures().total(), own + rows);
    }

    @Property(tries = 100)
    void rowsAreInOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        var names = report(seed, size).figures().rows().stream()
                .map(row -> row.unit().name())
                .toList();
        var known = names.stream().filter(Objects::nonNull).toList();

        assertEquals(known, names.subList(0, known.size()), "units without a name come last");
        assertTrue(known.stream().sorted().toList().equals(known), "in the order of their names");
    }

    private static ReportResponse report(long seed, int size) {
        var facts = GeneratedFacts.of(seed, size);
        var unit = new Scope.Unit(Facts.id("district"), null, null, null);
        var scope =
                new Scope(unit, Period.ofYear(2022), Facts.ON, Facts.KNOWN_AT, Answer.notAsked(), Answer.notAsked());
        var query = new ReportQuery(null, null, null, null, false, null, null);
        var request = ReportRequest.of("district", Period.ofYear(2022), true, query, Locale.ENGLISH);
        var root = facts.merged().root();
        var given = new ReportFacts(
                scope,
                Facts.scheme(),
                root,
                UnratedKinds.NONE,
                RoleFigures.UNKNOWN,
                facts.memos(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        return new ReportAssembly(request, given).report().response();
    }

    private static List<MembersResponse> everyMembers(ReportResponse report) {
        var all = new ArrayList<MembersResponse>();
        all.add(report.figures().members());
        report.figures().rows().forEach(row -> all.add(row.members()));
        report.figures().blocks().forEach(block -> all.add(block.members()));
        all.removeIf(Objects::isNull);
        return all;
    }

    private static Map<String, Long> numbers(List<MembersResponse> parts) {
        var sums = new TreeMap<String, Long>();
        for (var part : parts) {
            add(sums, "total", part.figures().total());
            add(sums, "rated", part.figures().rated());
            add(sums, "exempt", part.figures().exempt());
            add(sums, "notRated", part.figures().notRated());
            add(sums, "notReported", part.figures().notReported());
            add(sums, "goodOrBetter", part.figures().goodOrBetter().count());
            part.figures().grades().forEach(grade -> add(sums, "grade " + grade.code(), grade.count()));
            part.figures().reasons().forEach(reason -> add(sums, "reason " + reason.reason(), reason.count()));
        }
        sums.values().removeIf(count -> count == 0);
        return sums;
    }

    private static void add(Map<String, Long> sums, String name, long count) {
        sums.merge(name, count, Long::sum);
    }

    private static long grades(List<GradeResponse> grades) {
        return grades.stream().mapToLong(GradeResponse::count).sum();
    }

    private static long reasons(List<ReasonResponse> reasons, ReasonBucket bucket) {
        return reasons.stream()
                .filter(reason -> reason.bucket() == bucket)
                .mapToLong(ReasonResponse::count)
                .sum();
    }
}

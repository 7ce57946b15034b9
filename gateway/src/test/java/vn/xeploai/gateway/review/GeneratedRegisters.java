package vn.xeploai.gateway.review;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.gateway.source.AwardFigures;
import vn.xeploai.gateway.source.CommitmentCoverage;
import vn.xeploai.gateway.source.ComplaintFigures;
import vn.xeploai.gateway.source.DisciplineFigures;
import vn.xeploai.gateway.source.InspectionFigures;
import vn.xeploai.gateway.source.MeetingFigures;
import vn.xeploai.gateway.source.RemedyFigures;
import vn.xeploai.gateway.source.ReviewCoverage;
import vn.xeploai.gateway.source.TaskFigures;

/** Random figures of a campaign as rating-service answers them: those of each row, and those of the unit, which has what its rows have. */
final class GeneratedRegisters {
    private final Random random;
    private final List<UUID> rows;

    GeneratedRegisters(Random random, List<UUID> rows) {
        this.random = random;
        this.rows = rows;
    }

    List<ReviewCoverage.Figures> reviews(UUID root) {
        return figures(root, row -> Stream.of("MEMBER", "CELL").map(kind -> {
            var reviewed = any();
            var excused = any();
            var missing = any();
            var total = reviewed + excused + missing;
            return new ReviewCoverage.Figures(row, kind, total, reviewed, excused, missing, any(), any(), any());
        }));
    }

    List<RemedyFigures.Figures> remedies(UUID root) {
        return figures(root, row -> {
            var open = any();
            var done = any();
            var verified = any();
            return some(new RemedyFigures.Figures(
                    row, any(), any(), any(), open + done + verified, open, done, verified, any()));
        });
    }

    List<DisciplineFigures.Figures> disciplines(UUID root) {
        return figures(root, row -> Stream.of(2022, 2021)
                .flatMap(year -> Stream.of(
                        new DisciplineFigures.Figures(row, year, null, null, any(), any()),
                        new DisciplineFigures.Figures(row, year, "PARTY", "KHIEN_TRACH", any(), any()))));
    }

    List<CommitmentCoverage.Figures> commitments(UUID root) {
        return figures(root, row -> Stream.of("CT05", "KL21").map(programme -> {
            var kept = any();
            var partly = any();
            var notKept = any();
            var notAssessed = any();
            var committed = kept + partly + notKept + notAssessed;
            var excused = any();
            var missing = any();
            var total = committed + excused + missing;
            return new CommitmentCoverage.Figures(
                    row, programme, "MEMBER", total, committed, excused, missing, kept, partly, notKept, notAssessed);
        }));
    }

    List<MeetingFigures.Figures> meetings(UUID root) {
        return figures(root, row -> {
            var present = any();
            var excused = any();
            var unexcused = any();
            var obliged = present + excused + unexcused;
            var months = random.nextBoolean() ? any() : null;
            return Stream.of(
                    new MeetingFigures.Figures(row, 1 + any(), obliged, present, excused, unexcused, months, any()));
        });
    }

    List<TaskFigures.Figures> tasks(UUID root) {
        return figures(root, row -> {
            var inTime = any();
            var late = any();
            var open = 1 + any();
            var done = inTime + late;
            return some(new TaskFigures.Figures(row, done + open, done, any(), inTime, late, open, any()));
        });
    }

    List<InspectionFigures.Figures> inspections(UUID root) {
        return figures(root, row -> {
            var withViolation = any();
            var concluded = withViolation + any();
            var overdue = any();
            return some(
                    new InspectionFigures.Figures(row, concluded + overdue + any(), concluded, withViolation, overdue));
        });
    }

    List<ComplaintFigures.Figures> complaints(UUID root) {
        return figures(root, row -> {
            var received = 1 + any();
            var verified = any();
            var proposed = any();
            var open = received + verified + proposed;
            return some(new ComplaintFigures.Figures(row, open, received, verified, proposed, 12, any(), any()));
        });
    }

    List<AwardFigures.Figures> awards(UUID root) {
        return figures(root, row -> Stream.of("CSTDCS", "LDTT")
                .map(title -> new AwardFigures.Figures(
                        row, title, "TITLE", "PERSON", maybe(), maybe(), maybe(), maybe(), maybe(), null)));
    }

    private long any() {
        return random.nextInt(50);
    }

    private Long maybe() {
        return random.nextBoolean() ? any() : null;
    }

    /** Or nothing, as of units without a record. */
    private <F> Stream<F> some(F figures) {
        return random.nextInt(4) == 0 ? Stream.of() : Stream.of(figures);
    }

    private <F extends Record> List<F> figures(UUID root, Function<UUID, Stream<F>> ofRow) {
        var all = new ArrayList<>(rows.stream().flatMap(ofRow).toList());
        var sums = new LinkedHashMap<List<Object>, F>();
        for (var one : List.copyOf(all)) {
            var moved =
                    combine(one, one, (component, first, second) -> component.getType() == UUID.class ? root : first);
            sums.merge(words(one), moved, (first, second) -> combine(first, second, GeneratedRegisters::sum));
        }
        all.addAll(sums.values());
        return all;
    }

    private interface Combination {
        Object of(RecordComponent component, Object first, Object second);
    }

    /** What is unknown of one is known of both if the other knows it. */
    private static Object sum(RecordComponent component, Object first, Object second) {
        if (component.getType() != Long.class) return first;
        if (first == null || second == null) return first == null ? second : first;
        return (Long) first + (Long) second;
    }

    private static <F extends Record> List<Object> words(F figures) {
        return Stream.of(figures.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class
                        || component.getName().equals("year"))
                .map(component -> String.valueOf(value(figures, component)))
                .map(Object.class::cast)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <F extends Record> F combine(F first, F second, Combination combination) {
        var components = first.getClass().getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = IntStream.range(0, components.length)
                .mapToObj(at ->
                        combination.of(components[at], value(first, components[at]), value(second, components[at])))
                .toArray();
        try {
            return (F) first.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Record figures, RecordComponent component) {
        try {
            return component.getAccessor().invoke(figures);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

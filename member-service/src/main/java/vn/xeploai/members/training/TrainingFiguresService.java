package vn.xeploai.members.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.xeploai.members.catalogue.Catalogue;
import vn.xeploai.members.catalogue.Catalogue.Course;
import vn.xeploai.members.catalogue.Catalogues;
import vn.xeploai.members.catalogue.CourseDuration;
import vn.xeploai.members.timeline.Validity;
import vn.xeploai.members.training.TrainingFigures.CourseCount;
import vn.xeploai.members.training.TrainingFigures.TrainingCount;
import vn.xeploai.members.training.TrainingSql.Counted;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.Watermark;

/** Counts who was trained. */
@ApplicationScoped
class TrainingFiguresService {
    private final UnitRegister units;
    private final TrainingSql sql;
    private final Catalogue catalogue;
    private final Watermark watermark;

    TrainingFiguresService(UnitRegister units, TrainingSql sql, Catalogues catalogues, Watermark watermark) {
        this.units = units;
        this.sql = sql;
        this.catalogue = catalogues.current();
        this.watermark = watermark;
    }

    TrainingFigures figures(UUID under, LocalDate from, LocalDate to, Instant knownAt) {
        Validity.check(from, to);
        var settled = watermark.settle(knownAt);
        var instant = settled.atOffset(ZoneOffset.UTC);
        units.requireEver(under, instant);
        var longCourses = catalogue.courses().stream()
                .filter(course -> course.duration() == CourseDuration.LONG)
                .map(Course::code)
                .toArray(String[]::new);
        var counted = units.read(() -> sql.figures(under, from, to, instant, longCourses));
        return new TrainingFigures(
                under,
                from,
                to,
                sum(counted, one -> one.course() == null && one.isLong() == null),
                sum(counted, one -> Boolean.TRUE.equals(one.isLong())),
                sum(counted, one -> Boolean.FALSE.equals(one.isLong())),
                catalogue.courses().stream()
                        .flatMap(course -> ofCourse(course, counted))
                        .toList(),
                settled);
    }

    private static TrainingCount sum(List<Counted> counted, Predicate<Counted> wanted) {
        return counted.stream()
                .filter(wanted)
                .map(Counted::count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<CourseCount> ofCourse(Course course, List<Counted> counted) {
        return counted.stream()
                .filter(one -> course.code().equals(one.course()))
                .map(one -> new CourseCount(
                        course.code(), course.duration(), one.classes(), one.persons(), one.attendances()));
    }
}

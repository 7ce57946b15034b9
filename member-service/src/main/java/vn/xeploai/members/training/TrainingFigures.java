package vn.xeploai.members.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.members.catalogue.CourseDuration;

@Schema(
        description =
                "Who attended classes that began in a period, and belonged to a unit or one below it on the first day of the class. Null where nothing"
                        + " is recorded, which does not say that nobody was trained")
record TrainingFigures(
        UUID under,
        LocalDate from,
        LocalDate to,
        @Schema(nullable = true) TrainingCount total,
        @Schema(nullable = true, description = "Of courses that lead to a degree or a level") TrainingCount longCourses,
        @Schema(nullable = true) TrainingCount shortCourses,
        @Schema(description = "Those that anybody attended, in the order of the catalogue") List<CourseCount> courses,
        Instant knownAt) {

    @Schema(name = "TrainingCount", description = "Classes, and who attended them")
    record TrainingCount(
            @Schema(examples = "5") long classes,
            @Schema(description = "Each once", examples = "21") long persons,
            @Schema(description = "Each in each class", examples = "22") long attendances) {}

    @Schema(name = "CourseCount", description = "The classes of a course, and who attended them")
    record CourseCount(
            @Schema(examples = "UNIVERSITY") String course,
            CourseDuration duration,
            @Schema(examples = "2") long classes,
            @Schema(description = "Each once", examples = "7") long persons,
            @Schema(description = "Each in each class", examples = "7") long attendances) {}
}

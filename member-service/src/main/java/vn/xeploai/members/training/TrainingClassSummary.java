package vn.xeploai.members.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A class in a list; `validTo` is exclusive")
record TrainingClassSummary(
        UUID id,
        @Schema(examples = "POLITICAL_THEORY_INTERMEDIATE") String course,
        @Schema(examples = "Lớp trung cấp LLCT-HC K12") String name,
        @Schema(examples = "Trường Chính trị thành phố Cần Thơ") String organiser,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(description = "How many attended it", examples = "9") long attendees,
        @Schema(examples = "15-QĐ/TCT") String documentNumber,
        LocalDate documentDate,
        Instant recordedFrom) {}

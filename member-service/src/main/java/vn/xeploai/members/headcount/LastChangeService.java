package vn.xeploai.members.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.members.unit.UnitService;
import vn.xeploai.platform.act.KeptAnswers;
import vn.xeploai.platform.act.NewestAct;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.time.Days;

@ApplicationScoped
class LastChangeService {
    private final LastChangeQueries queries;
    private final UnitService units;
    private final Watermark watermark;
    private final Days days;
    private final KeptAnswers<Question, Optional<Instant>> kept;

    private record Question(UUID under, LocalDate on) {}

    LastChangeService(LastChangeQueries queries, UnitService units, Watermark watermark, Days days, NewestAct newest) {
        this.queries = queries;
        this.units = units;
        this.watermark = watermark;
        this.days = days;
        this.kept = new KeptAnswers<>(newest::isAfter);
    }

    LastChangeResponse get(UUID under, LocalDate on, Instant knownAt) {
        var question = new Question(under, days.orToday(on));
        var settled = watermark.settledBeside(knownAt);
        var last = kept.get(question, settled.knownAt(), () -> lastRecordedAt(question, settled.knownAt()));
        return new LastChangeResponse(under, question.on(), settled.watermark(), settled.knownAt(), last.orElse(null));
    }

    private Optional<Instant> lastRecordedAt(Question question, Instant knownAt) {
        return queries.lastRecordedAt(units.settledScope(question.under(), question.on(), knownAt));
    }
}

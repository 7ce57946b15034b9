package vn.xeploai.members.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.xeploai.members.unit.UnitRegister;
import vn.xeploai.platform.act.AnswerCache;
import vn.xeploai.platform.act.NewestAct;
import vn.xeploai.platform.act.Watermark;
import vn.xeploai.platform.time.Days;

@ApplicationScoped
class HeadcountService {
    private final HeadcountSql sql;
    private final UnitRegister units;
    private final Watermark watermark;
    private final Days days;
    private final AnswerCache<Question, Optional<Instant>> lastChanges;

    private record Question(UUID under, LocalDate on) {}

    HeadcountService(HeadcountSql sql, UnitRegister units, Watermark watermark, Days days, NewestAct newest) {
        this.sql = sql;
        this.units = units;
        this.watermark = watermark;
        this.days = days;
        this.lastChanges = new AnswerCache<>(newest::isAfter);
    }

    HeadcountsResponse get(UUID under, LocalDate on, Instant knownAt, Integer depth) {
        var scope = units.scope(under, on, knownAt);
        var rows = units.read(() -> sql.headcounts(scope, depth));
        return new HeadcountsResponse(under, scope.on(), scope.settled(), rows);
    }

    LastChangeResponse lastChange(UUID under, LocalDate on, Instant knownAt) {
        var question = new Question(under, days.orToday(on));
        var settled = watermark.settledBeside(knownAt);
        var last = lastChanges.get(question, settled.knownAt(), () -> lastRecordedAt(question, settled.knownAt()));
        return new LastChangeResponse(under, question.on(), settled.watermark(), settled.knownAt(), last.orElse(null));
    }

    private Optional<Instant> lastRecordedAt(Question question, Instant knownAt) {
        return sql.lastRecordedAt(units.settledScope(question.under(), question.on(), knownAt));
    }
}

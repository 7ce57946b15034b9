package vn.xeploai.ratings.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.platform.act.Acts;
import vn.xeploai.platform.act.Document;
import vn.xeploai.platform.time.Ids;
import vn.xeploai.ratings.rating.DocumentNumber;
import vn.xeploai.ratings.scheme.Subject;

/** Disciplines for the features that end in one. */
@ApplicationScoped
public class Disciplines {
    private final DisciplineRepository disciplines;
    private final DisciplineSql sql;
    private final Acts acts;

    Disciplines(DisciplineRepository disciplines, DisciplineSql sql, Acts acts) {
        this.disciplines = disciplines;
        this.sql = sql;
        this.acts = acts;
    }

    /**
     * Checks a discipline of a subject whose ratings are locked, locks its violation, and determines the year in which it counts.
     *
     * @param field of the request in which the terms are
     * @param complaintId of the complaint that it follows from; null if there is none
     * @throws DisciplineRefusal 422 {@code discipline-form-not-for-subject}, {@code conduct-day-too-early}, or as {@link UsedYearRule}
     */
    public NewDiscipline check(Subject subject, DisciplineTerms terms, String field, UUID complaintId) {
        try {
            return checked(subject, terms, complaintId);
        } catch (DisciplineRefusal refusal) {
            throw refusal.within(field);
        }
    }

    private NewDiscipline checked(Subject subject, DisciplineTerms terms, UUID complaintId) {
        terms.form().require(terms.side(), subject.kind());
        if (terms.decidedOn().isBefore(terms.committedOn()))
            throw DisciplineRefusal.tooEarly("decidedOn", terms.decidedOn(), terms.committedOn());
        var violation = terms.violationId() == null ? Ids.next() : terms.violationId();
        acts.lockNamed("violation " + violation);
        var year = new UsedYearRule(terms, subject).year(sql.currentOfViolation(violation, OffsetDateTime.MAX));
        return new NewDiscipline(subject, terms, violation, year, complaintId);
    }

    /**
     * Rejects a discipline by a document that already disciplines the subject; its ratings are locked.
     *
     * @throws DisciplineRefusal 409 {@code discipline-recorded}
     */
    public void requireNew(Subject subject, DisciplineTerms terms, Document document) {
        var number = DocumentNumber.key(document.number());
        sql.currentByDocument(subject.id(), terms.side(), document.date(), OffsetDateTime.MAX).stream()
                .filter(recorded -> number.equals(DocumentNumber.key(recorded.documentNumber())))
                .findFirst()
                .ifPresent(recorded -> {
                    throw DisciplineRefusal.recorded(recorded.id(), document);
                });
    }

    /** @return the id */
    public UUID record(NewDiscipline checked, Act act) {
        var discipline = Discipline.of(checked, act);
        disciplines.persistAndFlush(discipline);
        return discipline.id();
    }

    /** The disciplines that followed from a complaint. */
    public List<UUID> ofComplaint(UUID complaintId, OffsetDateTime knownAt) {
        return sql.ofComplaint(complaintId, knownAt);
    }

    /** A discipline that {@link Disciplines} has checked and that is to be recorded. */
    public record NewDiscipline(
            Subject subject, DisciplineTerms terms, UUID violationId, int usedInYear, UUID complaintId) {}
}

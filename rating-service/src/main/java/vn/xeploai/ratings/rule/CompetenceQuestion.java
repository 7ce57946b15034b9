package vn.xeploai.ratings.rule;

import java.time.LocalDate;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * Who is competent for a subject.
 *
 * @param level where the subject's unit stands
 * @param superiorLevel where the unit directly above stands; null if it is not known
 * @param on the day of the act
 */
public record CompetenceQuestion(
        Scheme scheme, SubjectKind kind, PartyLevel level, PartyLevel superiorLevel, LocalDate on) {}

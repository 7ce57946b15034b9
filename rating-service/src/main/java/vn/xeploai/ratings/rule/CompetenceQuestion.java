package vn.xeploai.ratings.rule;

import java.time.LocalDate;
import vn.xeploai.ratings.scheme.PartyLevel;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * The subject whose competent level is looked for.
 *
 * @param level the level of the subject's unit
 * @param superiorLevel the level of the unit directly above; null if it is not known
 * @param on the day of the act
 */
public record CompetenceQuestion(
        Scheme scheme, SubjectKind kind, PartyLevel level, PartyLevel superiorLevel, LocalDate on) {}

package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/** The subject whose grade is looked for by the rules of a scheme. */
public record GradeQuestion(Scheme scheme, SubjectKind kind, Facts facts) {}

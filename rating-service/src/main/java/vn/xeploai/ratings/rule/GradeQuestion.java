package vn.xeploai.ratings.rule;

import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.SubjectKind;

/** Of which grade a subject of that kind is, by the rules of a scheme. */
public record GradeQuestion(Scheme scheme, SubjectKind kind, Facts facts) {}

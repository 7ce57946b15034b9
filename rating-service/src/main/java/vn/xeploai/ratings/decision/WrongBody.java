package vn.xeploai.ratings.decision;

import vn.xeploai.ratings.competence.CompetenceAnswer;
import vn.xeploai.ratings.scheme.Subject;

/** A subject on which another body decides, and the bodies that can. */
record WrongBody(Subject subject, CompetenceAnswer competence) {}

package vn.xeploai.ratings.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.xeploai.ratings.competence.CompetenceBook;

/**
 * A paper, and who may decide on its subjects.
 *
 * @param competence null if there is no such campaign; no part of what a caller sent
 */
record DecisionOrder(DecisionRequest request, @JsonIgnore CompetenceBook competence) {}

package vn.xeploai.ratings.campaign;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

record UndecidedSubject(UUID ratingId, Subject subject, UUID unitId) {}

package vn.xeploai.ratings.rating;

import vn.xeploai.platform.act.Document;
import vn.xeploai.ratings.opinion.OpinionKind;
import vn.xeploai.ratings.scheme.Step;

/** What an act says of all its ratings alike; whatever the act does not need is null. */
record ActTerms(String reason, String complaint, Step returnTo, OpinionKind kind, Document document) {
    static ActTerms of(String reason, Document document) {
        return new ActTerms(reason, null, null, null, document);
    }
}

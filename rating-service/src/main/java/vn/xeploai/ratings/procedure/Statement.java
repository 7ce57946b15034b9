package vn.xeploai.ratings.procedure;

import java.util.List;

/** What an act says about a subject: a grade, points by criterion, an open vote or a ballot, a comment. Any of them may be null. */
record Statement(String grade, List<CriterionPoints> points, Votes votes, Ballot ballot, String comment) {
    static final Statement NONE = new Statement(null, null, null, null, null);

    boolean empty() {
        return grade == null && points == null && votes == null && ballot == null && comment == null;
    }

    boolean hasVotes() {
        return ballot != null || votes != null;
    }
}

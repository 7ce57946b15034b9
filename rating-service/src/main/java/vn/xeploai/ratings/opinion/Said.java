package vn.xeploai.ratings.opinion;

import java.util.List;

/** What somebody says of a subject, in whatever act: a grade, points by criterion, an open vote or a ballot, words. Any may be null. */
public record Said(String grade, List<CriterionPoints> points, Votes votes, Ballot ballot, String comment) {
    public static final Said NOTHING = new Said(null, null, null, null, null);

    public boolean empty() {
        return grade == null && points == null && votes == null && ballot == null && comment == null;
    }

    boolean balloted() {
        return ballot != null || votes != null;
    }
}

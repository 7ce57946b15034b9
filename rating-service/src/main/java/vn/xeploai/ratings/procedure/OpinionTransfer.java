package vn.xeploai.ratings.procedure;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.xeploai.platform.act.Act;
import vn.xeploai.ratings.roster.RatingSuccessor;

/** Lets ratings that succeed others when a campaign is handed over refer to the opinions that were given on those. */
@Singleton
public class OpinionTransfer {
    private final OpinionTransferSql sql;

    OpinionTransfer(OpinionTransferSql sql) {
        this.sql = sql;
    }

    public void transfer(List<RatingSuccessor> successors, Act act) {
        sql.refer(
                successors.stream().map(RatingSuccessor::ratingId).toArray(UUID[]::new),
                successors.stream().map(RatingSuccessor::successorId).toArray(UUID[]::new),
                act);
    }
}

package vn.xeploai.emulation.recipient;

import java.util.UUID;

/** An item of a document about a year that has no campaign here: it says itself what a campaign would. */
public interface TitledElsewhere extends Titled {
    Integer awardYear();

    /** Where the recipient was counted. */
    UUID unitId();
}

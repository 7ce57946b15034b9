package vn.xeploai.standalone.province;

import java.util.List;

/** What is recorded in a campaign beside the ratings, before anything is decided. */
public record Registers(List<ReviewMeeting> reviews, List<Registration> registrations, List<CellMeeting> meetings) {
    public static final Registers NONE = new Registers(List.of(), List.of(), List.of());
}

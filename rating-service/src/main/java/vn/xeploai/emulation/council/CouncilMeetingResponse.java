package vn.xeploai.emulation.council;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A meeting of a council with its votes, in the order of the minutes. */
record CouncilMeetingResponse(@JsonUnwrapped CouncilMeetingSummary meeting, List<VoteResponse> votes) {}

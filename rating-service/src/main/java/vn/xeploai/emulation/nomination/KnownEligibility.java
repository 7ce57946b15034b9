package vn.xeploai.emulation.nomination;

import java.time.Instant;
import java.util.List;
import vn.xeploai.emulation.eligibility.EligibilityVerdict;

/** What was known of the eligibility of nominees at an instant, in the order of the items. */
record KnownEligibility(Instant knownAt, List<EligibilityVerdict> verdicts) {}

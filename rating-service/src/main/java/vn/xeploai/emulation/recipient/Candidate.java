package vn.xeploai.emulation.recipient;

import java.util.UUID;
import vn.xeploai.emulation.title.Title;

/**
 * A recipient with a title that it can have.
 *
 * @param title as of the award year
 * @param unitId where the recipient is counted in the campaign: the unit of a member, the unit itself
 */
public record Candidate(Title title, Recipient recipient, UUID unitId) {}
